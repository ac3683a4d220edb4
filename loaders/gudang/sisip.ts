import {type DuckDBConnection, DuckDBDecimalValue} from "@duckdb/node-api";

/** What a cell of a table can be; money is written as `rupiah(…)`. */
export type Nilai = string | number | boolean | null | DuckDBDecimalValue;

/** An amount for a `DECIMAL(18,2)` column. */
export function rupiah(value: number | null): DuckDBDecimalValue | null {
  return value === null ? null : new DuckDBDecimalValue(BigInt(Math.round(value * 100)), 18, 2);
}

/** Appends rows to a table, values in the order of its columns. Numbers go to INTEGER columns unless `double` names them. */
export async function insertRows(
  connection: DuckDBConnection,
  table: {schema: string; name: string; double?: readonly number[]},
  rows: readonly (readonly Nilai[])[],
): Promise<void> {
  const appender = await connection.createAppender(table.name, table.schema);
  for (const row of rows) {
    row.forEach((value, index) => {
      if (value === null) appender.appendNull();
      else if (typeof value === "string") appender.appendVarchar(value);
      else if (typeof value === "boolean") appender.appendBoolean(value);
      else if (typeof value !== "number") appender.appendDecimal(value);
      else if (table.double?.includes(index)) appender.appendDouble(value);
      else appender.appendInteger(value);
    });
    appender.endRow();
  }
  appender.closeSync();
}
