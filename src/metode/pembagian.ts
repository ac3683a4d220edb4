import {alokasikan} from "../calc/alokasikan.js";
import {anggaranSasaran, type KelompokProgram} from "../calc/anggaranSasaran.js";
import {formatRupiah} from "../format/rupiah.js";
import type {HasilContoh, IsiContoh, Metode} from "../model/metode.js";
import {angkaDari, tabelDari, teksDari} from "./isiContoh.js";

/** Above this, sen cannot be told apart any more (in rupiah). */
const terbesar = 90_000_000_000_000;

/** How money is divided: over lines, and over the sasaran that programs serve. */
export const metodePembagian: readonly Metode[] = [
  {
    id: "alokasi",
    nama: "Pembagian menurut bobot",
    kalimat: "Sejumlah uang dibagi ke beberapa baris sebanding dengan bobotnya, tepat sampai rupiah terakhir.",
    rumus: [
      "bagian = jumlah × bobot ÷ jumlah bobot, dibulatkan ke bawah ke kelipatan",
      "sisanya satu kelipatan demi satu ke baris dengan sisa pembulatan terbesar; bila sama, ke baris yang lebih atas",
    ],
    satuan: "rupiah",
    kasusTepi: [
      "Jumlah semua bagian selalu sama dengan jumlah yang dibagi.",
      "Baris berbobot 0 tidak mendapat apa-apa.",
      "Bobot negatif, semua bobot 0, atau jumlah yang bukan kelipatannya: tidak dapat dibagi.",
    ],
    sumber: [
      {teks: "Metode sisa terbesar (Hamilton); kelipatan dan urutan bila sama: definisi sendiri", kepastian: null},
    ],
    masukan: [
      {jenis: "angka", nama: "jumlah", judul: "Jumlah", nilai: 100_000_000, satuan: "Rp"},
      {jenis: "angka", nama: "kelipatan", judul: "Kelipatan", nilai: 1_000, satuan: "Rp"},
      {
        jenis: "tabel",
        nama: "baris",
        judul: "Baris",
        kolom: [{nama: "nama", judul: "Baris", jenis: "teks"}, {nama: "bobot", judul: "Bobot", jenis: "angka"}],
        nilai: [["Kecamatan A", 1], ["Kecamatan B", 1], ["Kecamatan C", 1]],
      },
    ],
    hitung: hasilAlokasi,
  },
  {
    id: "anggaran-sasaran",
    nama: "Anggaran per sasaran",
    kalimat: "Anggaran program dibagi ke sasaran yang didukungnya, setiap rupiah dihitung satu kali.",
    rumus: [
      "dibagi: setiap sasaran mendapat anggaran program × porsi, tepat sampai rupiah",
      "dihitung sekali: seluruh program untuk sasaran dengan porsi terbesar; bila sama, sasaran yang lebih atas",
      "jumlah semua sasaran + belum dibagi + tanpa sasaran = anggaran SKPD",
    ],
    satuan: "rupiah",
    kasusTepi: [
      "Porsi sebuah program harus berjumlah 100 %; bila tidak, programnya belum dibagi dan kesalahannya disebut.",
      "Program untuk satu sasaran menjadi milik sasaran itu seluruhnya.",
      "Program untuk beberapa sasaran yang porsinya belum ditetapkan berdiri di belum dibagi.",
      "Program yang tidak mendukung sasaran berdiri di tanpa sasaran.",
    ],
    sumber: [{teks: "Definisi sendiri", kepastian: null}],
    masukan: [
      {
        jenis: "pilihan",
        nama: "ganda",
        judul: "Program untuk beberapa sasaran",
        nilai: "bagi",
        pilihan: [{nilai: "bagi", teks: "dibagi menurut porsi"}, {nilai: "sekali", teks: "dihitung sekali"}],
      },
      {
        jenis: "tabel",
        nama: "program",
        judul: "Program",
        kolom: [
          {nama: "kode", judul: "Kode", jenis: "teks"},
          {nama: "pagu", judul: "Pagu (Rp)", jenis: "angka"},
          {nama: "realisasi", judul: "Realisasi (Rp)", jenis: "angka"},
        ],
        nilai: [["9.99.01", 500_000_000, 400_000_000], ["9.99.07", 300_000_000, 120_000_000]],
      },
      {
        jenis: "tabel",
        nama: "pemetaan",
        judul: "Sasaran yang didukung",
        kolom: [
          {nama: "sasaran", judul: "Sasaran", jenis: "teks"},
          {nama: "program", judul: "Kode program", jenis: "teks"},
          {nama: "porsi", judul: "Porsi (%)", jenis: "angka"},
        ],
        nilai: [["Koperasi aktif", "9.99.07", 40], ["Usaha kecil baru", "9.99.07", 60]],
      },
    ],
    hitung: hasilSasaran,
  },
];

function hasilAlokasi(isi: IsiContoh): HasilContoh[] {
  const [jumlah, kelipatan] = [angkaDari(isi, "jumlah"), angkaDari(isi, "kelipatan")];
  const baris = tabelDari(isi, "baris");
  const bobot = baris.map((row) => angkaDari(row, "bobot") ?? Number.NaN);
  const ditolak = (teks: string) => [{judul: "Pembagian", nilai: null, teks}];
  if (kelipatan === null || !Number.isSafeInteger(kelipatan) || kelipatan <= 0) {
    return ditolak("Isi kelipatan dengan bilangan bulat lebih dari 0.");
  }
  if (jumlah === null || !Number.isSafeInteger(jumlah) || jumlah % kelipatan !== 0) {
    return ditolak(`Isi jumlah dengan kelipatan ${formatRupiah(kelipatan)}.`);
  }
  if (!bobot.every((value) => Number.isFinite(value) && value >= 0)) {
    return ditolak("Isi bobot setiap baris dengan angka 0 atau lebih.");
  }
  if (!bobot.some((value) => value > 0)) return ditolak("Isi sedikitnya satu bobot lebih dari 0.");
  return alokasikan(jumlah, bobot, {kelipatan}).map((nilai, index) => ({
    judul: teksDari(baris[index]!, "nama") || `Baris ${index + 1}`,
    nilai,
    teks: formatRupiah(nilai),
  }));
}

function hasilSasaran(isi: IsiContoh): HasilContoh[] {
  const program = tabelDari(isi, "program").map((row) => ({
    kode: teksDari(row, "kode"),
    pagu: angkaDari(row, "pagu"),
    realisasi: angkaDari(row, "realisasi"),
  }));
  const ditolak = (teks: string) => [{judul: "Anggaran per sasaran", nilai: null, teks}];
  const twice = program.find(({kode}, index) => program.findIndex((other) => other.kode === kode) < index);
  if (twice !== undefined) return ditolak(`Program "${twice.kode}" ditulis dua kali, seharusnya sekali.`);
  const amounts = program.flatMap(({pagu, realisasi}) => [pagu ?? 0, realisasi ?? 0]);
  if (!amounts.every((amount) => Math.abs(amount) <= terbesar)) {
    return ditolak(`Isi pagu dan realisasi paling besar ${formatRupiah(terbesar)}.`);
  }
  const pemetaan = tabelDari(isi, "pemetaan").map((row) => ({
    sasaran: teksDari(row, "sasaran"),
    kodeProgram: teksDari(row, "program"),
    porsi: angkaDari(row, "porsi"),
  }));
  const ganda = teksDari(isi, "ganda") === "sekali" ? "sekali" : "bagi";
  const hasil = anggaranSasaran(program, pemetaan, {ganda});
  return [
    ...hasil.sasaran.map((kelompok) => hasilKelompok(kelompok.sasaran.trim() || "Sasaran tanpa nama", kelompok)),
    hasilKelompok("Belum dibagi", hasil.belumDibagi),
    hasilKelompok("Tanpa sasaran", hasil.tanpaSasaran),
    ...hasil.salah.map(({kodeProgram, pesan}) => ({judul: `Periksa ${kodeProgram}`, nilai: null, teks: pesan})),
  ];
}

function hasilKelompok(judul: string, {pagu, realisasi}: KelompokProgram): HasilContoh {
  return {judul, nilai: pagu, teks: `pagu ${formatRupiah(pagu)}, realisasi ${formatRupiah(realisasi)}`};
}
