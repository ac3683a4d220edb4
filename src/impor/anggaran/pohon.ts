/** A row of a table in which parents are sums of their children. */
export interface Simpul {
  /** Code segments joined by `.`, a rekening below its sub kegiatan after a `/`. */
  kunci: string;
  /** Row as a spreadsheet shows it. */
  baris: number;
  /** Amounts by column name; null where the row does not state one. */
  nilai: Readonly<Record<string, number | null>>;
  /** The row was rejected: it stands in the tree so that its parent is no leaf, but has no amounts. */
  ditolak: boolean;
}

export interface Pohon<S extends Simpul> {
  /** Rows below no other row. */
  akar: readonly S[];
  /** Children by the key of their parent. */
  anak: ReadonlyMap<string, readonly S[]>;
  /** Rows without children that were not rejected, in the order of the file. */
  daun: readonly S[];
}

/**
 * The tree that codes form: the parent of a row is the nearest shorter code that has a row of its own.
 * Keys must be unique; the order of rows does not matter.
 */
export function buildPohon<S extends Simpul>(simpul: readonly S[]): Pohon<S> {
  const keys = new Set(simpul.map(({kunci}) => kunci));
  const akar: S[] = [];
  const anak = new Map<string, S[]>();
  for (const node of simpul) {
    const parent = nearestAncestor(node.kunci, keys);
    if (parent === null) akar.push(node);
    else if (anak.has(parent)) anak.get(parent)!.push(node);
    else anak.set(parent, [node]);
  }
  return {akar, anak, daun: simpul.filter(({kunci, ditolak}) => !ditolak && !anak.has(kunci))};
}

function nearestAncestor(kunci: string, keys: ReadonlySet<string>): string | null {
  for (let end = lastSeparator(kunci, kunci.length); end > 0; end = lastSeparator(kunci, end)) {
    const ancestor = kunci.slice(0, end);
    if (keys.has(ancestor)) return ancestor;
  }
  return null;
}

function lastSeparator(kunci: string, before: number): number {
  return Math.max(kunci.lastIndexOf(".", before - 1), kunci.lastIndexOf("/", before - 1));
}
