// @ts-check
/** The lines that `npm run bench` prints, one figure each. */

/**
 * @typedef {object} Baris
 * @property {string} ukuran what was measured
 * @property {number | null} nilai null where this system does not tell it
 * @property {string} satuan
 * @property {string | null} pembanding what it is compared with, or null for an absolute figure
 * @property {number | null} rasio the figure divided by that of the comparison, or null
 * @property {number | null} batas the most that `rasio`, else `nilai`, may be; null where there is no limit
 */

/**
 * A figure beside another one that was measured in the same run; lower is better.
 *
 * @param {string} ukuran
 * @param {{nilai: number, satuan: string}} diukur
 * @param {{nilai: number, nama: string}} pembanding
 * @param {number | null} batas
 * @returns {Baris}
 */
export function barisRasio(ukuran, {nilai, satuan}, pembanding, batas) {
  return {
    ukuran,
    nilai: rounded(nilai),
    satuan,
    pembanding: `${pembanding.nama}: ${rounded(pembanding.nilai)} ${satuan}`,
    rasio: rounded(nilai / pembanding.nilai),
    batas,
  };
}

/**
 * A figure that stands alone.
 *
 * @param {string} ukuran
 * @param {{nilai: number | null, satuan: string}} diukur
 * @param {number | null} batas
 * @returns {Baris}
 */
export function barisMutlak(ukuran, {nilai, satuan}, batas = null) {
  return {ukuran, nilai: nilai === null ? null : rounded(nilai), satuan, pembanding: null, rasio: null, batas};
}

/**
 * Whether a figure keeps its limit; one without a limit, or without a value, does.
 *
 * @param {Baris} baris
 */
export function isDalamBatas({nilai, rasio, batas}) {
  const figure = rasio ?? nilai;
  return batas === null || figure === null || figure <= batas;
}

/**
 * The one in the middle, or the lower of the two there.
 *
 * @param {readonly number[]} nilai at least one
 */
export function median(nilai) {
  return /** @type {number} */ ([...nilai].sort((a, b) => a - b)[Math.floor((nilai.length - 1) / 2)]);
}

/**
 * A count of rows as names of figures have it: `1jt`, `100rb`, `250`.
 *
 * @param {number} banyak
 */
export function namaBanyak(banyak) {
  if (banyak >= 1e6 && banyak % 1e6 === 0) return `${banyak / 1e6}jt`;
  return banyak >= 1e3 && banyak % 1e3 === 0 ? `${banyak / 1e3}rb` : String(banyak);
}

/** @param {number} nilai */
function rounded(nilai) {
  return Number(nilai.toPrecision(4));
}
