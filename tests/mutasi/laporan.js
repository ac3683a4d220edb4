// @ts-check
/**
 * A change to the code and what became of it.
 *
 * @typedef {{berkas: string, status: string, baris: number, jenis: string, pengganti: string}} Mutan
 */

const noticed = new Set(["Killed", "Timeout"]);
const missed = new Set(["Survived", "NoCoverage"]);

/**
 * The report as Markdown, and the score: the percentage of valid changes that some test noticed.
 *
 * @param {readonly Mutan[]} mutan
 * @returns {{teks: string, nilai: number}}
 */
export function tulisLaporan(mutan) {
  const files = [...new Set(mutan.map(({berkas}) => berkas))].sort();
  const rows = files.map((berkas) => {
    const own = mutan.filter((m) => m.berkas === berkas);
    return `| ${berkas} | ${scoreOf(own).toFixed(1)} | ${count(own, noticed)} | ${count(own, missed)} |`;
  });
  const left = mutan.filter(({status}) => missed.has(status)).sort((a, b) =>
    a.berkas.localeCompare(b.berkas) || a.baris - b.baris
  ).map(({berkas, baris, jenis, pengganti}) => `- ${berkas}:${baris} ${jenis} \`${oneLine(pengganti)}\``);
  const nilai = scoreOf(mutan);
  const teks = [
    "# Mutation testing of src/calc",
    "",
    "Written by `npm run mutasi`. Score: changes noticed by a test, as a percentage of all.",
    "",
    "| file | score | noticed | not noticed |",
    "| --- | ---: | ---: | ---: |",
    ...rows,
    `| all | ${nilai.toFixed(1)} | ${count(mutan, noticed)} | ${count(mutan, missed)} |`,
    "",
    "Not noticed:",
    "",
    ...left,
    "",
  ].join("\n");
  return {teks, nilai};
}

/**
 * @param {readonly Mutan[]} mutan
 * @param {ReadonlySet<string>} statuses
 */
function count(mutan, statuses) {
  return mutan.filter(({status}) => statuses.has(status)).length;
}

/** @param {readonly Mutan[]} mutan */
function scoreOf(mutan) {
  const [found, left] = [count(mutan, noticed), count(mutan, missed)];
  return found + left === 0 ? 100 : (found / (found + left)) * 100;
}

/** @param {string} text */
function oneLine(text) {
  const line = text.replace(/\s+/g, " ").replaceAll("`", "'");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
