import type {Hitungan} from "../../model/masukan.js";
import type {TabelRekening} from "./barisRekening.js";

/**
 * How many rows a table has and what became of them: leaves are accepted, other readable rows are parents.
 *
 * Unit: rows.
 */
export function hitunganTabel(
  {rows, bukanRincian, dikecualikan}: Pick<TabelRekening, "rows" | "bukanRincian" | "dikecualikan">,
  {readable, daun}: {readable: readonly unknown[]; daun: readonly unknown[]},
  ditolak: readonly unknown[],
): Hitungan {
  return {
    dibaca: rows.length,
    diterima: daun.length,
    induk: readable.length - daun.length + bukanRincian,
    dikecualikan,
    ditolak: ditolak.length,
  };
}
