import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";

/** Runs a function with a connection that may read the warehouse and nothing else, and closes it. */
export async function withGudang<T>(gudang: string, use: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(gudang, {access_mode: "READ_ONLY", enable_external_access: "false"});
  const connection = await instance.connect();
  try {
    return await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** The rows of a query as objects; cast DECIMAL and BIGINT to DOUBLE in the query, they are exact below 9.0e15. */
export async function queryRows<T>(connection: DuckDBConnection, sql: string): Promise<T[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJS() as T[];
}
