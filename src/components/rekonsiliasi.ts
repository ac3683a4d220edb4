import {formatAngkaKolom} from "../format/angka.js";
import {formatAkhirBulan, formatBulan} from "../format/bulan.js";
import {formatNama} from "../format/nama.js";
import {formatRupiah} from "../format/rupiah.js";
import {
  type BulanRekonsiliasi,
  type PasanganRekonsiliasi,
  pasanganRekonsiliasi,
  type SeriRekonsiliasi,
  type SumberRekonsiliasi,
  sumberRekonsiliasi,
} from "../model/rekonsiliasi.js";
import {angka} from "./angka.js";
import {bilangan} from "./bilangan.js";
import {kalimat} from "./kalimat.js";
import {simulationMark} from "./kelompokCatatan.js";
import {
  bagianSelisih,
  namaPasangan,
  type NamaSelisih,
  namaSelisih,
  namaSumber,
  ukuranSelisih,
} from "./namaRekonsiliasi.js";
import {type KolomData, tabelData} from "./tabelData.js";

/** The pairs that have a table of their own, below the one of the sums, which also holds SPJ fungsional − documents. */
const pasanganLain = ["administratif", "lra", "dokumenLra"] as const satisfies readonly PasanganRekonsiliasi[];

/** The reconciliation by SKPD and year; a year opens to its months. */
export function daftarRekonsiliasi(seri: readonly SeriRekonsiliasi[]): HTMLElement {
  if (seri.length === 0) {
    return kalimat(
      "kosong-tabel",
      "Belum ada bulan yang diliput dua sumber. Impor SPJ fungsional dan realisasi dokumen (atau LRA) tahun yang sama.",
    );
  }
  const list = document.createElement("div");
  list.className = "kelompok-catatan";
  for (const satu of seri) list.append(yearOf(satu));
  return list;
}

function yearOf(seri: SeriRekonsiliasi): HTMLElement {
  const {tahun, nama, asal, bulan} = seri;
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.append(`${formatNama(nama)} ${tahun} `);
  if (asal === "simulasi") summary.append(simulationMark(), " ");
  const line = document.createElement("span");
  line.className = "ringkas";
  const compared = latestOf(seri, "dokumen");
  if (compared === undefined) line.append(`${bulan.length} bulan, SPJ fungsional dan dokumen tidak bertemu`);
  else line.append(`s.d. ${formatBulan(compared.bulan)}: `, ...inShort("dokumen", compared, seri));
  const others = pasanganLain.map((pair) => ({pair, month: latestOf(seri, pair)}));
  for (const {pair, month} of others) {
    if (month === undefined || month.pasangan[pair]!.selisih === 0) continue;
    line.append(`; ${namaPasangan(pair)} s.d. ${formatBulan(month.bulan)}: `, ...inShort(pair, month, seri));
  }
  summary.append(line);
  details.append(summary, tableOf(seri));
  for (const {pair, month} of others) if (month !== undefined) details.append(...pairOf(pair, seri));
  details.open = (["dokumen", ...pasanganLain] as const).some((pair) =>
    (latestOf(seri, pair)?.pasangan[pair]?.tidakTerjelaskan ?? 0) !== 0
  );
  return details;
}

/** The latest month that both sources of a pair cover. */
function latestOf({bulan}: SeriRekonsiliasi, pair: PasanganRekonsiliasi): BulanRekonsiliasi | undefined {
  return bulan.findLast(({pasangan}) => pasangan[pair] !== undefined);
}

function inShort(pair: PasanganRekonsiliasi, month: BulanRekonsiliasi, seri: SeriRekonsiliasi): (string | Node)[] {
  return [
    "selisih Rp\u00a0",
    plainFigure(pair, "selisih", month, seri),
    ", tidak terjelaskan Rp\u00a0",
    plainFigure(pair, "tidakTerjelaskan", month, seri),
  ];
}

const kepalaBulan = {
  kepala: "S.d. bulan (rupiah)",
  nama: ({bulan}: BulanRekonsiliasi) => ({teks: formatBulan(bulan)}),
} as const;

/** The sums of every source, and the difference that most months have. */
function tableOf(seri: SeriRekonsiliasi): HTMLElement {
  const shown = sumberRekonsiliasi.filter((name) => seri.bulan.some((month) => month[name] !== null));
  const difference = latestOf(seri, "dokumen") === undefined ? [] : columnsOf("dokumen", seri);
  return tabelData(seri.bulan, {
    ...kepalaBulan,
    keterangan: `Rekonsiliasi ${formatNama(seri.nama)} ${seri.tahun}, dalam rupiah`,
    kolom: [
      ...shown.map((name): KolomData<BulanRekonsiliasi> => ({
        judul: namaSumber[name].judul,
        isi: (month) => sourceFigure(name, month, seri),
        ...(difference.length === 0 && name === shown[0] && {utama: true}),
      })),
      ...difference,
    ],
  });
}

/** The difference of another pair in the months that both of it cover. */
function pairOf(pair: PasanganRekonsiliasi, seri: SeriRekonsiliasi): HTMLElement[] {
  const months = seri.bulan.filter(({pasangan}) => pasangan[pair] !== undefined);
  const keterangan = `Selisih ${namaPasangan(pair)}, ${formatNama(seri.nama)} ${seri.tahun}, dalam rupiah`;
  return [
    kalimat("keterangan", `Selisih ${namaPasangan(pair)}`),
    tabelData(months, {...kepalaBulan, keterangan, kolom: columnsOf(pair, seri)}),
  ];
}

function columnsOf(pair: PasanganRekonsiliasi, seri: SeriRekonsiliasi): KolomData<BulanRekonsiliasi>[] {
  return bagianSelisih.map((name) => ({
    judul: namaSelisih[name].judul,
    isi: (month) => selisihFigure(pair, name, month, seri),
    ...(name === "tidakTerjelaskan" && {utama: true}),
  }));
}

function sourceFigure(name: SumberRekonsiliasi, month: BulanRekonsiliasi, seri: SeriRekonsiliasi): Node {
  return figure(namaSumber[name], month[name]?.nilai ?? null, {
    month,
    seri,
    rumus: "jumlah s.d. bulan ini dari berkas yang disebut di bawah",
    masukan: [inputOf(name, month)],
  });
}

function selisihFigure(
  pair: PasanganRekonsiliasi,
  name: NamaSelisih,
  month: BulanRekonsiliasi,
  seri: SeriRekonsiliasi,
): Node {
  const difference = month.pasangan[pair];
  const {judul, rumus} = namaSelisih[name];
  return figure({judul, ukuran: ukuranSelisih(pair, name)}, difference?.[name] ?? null, {
    month,
    seri,
    rumus: name === "selisih" ? namaPasangan(pair) : rumus,
    masukan: [
      ...pasanganRekonsiliasi[pair].map((source) => inputOf(source, month)),
      ...(difference === undefined ? [] : bagianSelisih.filter((other) => other !== name).map((other) => ({
        nama: namaSelisih[other].judul,
        teks: formatRupiah(difference[other]),
      }))),
    ],
  });
}

function inputOf(source: SumberRekonsiliasi, month: BulanRekonsiliasi): {nama: string; teks: string} {
  const stated = month[source];
  return {
    nama: namaSumber[source].judul,
    teks: stated === null
      ? "tidak ada berkas yang meliput bulan ini"
      : `${formatRupiah(stated.nilai)} dari ${stated.berkas}`,
  };
}

interface IsiAngka {
  month: BulanRekonsiliasi;
  seri: SeriRekonsiliasi;
  rumus: string;
  masukan: {nama: string; teks: string}[];
}

function figure(
  {judul, ukuran}: {judul: string; ukuran: string},
  nilai: number | null,
  {month, seri: {tahun, skpd, nama, asal}, rumus, masukan}: IsiAngka,
): Node {
  return angka({
    ukuran: `rekonsiliasi-${ukuran}`,
    nilai,
    tahun,
    bulan: month.bulan,
    skpd,
    teks: formatAngkaKolom(nilai),
    asal: () => ({
      judul: `Rekonsiliasi: ${judul}, ${formatNama(nama)}`,
      teks: formatRupiah(nilai),
      rumus,
      masukan,
      posisi: `${formatAkhirBulan(tahun, month.bulan)}${asal === "simulasi" ? " · SIMULASI" : ""}`,
      baris: [],
    }),
  });
}

/** A figure of a summary line, which opens the table, not where the figure comes from. */
function plainFigure(
  pair: PasanganRekonsiliasi,
  name: NamaSelisih,
  month: BulanRekonsiliasi,
  {tahun, skpd}: SeriRekonsiliasi,
): Node {
  const place = {tahun: String(tahun), bulan: String(month.bulan), skpd};
  return bilangan(`rekonsiliasi-${ukuranSelisih(pair, name)}`, month.pasangan[pair]![name], place);
}
