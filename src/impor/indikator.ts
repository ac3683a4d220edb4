/** An indicator as some input names it, with the code and other names that a list of the planner's gives it. */
export interface NamaIndikator {
  indikator: string;
  kode_indikator: string | null;
  alias: readonly string[];
  sasaran: string | null;
}

/** Words that one document writes and the next leaves out, without meaning another indicator. */
const fillers = new Set(["yang"]);

/**
 * The code of each name of an indicator: the one that a list of kind `indikator` gives to it or to one of its aliases,
 * else a slug of the name. Names that differ only in case, punctuation or "yang" are one indicator; so is the name of a
 * sasaran that has a single one (an LKjIP prints it in its place).
 * The result does not depend on the order of the names.
 */
export function resolveIndikator(
  listed: readonly NamaIndikator[],
  names: readonly string[],
): Map<string, string> {
  const codes = new Map<string, string>();
  for (const {indikator, kode_indikator, alias} of listed) {
    if (kode_indikator === null) continue;
    for (const nama of [indikator, ...alias]) codes.set(kunciIndikator(nama), kode_indikator);
  }
  const own = new Set(listed.map(({indikator}) => kunciIndikator(indikator)));
  const ofSasaran = soleIndikator(listed, codes);
  for (const nama of [...new Set([...listed.map(({indikator}) => indikator), ...names])].sort()) {
    const key = kunciIndikator(nama);
    const standsFor = own.has(key) ? undefined : ofSasaran.get(key);
    if (!codes.has(key) && standsFor === undefined) codes.set(key, slug(nama));
  }
  for (const [sasaran, indikator] of ofSasaran) {
    if (!own.has(sasaran)) codes.set(sasaran, codes.get(indikator) ?? indikator);
  }
  return new Map(names.map((nama) => [nama, codes.get(kunciIndikator(nama))!]));
}

/** What makes two names the same indicator. */
export function kunciIndikator(nama: string): string {
  return words(nama).filter((word) => !fillers.has(word)).join(" ");
}

/** The listed code, else the key, of the only indicator of each sasaran that has just one. */
function soleIndikator(listed: readonly NamaIndikator[], codes: ReadonlyMap<string, string>): Map<string, string> {
  const bySasaran = new Map<string, Set<string>>();
  for (const {sasaran, indikator} of listed) {
    if (sasaran === null) continue;
    const key = kunciIndikator(sasaran);
    const own = kunciIndikator(indikator);
    bySasaran.set(key, (bySasaran.get(key) ?? new Set()).add(codes.get(own) ?? own));
  }
  return new Map(
    [...bySasaran].flatMap(([sasaran, keys]) => keys.size === 1 ? [[sasaran, [...keys][0]!] as const] : []),
  );
}

function slug(nama: string): string {
  return words(nama).join("-");
}

function words(text: string): string[] {
  return text.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}
