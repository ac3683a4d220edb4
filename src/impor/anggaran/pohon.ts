/** A rejected row with what could be read of its amounts. */
export interface Tertolak {
  baris: number;
  nilai: Readonly<Record<string, number | null>>;
  /** The columns whose amount is what could not be read; null where that is not known. */
  rusak: ReadonlySet<string> | null;
}

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
  tertolak?: Tertolak;
}

export interface Pohon<S extends Simpul> {
  /** Rows below no other row. */
  akar: readonly S[];
  /** Children by the key of their parent. */
  anak: ReadonlyMap<string, readonly S[]>;
  /** Rows without children that were not rejected, in the order of the file. */
  daun: readonly S[];
  /** Rejected rows that have no place in the tree, since their code is none or stands in another row. */
  tanpaTempat: readonly Tertolak[];
  /** Those, and the rejected rows without children. */
  tertolak: readonly Tertolak[];
}

/**
 * The tree that codes form: the parent of a row is the nearest shorter code that has a row of its own.
 * Keys must be unique; the order of rows does not matter.
 */
export function buildPohon<S extends Simpul>(simpul: readonly S[], tanpaTempat: readonly Tertolak[] = []): Pohon<S> {
  const keys = new Set(simpul.map(({kunci}) => kunci));
  const akar: S[] = [];
  const anak = new Map<string, S[]>();
  for (const node of simpul) {
    const parent = nearestAncestor(node.kunci, keys);
    if (parent === null) akar.push(node);
    else if (anak.has(parent)) anak.get(parent)!.push(node);
    else anak.set(parent, [node]);
  }
  const tips = simpul.filter(({kunci}) => !anak.has(kunci));
  const rejected = tips.filter(({ditolak}) => ditolak).map(toTertolak);
  return {
    akar,
    anak,
    daun: tips.filter(({ditolak}) => !ditolak),
    tanpaTempat,
    tertolak: [...rejected, ...tanpaTempat].sort((a, b) => a.baris - b.baris),
  };
}

/**
 * The rejected rows that are missing in the sum of a row's children: those of them without children, and those without
 * a place in the tree that stand between the row and the next one that is not below it.
 */
export function tertolakDi<S extends Simpul>(pohon: Pohon<S>, {kunci, baris}: S): Tertolak[] {
  const below = (rows: readonly S[]): Tertolak[] =>
    rows.filter(({ditolak}) => ditolak).flatMap((row) => {
      const children = pohon.anak.get(row.kunci);
      return children === undefined ? [toTertolak(row)] : below(children);
    });
  const end = Math.min(
    ...[pohon.akar, ...pohon.anak.values()].flat()
      .filter((row) => row.baris > baris && !row.kunci.startsWith(`${kunci}.`) && !row.kunci.startsWith(`${kunci}/`))
      .map((row) => row.baris),
  );
  const between = pohon.tanpaTempat.filter((row) => row.baris > baris && row.baris < end);
  return [...below(pohon.anak.get(kunci) ?? []), ...between].sort((a, b) => a.baris - b.baris);
}

function toTertolak({baris, tertolak}: Simpul): Tertolak {
  return tertolak ?? {baris, nilai: {}, rusak: null};
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
