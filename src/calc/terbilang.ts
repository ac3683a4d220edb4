const satuan = [
  "nol",
  "satu",
  "dua",
  "tiga",
  "empat",
  "lima",
  "enam",
  "tujuh",
  "delapan",
  "sembilan",
  "sepuluh",
  "sebelas",
];
const skala = ["", " ribu", " juta", " miliar", " triliun", " kuadriliun"];

/**
 * A whole number in Indonesian words, as a DPA or a receipt spells it.
 *
 * Unit: words, without a unit of their own; `n` is a whole number.
 * Source: definition: ours, by the rules of Indonesian numerals: sepuluh, sebelas, belas; seratus and seribu for one
 * hundred and one thousand, but satu juta and above.
 * Edge cases: 0 is "nol"; below 0 begins with "minus".
 * Errors: RangeError for what is no whole number that a double holds exactly (up to 9.0e15).
 *
 * @example terbilang(1_100_011) // "satu juta seratus ribu sebelas"
 */
export function terbilang(n: number): string {
  if (!Number.isSafeInteger(n)) throw new RangeError(`terbilang: ${n} is no whole number up to 9.0e15`);
  if (n < 0) return `minus ${terbilang(-n)}`;
  if (n < 1000) return ratusan(n);
  const groups: string[] = [];
  for (let rest = n, power = 0; rest > 0; rest = (rest - (rest % 1000)) / 1000, power += 1) {
    const group = rest % 1000;
    if (group > 0) groups.unshift(group === 1 && power === 1 ? "seribu" : `${ratusan(group)}${skala[power]}`);
  }
  return groups.join(" ");
}

function ratusan(n: number): string {
  if (n < 12) return satuan[n]!;
  if (n < 20) return `${satuan[n - 10]} belas`;
  if (n < 100) return withRest(`${satuan[Math.floor(n / 10)]} puluh`, n % 10);
  return withRest(n < 200 ? "seratus" : `${satuan[Math.floor(n / 100)]} ratus`, n % 100);
}

function withRest(words: string, rest: number): string {
  return rest === 0 ? words : `${words} ${ratusan(rest)}`;
}
