import type {Bacaan, Potongan} from "../model/masukan.js";
import type {Temuan} from "../model/temuan.js";
import {kepalaTidakAda} from "./aturan/kepalaTidakAda.js";
import {temuanOf} from "./aturan/temuan.js";
import {countIsi, emptyBacaan, rejectAll, rejectedRow} from "./bacaan.js";
import type {JenisAlir, JenisMasukan, JenisTabel, PembacaAlir} from "./jenis.js";
import type {Judul} from "./judul.js";
import {jumlahJenis, recogniseJenis, titlesKnown} from "./kenali.js";
import {cellText, isBlankRow, type LembarAlir, type Sel} from "./lembar.js";
import type {BarisSumber} from "./sumber.js";

type Baris = readonly (readonly Sel[])[];

/** Rows in which a header is looked for. */
const headRows = 128;
/** Rows of a reading after which it is handed on: few, so that they die young and memory does not grow with the file. */
const pieceRows = 4_096;

/** What a sheet says, in pieces; nothing for a blank one. */
export async function* bacaLembar(lembar: LembarAlir, sumber: BarisSumber | null): AsyncIterable<Potongan> {
  const batches = lembar.rows()[Symbol.asyncIterator]();
  const {rows: head, done} = await readHead(batches);
  if (done && head.every(isBlankRow)) return;
  const known = recogniseJenis({...lembar, baris: head});
  if (known === null) {
    yield {bacaan: settle(unknownJenis(lembar, head), lembar), selesai: true};
  } else if ("open" in known.jenis) {
    yield* readAlir(known.jenis, known.judul, {lembar, head, batches, sumber});
  } else {
    const rest = await readRest(batches);
    yield {
      bacaan: settle(
        readTabel(known.jenis, known.judul, {...lembar, baris: [...head, ...rest]}, sumber),
        lembar,
        known.jenis.pengecualian,
      ),
      selesai: true,
    };
  }
}

async function readHead(batches: AsyncIterator<Baris>): Promise<{rows: Baris; done: boolean}> {
  const rows: (readonly Sel[])[] = [];
  while (rows.length < headRows) {
    const next = await batches.next();
    if (next.done) return {rows, done: true};
    for (const row of next.value) rows.push(row);
  }
  return {rows, done: false};
}

async function readRest(batches: AsyncIterator<Baris>): Promise<Baris> {
  const rows: (readonly Sel[])[] = [];
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    for (const row of next.value) rows.push(row);
  }
  return rows;
}

function readTabel(
  jenis: JenisTabel,
  judul: Judul,
  lembar: {berkas: string; lembar: string | null; baris: Baris},
  sumber: BarisSumber | null,
): Bacaan {
  if (judul.kurang.length > 0) {
    const bacaan = emptyBacaan(lembar, jenis.jenis);
    bacaan.temuan.push(...kepalaTidakAda(lembar, judul));
    return rejectAll(bacaan, jenis.rows(lembar, judul), judul, "judul kolom tidak lengkap");
  }
  const isUnfilled = isTemplat(jenis, judul) && jenis.rows(lembar, judul).length === 0;
  const bacaan = isUnfilled ? emptyBacaan(lembar, jenis.jenis) : jenis.read(lembar, judul, sumber);
  noteEmpty(bacaan, judul, jenis);
  return bacaan.temuan.some(({aturan}) => aturan === "periode-tidak-diketahui")
    ? rejectAll(bacaan, jenis.rows(lembar, judul), judul, "tahun, bulan, atau SKPD tidak diketahui")
    : bacaan;
}

async function* readAlir(
  jenis: JenisAlir,
  judul: Judul,
  {lembar, head, batches, sumber}: {
    lembar: LembarAlir;
    head: Baris;
    batches: AsyncIterator<Baris>;
    sumber: BarisSumber | null;
  },
): AsyncIterable<Potongan> {
  const bacaan = emptyBacaan(lembar, jenis.jenis);
  const isWhole = judul.kurang.length === 0;
  if (!isWhole) bacaan.temuan.push(...kepalaTidakAda({...lembar, baris: head}, judul));
  const pembaca = isWhole ? jenis.open(bacaan, judul, sumber) : refuseRows(bacaan, judul);
  lembar.only?.([...judul.kolom.values()]);
  let index = judul.akhir + 1;
  for (const row of head.slice(index)) feed(row);
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    for (const row of next.value) feed(row);
    if (countIsi(bacaan) >= pieceRows) yield {bacaan, selesai: false};
  }
  if (pembaca.end()) {
    let baris = 0;
    for await (const batch of lembar.rows()) {
      for (const row of batch) {
        baris += 1;
        if (baris > judul.akhir + 1 && !isBlankRow(row)) pembaca.again!({row, baris});
      }
    }
    pembaca.end();
  }
  noteEmpty(bacaan, judul, jenis);
  yield {bacaan: settle(bacaan, lembar, jenis.pengecualian), selesai: true};

  function feed(row: readonly Sel[]): void {
    index += 1;
    if (isBlankRow(row)) return;
    bacaan.hitungan.dibaca += 1;
    pembaca.row({row, baris: index});
  }
}

function refuseRows(bacaan: Bacaan, judul: Judul): PembacaAlir {
  return {
    row({row, baris}) {
      bacaan.ditolak.push(rejectedRow(baris, row, judul.kolom, "judul kolom tidak lengkap"));
      bacaan.hitungan.ditolak += 1;
    },
    end: () => false,
  };
}

function isTemplat({templat}: JenisMasukan, judul: Judul): boolean {
  return judul.kurang.length === 0 && (templat?.(judul) ?? false);
}

function noteEmpty(bacaan: Bacaan, judul: Judul, jenis: JenisMasukan): void {
  if (bacaan.hitungan.dibaca > 0) return;
  if (isTemplat(jenis, judul)) {
    const pesan = "Belum ada baris di bawah judul kolom: templat ini belum diisi.";
    bacaan.temuan.push(temuanOf("belum-ada-baris", bacaan, {baris: judul.akhir + 1, kolom: "A", pesan}));
    return;
  }
  const pesan = "Tidak ada satu baris pun di bawah baris kepala: berkas diduga terpotong.";
  bacaan.temuan.push(temuanOf("berkas-terpotong", bacaan, {baris: judul.akhir + 1, kolom: "A", pesan}));
}

/** What is known only when all rows were read: what the container found, and whether the file calls itself a simulation. */
function settle(bacaan: Bacaan, lembar: LembarAlir, pengecualian?: string): Bacaan {
  if (bacaan.hitungan.dikecualikan > 0) bacaan.pengecualian = pengecualian ?? null;
  bacaan.temuan.unshift(...lembar.temuan);
  bacaan.temuan.forEach((temuan) => nameFormula(temuan, lembar.rumus));
  if (lembar.simulasi && bacaan.bagian.some(({asal}) => asal === "resmi")) {
    const pesan = "sumber.csv menandai berkas ini resmi, tetapi isinya memuat kata SIMULASI: angkanya diperlakukan " +
      "sebagai simulasi. Cek apakah berkas ini memang simulasi, atau kata itu hanya bagian dari sebuah uraian.";
    bacaan.temuan.push(temuanOf("simulasi-dari-isi", bacaan, {pesan}));
  }
  if (lembar.simulasi) bacaan.bagian.forEach((bagian) => bagian.asal = "simulasi");
  if (bacaan.bagian.some(({asal}) => asal === "belum-ditandai")) {
    bacaan.temuan.push(temuanOf("asal-belum-ditandai", bacaan, {
      pesan: "Asal berkas belum ditulis di sumber.csv (resmi atau simulasi); dianggap data resmi.",
    }));
  }
  return bacaan;
}

/** A cell that was found blank and holds a formula that nobody computed is named as that. */
function nameFormula(temuan: Temuan, rumus: LembarAlir["rumus"]): void {
  const formula = rumus?.get(`${temuan.kolom}${temuan.baris}`);
  if (formula === undefined || temuan.aturan !== "sel-buruk") return;
  temuan.aturan = "sel-tanpa-nilai";
  temuan.tercetak = `=${formula}`;
  temuan.pesan += ` Sel ini berisi rumus =${formula} tanpa nilai tersimpan: buka di Excel, simpan, lalu impor lagi.`;
}

/** Of the cells only titles that some kind lists are repeated: the rest may be names and numbers of persons. */
function unknownJenis(lembar: {berkas: string; lembar: string | null}, head: Baris): Bacaan {
  const bacaan = emptyBacaan(lembar, null);
  const baris = head.findIndex((row) => !isBlankRow(row));
  const banyak = (head[baris] ?? []).filter((sel) => cellText(sel) !== "").length;
  const known = titlesKnown({...lembar, baris: head}).slice(0, 8).join(" | ");
  const found = known === "" ? "tidak satu pun dikenal" : `yang dikenal hanya ${known}`;
  bacaan.temuan.push(temuanOf("jenis-tidak-dikenal", lembar, {
    baris: baris + 1,
    tercetak: known === "" ? null : known,
    pesan:
      `Judul kolom tidak cocok dengan jenis masukan mana pun: baris ${baris + 1}, baris pertama yang berisi, punya ` +
      `${banyak} sel terisi, dan dari judul kolom ${jumlahJenis} tata letak yang dicari ${found}. Judul kolom tiap ` +
      "jenis ada di data/README.md.",
  }));
  return bacaan;
}
