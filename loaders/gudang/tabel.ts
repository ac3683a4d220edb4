import {type DuckDBAppender, type DuckDBConnection, DuckDBDecimalValue} from "@duckdb/node-api";

export type Tipe = "INTEGER" | "DOUBLE" | "BOOLEAN" | "VARCHAR" | "DECIMAL(18,2)";

/** The columns of a table by name, in order; rows are objects with the same names. */
export type Kolom = Readonly<Record<string, Tipe>>;

/** A row for a table; what a column does not name is left out, `undefined` is not allowed. */
export type Baris = Readonly<Record<string, string | number | boolean | null>>;

/** The statement that makes a table. */
export function createTable(name: string, columns: Kolom): string {
  return `CREATE TABLE ${name} (${Object.entries(columns).map(([column, tipe]) => `${column} ${tipe}`).join(", ")});`;
}

/** Appends rows to a table. Throws RangeError where a row lacks a column: that is a mistake of ours, not of the data. */
export async function insertRows(
  connection: DuckDBConnection,
  {schema, name, columns}: {schema: string; name: string; columns: Kolom},
  rows: Iterable<Baris>,
): Promise<void> {
  const appender = await connection.createAppender(name, schema);
  const entries = Object.entries(columns);
  for (const row of rows) {
    for (const [column, tipe] of entries) append(appender, tipe, row[column], `${name}.${column}`);
    appender.endRow();
  }
  appender.closeSync();
}

function append(appender: DuckDBAppender, tipe: Tipe, value: Baris[string] | undefined, place: string): void {
  if (value === null) appender.appendNull();
  else if (tipe === "VARCHAR" && typeof value === "string") appender.appendVarchar(value);
  else if (tipe === "BOOLEAN" && typeof value === "boolean") appender.appendBoolean(value);
  else if (typeof value !== "number") {
    throw new RangeError(`insertRows: ${place} is ${value}; expected ${tipe} or null`);
  } else if (tipe === "INTEGER") appender.appendInteger(value);
  else if (tipe === "DOUBLE") appender.appendDouble(value);
  else appender.appendDecimal(new DuckDBDecimalValue(BigInt(Math.round(value * 100)), 18, 2));
}
