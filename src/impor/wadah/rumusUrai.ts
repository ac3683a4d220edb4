import {cellPosition} from "../alamat.js";

/** One step of a formula in postfix order; addresses count from 0. */
export type Langkah =
  | {jenis: "angka"; nilai: number}
  | Rentang
  | {jenis: "operator"; nama: "+" | "-" | "*" | "/" | "negatif" | "persen"}
  /** `banyak` values before it are its arguments; `subtotal` leaves out cells that are subtotals themselves. */
  | {jenis: "jumlah"; banyak: number; subtotal: boolean}
  /** `SUMIF` of the range, the number and, if `banyak` is 3, the range to add before it. */
  | {jenis: "jumlahJika"; banyak: number};

/** One cell or a rectangle of them, both corners included. */
export interface Rentang {
  jenis: "rentang";
  atas: number;
  bawah: number;
  kiri: number;
  kanan: number;
}

type Fungsi = "SUM" | "SUBTOTAL" | "SUMIF";
type Tunggu = {buka: "(" | Fungsi; banyak: number} | {operator: Operator};
type Operator = "+" | "-" | "*" | "/" | "negatif";

const power: Readonly<Record<Operator, number>> = {"+": 1, "-": 1, "*": 2, "/": 2, negatif: 3};
const token =
  /\s*(?:(\d+\.?\d*(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?)|(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\w(!.])|(SUM|SUBTOTAL|SUMIF)\s*\(|([-+*/%(),]))\s*/iy;

/**
 * A formula of numbers, percent, `+ - * / ( )`, cells of its own sheet, `SUM`, `SUMIF` with a number to match, and `SUBTOTAL(9, …)` or `(109, …)`, as
 * steps in postfix order; null for any other. Without recursion, so that depth costs no stack.
 */
export function parseRumus(rumus: string): Langkah[] | null {
  const out: Langkah[] = [];
  const waiting: Tunggu[] = [];
  let wantsValue = true;
  const text = rumus.replace(/^\s*=/, "");
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (found === null) return null;
    const [, angka, dari, sampai, fungsi, tanda] = found;
    if (wantsValue && tanda !== undefined && "*/%),".includes(tanda)) return null;
    if (!wantsValue && tanda === undefined) return null;
    if (angka !== undefined) {
      out.push({jenis: "angka", nilai: Number(angka)});
      wantsValue = false;
    } else if (dari !== undefined) {
      const rentang = rangeOf(dari, sampai ?? dari);
      if (rentang === null) return null;
      out.push(rentang);
      wantsValue = false;
    } else if (fungsi !== undefined) {
      waiting.push({buka: fungsi.toUpperCase() as Fungsi, banyak: 0});
    } else if (tanda === "(") {
      if (!wantsValue) return null;
      waiting.push({buka: "(", banyak: 0});
    } else if (tanda === "%") {
      out.push({jenis: "operator", nama: "persen"});
    } else if (tanda === ")" || tanda === ",") {
      if (!closeArgument(out, waiting, tanda)) return null;
      wantsValue = tanda === ",";
    } else if (wantsValue) {
      if (tanda === "-") waiting.push({operator: "negatif"});
    } else {
      pushOperator(out, waiting, tanda as Operator);
      wantsValue = true;
    }
  }
  if (wantsValue) return null;
  unwind(out, waiting, 0);
  return waiting.length === 0 ? out : null;
}

function rangeOf(dari: string, sampai: string): Rentang | null {
  const [from, to] = [dari, sampai].map((alamat) => cellPosition(alamat.replaceAll("$", "").toUpperCase()));
  if (!from || !to) return null;
  return {
    jenis: "rentang",
    atas: Math.min(from.baris, to.baris),
    bawah: Math.max(from.baris, to.baris),
    kiri: Math.min(from.kolom, to.kolom),
    kanan: Math.max(from.kolom, to.kolom),
  };
}

function pushOperator(out: Langkah[], waiting: Tunggu[], operator: Operator): void {
  unwind(out, waiting, power[operator]);
  waiting.push({operator});
}

/** Moves the operators that bind at least as strongly out of the waiting line. */
function unwind(out: Langkah[], waiting: Tunggu[], least: number): void {
  for (let last = waiting.at(-1); last !== undefined && "operator" in last; last = waiting.at(-1)) {
    if (power[last.operator] < least) return;
    out.push({jenis: "operator", nama: last.operator});
    waiting.pop();
  }
}

function closeArgument(out: Langkah[], waiting: Tunggu[], tanda: ")" | ","): boolean {
  unwind(out, waiting, 0);
  const open = waiting.at(-1);
  if (open === undefined || !("buka" in open)) return false;
  open.banyak++;
  if (tanda === ",") return open.buka !== "(";
  waiting.pop();
  if (open.buka === "SUM") out.push({jenis: "jumlah", banyak: open.banyak, subtotal: false});
  if (open.buka === "SUMIF") {
    out.push({jenis: "jumlahJika", banyak: open.banyak});
    return open.banyak === 2 || open.banyak === 3;
  }
  if (open.buka === "SUBTOTAL") return pushSubtotal(out, open.banyak);
  return true;
}

/** The first argument of SUBTOTAL must be the number 9 or 109; the steps of the others follow it. */
function pushSubtotal(out: Langkah[], banyak: number): boolean {
  const rest = out.length - (banyak - 1);
  const kind = out[rest - 1];
  if (banyak < 2 || kind?.jenis !== "angka" || ![9, 109].includes(kind.nilai)) return false;
  if (!out.slice(rest).every(({jenis}) => jenis === "rentang")) return false;
  out.splice(rest - 1, 1);
  out.push({jenis: "jumlah", banyak: banyak - 1, subtotal: true});
  return true;
}
