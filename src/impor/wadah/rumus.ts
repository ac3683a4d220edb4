import {cellPosition} from "../alamat.js";
import type {Lembar, Sel} from "../lembar.js";
import {type Langkah, parseRumus, type Rentang} from "./rumusUrai.js";

interface Titik {
  baris: number;
  kolom: number;
}

interface Simpul extends Titik {
  alamat: string;
  /** Null for a formula that is not of the simple kind. */
  langkah: readonly Langkah[] | null;
  subtotal: boolean;
  keadaan: "belum" | "berjalan" | "terhitung" | "gagal";
}

interface Hitungan {
  baris: Sel[][];
  simpul: Map<number, Simpul>;
  /** Cells of ranges that may still be looked at: a running total over many rows looks at each many times. */
  sisa: number;
}

const columns = 16_384;
const mostLooks = 20_000_000;
const errorText = /^#(REF!|DIV\/0!|VALUE!|NAME\?|NUM!|N\/A|NULL!|SPILL!|CALC!)$/;

/**
 * A sheet whose simple formulas without stored value are computed: numbers, percent, `+ - * / ( )`, cells of the same
 * sheet, `SUM`, `SUBTOTAL(9, …)`, and `SUMIF` where it matches a number. As in Excel a blank cell is 0, and a sum leaves out texts.
 *
 * Edge cases: a lone `=B5` repeats a text too; a computed cell leaves `rumus`, one that was not stays there.
 * Not computed, and named in `takTerhitung` in the order of the sheet: any other formula, a text or error as operand,
 * a division by zero, a cycle, and what depends on one of these.
 */
export function evaluateRumus(lembar: Lembar): {lembar: Lembar; takTerhitung: string[]} {
  if (lembar.rumus === undefined) return {lembar, takTerhitung: []};
  const hitungan: Hitungan = {baris: lembar.baris.slice() as Sel[][], simpul: new Map(), sisa: mostLooks};
  for (const [alamat, rumus] of lembar.rumus) {
    const place = cellPosition(alamat);
    if (place === null) continue;
    const subtotal = /SUBTOTAL\s*\(/i.test(rumus);
    const simpul: Simpul = {alamat, ...place, langkah: parseRumus(rumus), subtotal, keadaan: "belum"};
    hitungan.simpul.set(keyOf(place.baris, place.kolom), simpul);
    makeRoom(hitungan.baris, lembar.baris[place.baris], place);
  }
  for (const simpul of hitungan.simpul.values()) compute(simpul, hitungan);
  const rest = [...hitungan.simpul.values()].filter(({keadaan}) => keadaan === "gagal");
  const {rumus, ...bare} = lembar;
  const filled: Lembar = {...bare, baris: hitungan.baris};
  if (rest.length > 0) filled.rumus = new Map(rest.map(({alamat}) => [alamat, rumus.get(alamat)!]));
  return {lembar: filled, takTerhitung: rest.map(({alamat}) => alamat)};
}

function keyOf(baris: number, kolom: number): number {
  return baris * columns + kolom;
}

/** Makes a formula's row reach its cell, in a copy, so that the sheet that was handed in stays as it is. */
function makeRoom(rows: Sel[][], given: readonly Sel[] | undefined, {baris, kolom}: Titik): void {
  while (rows.length <= baris) rows.push([]);
  if (rows[baris] === given) rows[baris] = rows[baris]!.slice();
  const cells = rows[baris]!;
  while (cells.length <= kolom) cells.push(null);
}

/** Depth first, with a stack of our own: a chain of a million cells must not overflow that of the language. */
function compute(first: Simpul, hitungan: Hitungan): void {
  if (first.keadaan !== "belum") return;
  const open = [{simpul: first, needs: needsOf(first, hitungan)}];
  first.keadaan = "berjalan";
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const {simpul} = top;
    const need = top.needs.next();
    if (need.done) {
      if (simpul.keadaan === "berjalan") settle(simpul, hitungan);
      open.pop();
    } else if (need.value.keadaan === "berjalan") {
      simpul.keadaan = "gagal";
    } else if (need.value.keadaan === "belum") {
      need.value.keadaan = "berjalan";
      open.push({simpul: need.value, needs: needsOf(need.value, hitungan)});
    }
  }
}

function* needsOf({langkah, subtotal}: Simpul, hitungan: Hitungan): Generator<Simpul> {
  for (const step of langkah ?? []) {
    if (step.jenis !== "rentang") continue;
    for (const key of keysOf(step, hitungan)) {
      const need = hitungan.simpul.get(key);
      if (need !== undefined && !(subtotal && need.subtotal)) yield need;
    }
  }
}

/** The cells of a range, as far as the sheet has rows and columns. */
function* keysOf({atas, bawah, kiri, kanan}: Rentang, hitungan: Hitungan): Generator<number> {
  for (let baris = atas; baris <= Math.min(bawah, hitungan.baris.length - 1); baris++) {
    const end = Math.min(kanan, (hitungan.baris[baris]?.length ?? 0) - 1);
    for (let kolom = kiri; kolom <= end; kolom++) {
      if (--hitungan.sisa < 0) return;
      yield keyOf(baris, kolom);
    }
    if (--hitungan.sisa < 0) return;
  }
}

function settle(simpul: Simpul, hitungan: Hitungan): void {
  const value = simpul.langkah === null ? null : resultOf(simpul.langkah, hitungan);
  if (value === null || hitungan.sisa < 0) {
    simpul.keadaan = "gagal";
    return;
  }
  hitungan.baris[simpul.baris]![simpul.kolom] = value;
  simpul.keadaan = "terhitung";
}

function resultOf(langkah: readonly Langkah[], hitungan: Hitungan): Sel {
  const stack: (number | Rentang)[] = [];
  for (const step of langkah) {
    const value = step.jenis === "angka" ? step.nilai : step.jenis === "rentang" ? step : apply(step, stack, hitungan);
    if (value === null || (typeof value === "number" && !Number.isFinite(value))) return null;
    stack.push(value);
  }
  const last = stack[0]!;
  if (typeof last === "number") return last + 0;
  const cell = cellOf(last, hitungan);
  return cell === null ? 0 : cell === undefined || errorText.test(String(cell)) ? null : cell;
}

function apply(
  step: Exclude<Langkah, Rentang | {jenis: "angka"}>,
  stack: (number | Rentang)[],
  hitungan: Hitungan,
): number | null {
  if (step.jenis === "jumlahJika") return sumIf(stack.splice(stack.length - step.banyak), hitungan);
  if (step.jenis === "jumlah") {
    const parts = stack.splice(stack.length - step.banyak).map((part) =>
      typeof part === "number" ? part : sumOf(part, step.subtotal, hitungan)
    );
    return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
  }
  const right = operand(stack.pop()!, hitungan);
  if (right === null) return null;
  if (step.nama === "negatif") return -right;
  if (step.nama === "persen") return right / 100;
  const left = operand(stack.pop()!, hitungan);
  if (left === null) return null;
  if (step.nama === "+") return left + right;
  if (step.nama === "-") return left - right;
  return step.nama === "*" ? left * right : left / right;
}

function operand(value: number | Rentang, hitungan: Hitungan): number | null {
  if (typeof value === "number") return value;
  const cell = cellOf(value, hitungan);
  return cell === null ? 0 : typeof cell === "number" ? cell : null;
}

/** The content of the one cell of a range; undefined where it has more, or where its formula was not computed. */
function cellOf({atas, bawah, kiri, kanan}: Rentang, hitungan: Hitungan): Sel | undefined {
  if (atas !== bawah || kiri !== kanan || hitungan.simpul.get(keyOf(atas, kiri))?.keadaan === "gagal") return undefined;
  return hitungan.baris[atas]?.[kiri] ?? null;
}

function sumOf(rentang: Rentang, subtotal: boolean, hitungan: Hitungan): number | null {
  let sum = 0;
  for (const key of keysOf(rentang, hitungan)) {
    const simpul = hitungan.simpul.get(key);
    if (subtotal && simpul?.subtotal) continue;
    const cell = hitungan.baris[Math.floor(key / columns)]![key % columns] ?? null;
    if (simpul?.keadaan === "gagal" || (typeof cell === "string" && errorText.test(cell))) return null;
    if (typeof cell === "number") sum += cell;
  }
  return sum;
}

/** The sum where the cells of the first range are the number, as a number or as its text; ranges of equal shape. */
function sumIf([search, wanted, add = search]: (number | Rentang)[], hitungan: Hitungan): number | null {
  if (typeof search !== "object" || typeof add !== "object" || wanted === undefined) return null;
  const number = operand(wanted, hitungan);
  const shape = ({atas, bawah, kiri, kanan}: Rentang) => `${bawah - atas},${kanan - kiri}`;
  if (number === null || shape(search) !== shape(add)) return null;
  let sum = 0;
  for (const key of keysOf(search, hitungan)) {
    const baris = Math.floor(key / columns);
    const found = hitungan.baris[baris]![key % columns] ?? null;
    if (hitungan.simpul.get(key)?.keadaan === "gagal") return null;
    if (found === null || found === "" || Number(found) !== number) continue;
    const [row, column] = [baris - search.atas + add.atas, (key % columns) - search.kiri + add.kiri];
    const cell = hitungan.baris[row]?.[column] ?? null;
    if (hitungan.simpul.get(keyOf(row, column))?.keadaan === "gagal" || errorText.test(String(cell))) return null;
    if (typeof cell === "number") sum += cell;
  }
  return sum;
}
