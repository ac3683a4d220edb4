import type {DuckDBConnection} from "@duckdb/node-api";
import type {Bacaan, IsiBacaan} from "../../src/model/masukan.js";
import {queryRows} from "./baca.js";
import {Kamus} from "./kamus.js";
import {isiBacaan, kolomBagian, kolomKamus, kolomMasukan} from "./skemaBacaan.js";
import {type Baris, insertRows} from "./tabel.js";

/** A piece of a reading; the last one comes with what its file is known by. */
export type PotonganBaru =
  | {bacaan: Bacaan; selesai: false}
  | {bacaan: Bacaan; selesai: true; sha256: string; kunci: string};

/** Writes readings into the tables of `bacaan`, piece by piece. */
export class TulisBacaan {
  readonly #kamus = new Kamus();
  #lastId = 0;
  #lastBagian = 0;
  /** The reading under way: its number, and the numbers of its parts by their index in it. */
  #current: {bacaan: Bacaan; id: number; bagian: number[]} | null = null;

  private constructor(readonly connection: DuckDBConnection) {}

  /** Continues the numbers and the dictionary of what is in the tables already. */
  static async open(connection: DuckDBConnection): Promise<TulisBacaan> {
    const tulis = new TulisBacaan(connection);
    const [last] = await queryRows<{id: number; bagian: number}>(
      connection,
      `SELECT (SELECT coalesce(max(id), 0) FROM bacaan.masukan) AS id,
        (SELECT coalesce(max(bagian), 0) FROM bacaan.bagian) AS bagian`,
    );
    tulis.#lastId = last!.id;
    tulis.#lastBagian = last!.bagian;
    await tulis.#kamus.load(connection);
    return tulis;
  }

  async add(potongan: PotonganBaru): Promise<void> {
    const {bacaan} = potongan;
    if (this.#current?.bacaan !== bacaan) this.#current = {bacaan, id: ++this.#lastId, bagian: []};
    const {id} = this.#current;
    for (const name of Object.keys(isiBacaan) as (keyof IsiBacaan)[]) {
      await this.#insert(name, isiBacaan[name], bacaan[name].map((row) => this.#toBaris(name, row)));
    }
    if (potongan.selesai) {
      const {sha256, kunci} = potongan;
      const {berkas, lembar, jenis, hitungan, pengecualian} = bacaan;
      const bagian = bacaan.bagian.map((kepala, index) => ({
        bagian: this.#numberOf(index),
        id,
        kepala: JSON.stringify(kepala),
      }));
      await this.#insert("masukan", kolomMasukan, [{
        ...{id, berkas, lembar, jenis, sha256, kunci, pengecualian},
        ...hitungan,
      }]);
      await this.#insert("bagian", kolomBagian, bagian);
      this.#current = null;
    }
    await this.#insert("kamus", kolomKamus, this.#kamus.takeNew());
  }

  /** A row with the number of its part, of the first one where its kind has a single one, or of the input. */
  #toBaris(name: keyof IsiBacaan, row: IsiBacaan[keyof IsiBacaan][number]): Baris {
    if (name === "ditolak" || name === "temuan") return {...row, id: this.#current!.id} as Baris;
    const bagian = this.#numberOf("bagian" in row ? row.bagian : 0);
    if (name === "tercetak") return {nama: null, ...row, bagian} as Baris;
    return "alias" in row ? {...row, alias: JSON.stringify(row.alias), bagian} : {...row, bagian} as Baris;
  }

  #numberOf(index: number): number {
    return this.#current!.bagian[index] ??= ++this.#lastBagian;
  }

  async #insert(
    name: string,
    columns: Parameters<typeof insertRows>[1]["columns"],
    rows: readonly Baris[],
  ): Promise<void> {
    await insertRows(this.connection, {schema: "bacaan", name, columns, kamus: this.#kamus}, rows);
  }
}
