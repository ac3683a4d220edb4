import {formatAngkaKolom} from "../format/angka.js";
import {formatAkhirBulan, formatBulan} from "../format/bulan.js";
import {formatNama} from "../format/nama.js";
import {formatRupiah} from "../format/rupiah.js";
import {
  type BulanRekonsiliasi,
  type SebabRekonsiliasi,
  sebabRekonsiliasi,
  type SeriRekonsiliasi,
  type SumberRekonsiliasi,
  sumberRekonsiliasi,
} from "../model/rekonsiliasi.js";
import {angka} from "./angka.js";
import {bilangan} from "./bilangan.js";
import {kalimat} from "./kalimat.js";
import {simulationMark} from "./kelompokCatatan.js";
import {type KolomData, tabelData} from "./tabelData.js";

type NamaAngka = SumberRekonsiliasi | "selisih" | SebabRekonsiliasi;

const sourceFormula = "jumlah s.d. bulan ini dari berkas yang disebut di bawah";

/** What each figure is called, the end of its `data-ukuran`, and how it is formed. */
const namaAngka: Readonly<Record<NamaAngka, {judul: string; ukuran: string; rumus: string}>> = {
  spjFungsional: {judul: "SPJ fungsional", ukuran: "spj-fungsional", rumus: sourceFormula},
  spjAdministratif: {judul: "SPJ administratif", ukuran: "spj-administratif", rumus: sourceFormula},
  realisasiDokumen: {judul: "Dokumen", ukuran: "dokumen", rumus: sourceFormula},
  lra: {judul: "LRA", ukuran: "lra", rumus: sourceFormula},
  selisih: {judul: "Selisih", ukuran: "selisih", rumus: "SPJ fungsional − dokumen"},
  belumCair: {
    judul: "Belum cair",
    ukuran: "belum-cair",
    rumus: "bagian selisih sebesar dokumen LS yang belum bertanggal transfer, per sub kegiatan dan rekening",
  },
  setoran: {
    judul: "Setoran",
    ukuran: "setoran",
    rumus: "bagian selisih sebesar pengembalian belanja yang dikurangkan dari dokumen",
  },
  bedaBulan: {
    judul: "Beda bulan",
    ukuran: "beda-bulan",
    rumus: "bagian selisih yang hilang pada bulan berikutnya: dicatat di bulan yang berlainan",
  },
  bpp: {judul: "BPP", ukuran: "bpp", rumus: "bagian selisih yang tercatat pada SPJ BPP, belum pada SPJ SKPD"},
  tidakTerjelaskan: {
    judul: "Tidak terjelaskan",
    ukuran: "tidak-terjelaskan",
    rumus: "selisih − belum cair − setoran − beda bulan − BPP",
  },
};

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
  const compared = bulan.findLast(({selisih}) => selisih !== null);
  const line = document.createElement("span");
  line.className = "ringkas";
  if (compared === undefined) line.append(`${bulan.length} bulan, SPJ fungsional dan dokumen tidak bertemu`);
  else {
    line.append(
      `s.d. ${formatBulan(compared.bulan)}: selisih Rp\u00a0`,
      plainFigure("selisih", compared, seri),
      ", tidak terjelaskan Rp\u00a0",
      plainFigure("tidakTerjelaskan", compared, seri),
    );
  }
  summary.append(line);
  details.append(summary, tableOf(seri));
  details.open = compared !== undefined && compared.tidakTerjelaskan !== 0;
  return details;
}

function tableOf(seri: SeriRekonsiliasi): HTMLElement {
  const shown = [...sumberRekonsiliasi.filter((name) => seri.bulan.some((month) => month[name] !== null))];
  const difference = seri.bulan.some(({selisih}) => selisih !== null) ? ["selisih", ...sebabRekonsiliasi] as const : [];
  return tabelData(seri.bulan, {
    keterangan: `Rekonsiliasi ${formatNama(seri.nama)} ${seri.tahun}, dalam rupiah`,
    kepala: "S.d. bulan (rupiah)",
    nama: ({bulan}) => ({teks: formatBulan(bulan)}),
    kolom: [...shown, ...difference].map((name): KolomData<BulanRekonsiliasi> => ({
      judul: namaAngka[name].judul,
      isi: (month) => figureOf(name, month, seri),
      ...(name === (difference.length > 0 ? "tidakTerjelaskan" : shown[0]) && {utama: true}),
    })),
  });
}

function figureOf(name: NamaAngka, month: BulanRekonsiliasi, {tahun, skpd, nama, asal}: SeriRekonsiliasi): Node {
  const {judul, ukuran, rumus} = namaAngka[name];
  const nilai = valueOf(month, name);
  const inputs = sumberRekonsiliasi.filter((source) =>
    source === name || (!isSource(name) && (source === "spjFungsional" || source === "realisasiDokumen"))
  );
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
      masukan: [
        ...inputs.map((source) => ({
          nama: namaAngka[source].judul,
          teks: month[source] === null
            ? "tidak ada berkas yang meliput bulan ini"
            : `${formatRupiah(month[source].nilai)} dari ${month[source].berkas}`,
        })),
        ...(isSource(name) || nilai === null
          ? []
          : (["selisih", ...sebabRekonsiliasi] as const).filter((other) => other !== name).map((other) => ({
            nama: namaAngka[other].judul,
            teks: formatRupiah(month[other]),
          }))),
      ],
      posisi: `${formatAkhirBulan(tahun, month.bulan)}${asal === "simulasi" ? " · SIMULASI" : ""}`,
      baris: [],
    }),
  });
}

/** A figure of a summary line, which opens the table, not where the figure comes from. */
function plainFigure(name: "selisih" | SebabRekonsiliasi, month: BulanRekonsiliasi, seri: SeriRekonsiliasi): Node {
  const {tahun, skpd} = seri;
  const place = {tahun: String(tahun), bulan: String(month.bulan), skpd};
  return bilangan(`rekonsiliasi-${namaAngka[name].ukuran}`, month[name]!, place);
}

function valueOf(month: BulanRekonsiliasi, name: NamaAngka): number | null {
  return isSource(name) ? (month[name]?.nilai ?? null) : month[name];
}

function isSource(name: NamaAngka): name is SumberRekonsiliasi {
  return sumberRekonsiliasi.some((source) => source === name);
}
