import {serapan} from "../../calc/serapan.js";
import type {Bacaan} from "../../model/masukan.js";
import {isNotPrinted, parsePersen, type PersenTercetak} from "../angka.js";
import type {SimpulPersen} from "../aturan/persenTercetak.js";
import type {BarisRekening, TabelRekening} from "./barisRekening.js";
import type {Judul} from "../judul.js";
import {cellText, type Lembar, type Sel} from "../lembar.js";
import {buildPohon, type Pohon} from "./pohon.js";
import {openRow} from "../tabel.js";

/** A row of an LRA with its printed percentage. */
export type BarisLra = BarisRekening & SimpulPersen;

/**
 * The rows with their printed percentages. A leaf without a budget or a realisation, a percentage that is none, and a last
 * row of a CSV file that ends before its last column are findings, and the row is rejected.
 */
export function completeBarisLra(
  lembar: Lembar,
  judul: Judul,
  {nodes, rows, tanpaTempat}: TabelRekening,
  bacaan: Bacaan,
): {nodes: BarisLra[]; pohon: Pohon<BarisLra>} {
  const leaves = new Set(buildPohon(nodes).daun);
  const data = new Map(rows.map((row) => [row.baris, row]));
  const width = lembar.lembar === null ? Math.max(...judul.kolom.values()) + 1 : 0;
  const completed = nodes.map((node): BarisLra => {
    const own = data.get(node.baris)!;
    const reader = openRow(own, judul, bacaan);
    const sel = reader.sel("persen");
    const persen = toPersen(sel, serapan(node.nilai["realisasi"] ?? null, node.nilai["anggaran"] ?? null));
    const read = {...node, persen, teksPersen: cellText(sel)};
    if (node.ditolak) return read;
    if (own === rows.at(-1) && own.row.length < width) {
      const pesan = `Baris berakhir setelah ${own.row.length} dari ${width} kolom: berkas terpotong di sini.`;
      reader.refuse("berkas-terpotong", "realisasi", pesan);
    } else {
      if (persen === null && !isNotPrinted(sel)) reader.read("persen", () => null, 'persen seperti 93,83, atau "-"');
      for (const nama of leaves.has(node) ? ["anggaran", "realisasi"] : []) {
        if (node.nilai[nama] === null) {
          reader.refuse("sel-buruk", nama, `${reader.title(nama)} seharusnya terisi pada baris rincian (kosong).`);
        }
      }
    }
    if (!reader.close(node.kode)) return read;
    const rusak = new Set(["anggaran", "realisasi"].filter((nama) => node.nilai[nama] === null));
    return {...read, nilai: {}, ditolak: true, tertolak: {baris: node.baris, nilai: node.nilai, rusak}};
  });
  return {nodes: completed, pohon: buildPohon(completed, tanpaTempat)};
}

/** A number cell may hold the share itself, shown with a percent sign: the reading nearer to what follows is taken. */
function toPersen(sel: Sel, computed: number | null): PersenTercetak | null {
  if (typeof sel !== "number") return parsePersen(sel);
  const decimals = String(sel).split(".")[1]?.length ?? 0;
  const isShare = computed !== null && Math.abs(sel * 100 - computed) < Math.abs(sel - computed);
  return {nilai: isShare ? sel * 100 : sel, desimal: Math.min(2, Math.max(0, decimals - (isShare ? 2 : 0)))};
}
