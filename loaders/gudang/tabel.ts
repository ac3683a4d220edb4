import {
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  VARCHAR,
} from "@duckdb/node-api";
import type {Kamus} from "./kamus.js";

/** `KAMUS` is a text that repeats: the table holds its number in the dictionary `bacaan.kamus`. */
export type Tipe = "INTEGER" | "DOUBLE" | "BOOLEAN" | "VARCHAR" | "KAMUS" | "DECIMAL(18,2)";

/** The columns of a table by name, in order; rows are objects with the same names. */
export type Kolom = Readonly<Record<string, Tipe>>;

/** A row for a table; what a column does not name is left out, `undefined` is not allowed. */
export type Baris = Readonly<Record<string, string | number | boolean | null>>;

/** Rows appended at once: what DuckDB holds in one of its vectors. */
const chunkRows = 2048;

/** What is appended for each type; the appender casts a double to a decimal, exactly up to 9.0e13 rupiah. */
const appended: Readonly<Record<Tipe, DuckDBType>> = {
  INTEGER,
  DOUBLE,
  BOOLEAN,
  VARCHAR,
  KAMUS: INTEGER,
  "DECIMAL(18,2)": DOUBLE,
};

const isText = (value: unknown) => typeof value === "string";
const isNumber = (value: unknown) => typeof value === "number";

const isOfTipe: Readonly<Record<Tipe, (value: unknown) => boolean>> = {
  INTEGER: isNumber,
  DOUBLE: isNumber,
  BOOLEAN: (value) => typeof value === "boolean",
  VARCHAR: isText,
  KAMUS: isText,
  "DECIMAL(18,2)": isNumber,
};

/** The statement that makes a table. */
export function createTable(name: string, columns: Kolom): string {
  const typed = Object.entries(columns).map(([column, tipe]) => `${column} ${tipe === "KAMUS" ? "INTEGER" : tipe}`);
  return `CREATE TABLE ${name} (${typed.join(", ")});`;
}

/**
 * Appends rows to a table, in chunks of columns: value by value it takes ten times as long. One chunk serves them all,
 * since its memory is given back only when JavaScript's own is.
 * Throws RangeError where a row lacks a column: that is a mistake of ours, not of the data.
 */
export async function insertRows(
  connection: DuckDBConnection,
  {schema, name, columns, kamus}: {schema: string; name: string; columns: Kolom; kamus?: Kamus},
  rows: readonly Baris[],
): Promise<void> {
  if (rows.length === 0) return;
  const entries = Object.entries(columns);
  const types = entries.map(([, tipe]) => appended[tipe]);
  const encoders = entries.map(([column, tipe]) => encoderOf(`${name}.${column}`, tipe, kamus));
  const appender = await connection.createAppender(name, schema);
  const chunk = DuckDBDataChunk.create(types);
  for (let start = 0; start < rows.length; start += chunkRows) {
    const part = rows.slice(start, start + chunkRows);
    chunk.reset();
    chunk.setColumns(entries.map(([column], index) => part.map((row) => encoders[index]!(row[column]))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** What is appended for the values of a column, checked. */
function encoderOf(
  place: string,
  tipe: Tipe,
  kamus: Kamus | undefined,
): (value: Baris[string] | undefined) => DuckDBValue {
  const fits = isOfTipe[tipe];
  return (value) => {
    if (value === null) return null;
    if (!fits(value)) throw new RangeError(`insertRows: ${place} is ${value}; expected ${tipe} or null`);
    return tipe === "KAMUS" ? kamus!.numberOf(value as string) : value as DuckDBValue;
  };
}
