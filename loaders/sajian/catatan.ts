import type {DataCatatan, JumlahCatatan} from "../../src/model/catatan.js";
import type {Temuan} from "../../src/model/temuan.js";
import {queryRows, withGudang} from "../gudang/baca.js";

/** A page lists no more notes than a person reads; the counts are of all. */
const mostListed = 500;

/** The data-check notes, worst first. Grain: one finding. */
export async function readCatatan(gudang: string): Promise<DataCatatan> {
  return await withGudang(gudang, async (connection) => ({
    jumlah: (await queryRows<JumlahCatatan>(
      connection,
      `SELECT (count(*) FILTER (tingkat = 'galat'))::INTEGER AS galat,
        (count(*) FILTER (tingkat = 'peringatan'))::INTEGER AS peringatan,
        (count(*) FILTER (tingkat = 'info'))::INTEGER AS info
      FROM temuan`,
    ))[0]!,
    temuan: await queryRows<Temuan>(connection, `FROM temuan LIMIT ${mostListed}`),
  }));
}
