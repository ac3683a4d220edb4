import type {DuckDBConnection} from "@duckdb/node-api";
import {queryRows} from "./baca.js";

/**
 * Texts that repeat in every row of a large input, each with a number: handing a text to DuckDB takes twenty times as
 * long as a number.
 */
export class Kamus {
  readonly #numbers = new Map<string, number>();
  #written = 0;

  /** The number of a text, a new one for a new text. */
  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(text, number);
    return number;
  }

  /** Takes over the texts of the table `bacaan.kamus` of a warehouse. */
  async load(connection: DuckDBConnection): Promise<void> {
    const rows = await queryRows<{teks: string}>(connection, "SELECT teks FROM bacaan.kamus ORDER BY nomor");
    for (const {teks} of rows) this.numberOf(teks);
    this.#written = this.#numbers.size;
  }

  /** The texts that the table does not hold yet, with their numbers; they count as written then. */
  takeNew(): {nomor: number; teks: string}[] {
    const fresh = [...this.#numbers].slice(this.#written).map(([teks, nomor]) => ({nomor, teks}));
    this.#written = this.#numbers.size;
    return fresh;
  }
}
