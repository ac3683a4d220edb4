import {batasi} from "../calc/batasi.js";
import {capaian, type MasukanCapaian} from "../calc/capaian.js";
import {kategoriCapaian} from "../calc/kategoriCapaian.js";
import {rataRataCapaian} from "../calc/rataRataCapaian.js";
import {formatPersen} from "../format/persen.js";
import {tanpaAngka} from "../format/tanpaAngka.js";
import type {HasilContoh, IsiContoh, Metode} from "../model/metode.js";
import {kategoriPermendagri86} from "../model/referensi/kategoriCapaian.js";
import {angkaDari, tabelDari, teksDari} from "./isiContoh.js";

/** How far an indicator is from its target, and how that is capped, graded and averaged. */
export const metodeCapaian: readonly Metode[] = [
  {
    id: "capaian",
    nama: "Capaian kinerja",
    kalimat: "Realisasi sebuah indikator dibandingkan dengan targetnya.",
    rumus: [
      "makin tinggi makin baik: capaian = realisasi ÷ target × 100",
      "makin rendah makin baik, selisih: capaian = (2 × target − realisasi) ÷ target × 100",
      "makin rendah makin baik, rasio: capaian = target ÷ realisasi × 100",
      "target rentang: 100 di dalam rentang; di luarnya realisasi ÷ batas terdekat × 100",
    ],
    satuan: "persen, tidak dibatasi",
    kasusTepi: [
      "Target atau realisasi belum ada: tidak dapat ditentukan, bukan 0 %.",
      "Target 0: realisasi 0 dinilai 100 %, realisasi lain 0 %. Tidak ada rumus baku untuk hal ini.",
      "Cara rasio dengan realisasi 0 atau minus: tidak dapat ditentukan.",
      "Cara selisih menjadi negatif bila realisasi lebih dari dua kali target.",
    ],
    sumber: [
      {teks: "Makin tinggi makin baik dan cara rasio: rumus indikator pada aplikasi wp-sipd", kepastian: "T"},
      {teks: "Cara selisih dan target rentang: PermenPANRB 8/2021, kondisi khusus", kepastian: "T"},
      {teks: "Target 0: aplikasi wp-eval-sakip, karena tidak ada rumus baku", kepastian: "T"},
    ],
    masukan: [
      {
        jenis: "pilihan",
        nama: "arah",
        judul: "Arah indikator",
        nilai: "turun",
        pilihan: [
          {nilai: "naik", teks: "makin tinggi makin baik"},
          {nilai: "turun", teks: "makin rendah makin baik"},
          {nilai: "rentang", teks: "di dalam rentang"},
        ],
      },
      {
        jenis: "pilihan",
        nama: "varian",
        judul: "Cara bila makin rendah makin baik",
        nilai: "selisih",
        pilihan: [{nilai: "selisih", teks: "selisih"}, {nilai: "rasio", teks: "rasio"}],
      },
      {jenis: "angka", nama: "target", judul: "Target", nilai: 8},
      {jenis: "angka", nama: "realisasi", judul: "Realisasi", nilai: 9},
      {jenis: "angka", nama: "batasBawah", judul: "Batas bawah rentang", nilai: 80},
      {jenis: "angka", nama: "batasAtas", judul: "Batas atas rentang", nilai: 90},
    ],
    hitung: (isi) => [hasilCapaian(isi)],
  },
  {
    id: "batas-capaian",
    nama: "Batas capaian",
    kalimat:
      "Capaian yang dilaporkan paling tinggi sebesar batas yang dipakai instansi; capaian aslinya tetap disimpan.",
    rumus: ["capaian terbatas = yang lebih kecil di antara capaian dan batas"],
    satuan: "persen",
    kasusTepi: ["Capaian di bawah 0 % tetap apa adanya.", "Capaian yang belum ada tetap tidak ada."],
    sumber: [
      {teks: "Batas 100: laporan Lima Puluh Kota mencetak 79,29 ÷ 72,29 sebagai 100", kepastian: "T"},
      {teks: "Tanpa batas dan batas 110 dan 150: ada yang memakainya, instansinya tidak tercatat", kepastian: "T"},
      {teks: "Batas 120: lazim dipakai", kepastian: "L"},
    ],
    masukan: [
      {jenis: "angka", nama: "capaian", judul: "Capaian", nilai: 121.13, satuan: "%"},
      {
        jenis: "pilihan",
        nama: "maks",
        judul: "Batas",
        nilai: "120",
        pilihan: [
          {nilai: "", teks: "tanpa batas"},
          ...["100", "110", "120", "150"].map((nilai) => ({nilai, teks: `${nilai} %`})),
        ],
      },
    ],
    hitung: (isi) => {
      const maks = teksDari(isi, "maks");
      const nilai = batasi(angkaDari(isi, "capaian"), maks === "" ? null : Number(maks));
      return [{judul: "Capaian terbatas", nilai, teks: formatPersen(nilai)}];
    },
  },
  {
    id: "kategori",
    nama: "Kategori capaian",
    kalimat: "Sebutan untuk capaian, dari Sangat Rendah sampai Sangat Tinggi.",
    rumus: [
      ...kategoriPermendagri86.pita.map(({kategori, bawah, atas}) =>
        Number.isFinite(bawah) ? `${kategori}: ${bawah} sampai ${atas}` : `${kategori}: sampai ${atas}`
      ),
      "capaian dibulatkan ke dua desimal lebih dahulu",
    ],
    satuan: "kategori",
    kasusTepi: [
      "Di atas 100 % tetap Sangat Tinggi.",
      "Di antara dua kategori, misalnya 90,5: menurut batas bawah termasuk Tinggi, menurut persen bulat Sangat Tinggi. " +
      "Capaian seperti ini diberi tanda.",
      "Menurut persen bulat, capaian dibulatkan dua kali: 90,495 menjadi 90,50, lalu 91, sehingga termasuk Sangat Tinggi.",
    ],
    sumber: [
      {teks: kategoriPermendagri86.sumber, kepastian: kategoriPermendagri86.kepastian},
      {teks: "Cara membaca celah di antara dua kategori: definisi sendiri", kepastian: null},
    ],
    masukan: [
      {jenis: "angka", nama: "capaian", judul: "Capaian", nilai: 90.5, satuan: "%"},
      {
        jenis: "pilihan",
        nama: "celah",
        judul: "Di antara dua kategori",
        nilai: "bawah",
        pilihan: [{nilai: "bawah", teks: "menurut batas bawah"}, {nilai: "bulatkan", teks: "menurut persen bulat"}],
      },
    ],
    hitung: (isi) => {
      const celah = teksDari(isi, "celah") === "bulatkan" ? "bulatkan" : "bawah";
      const hasil = kategoriCapaian(angkaDari(isi, "capaian"), {celah});
      if (hasil === null) return [{judul: "Kategori", nilai: null, teks: tanpaAngka}];
      const teks = hasil.celah ? `${hasil.kategori} (di antara dua kategori)` : hasil.kategori;
      return [{judul: "Kategori", nilai: hasil.kategori, teks}];
    },
  },
  {
    id: "rata-rata-capaian",
    nama: "Rata-rata capaian sasaran",
    kalimat: "Capaian sebuah sasaran adalah rata-rata capaian indikatornya, masing-masing sama berat.",
    rumus: ["rata-rata = jumlah capaian ÷ banyak indikator yang mempunyai capaian"],
    satuan: "persen",
    kasusTepi: [
      "Indikator tanpa capaian tidak ikut dirata-rata dan tidak dihitung 0; banyaknya disebut.",
      "Tidak ada satu pun capaian: tidak dapat ditentukan.",
    ],
    sumber: [{teks: "Dipakai LKjIP, misalnya Klungkung 2017 (100,12 % dari dua indikator)", kepastian: "T"}],
    masukan: [{
      jenis: "tabel",
      nama: "indikator",
      judul: "Indikator",
      kolom: [{nama: "nama", judul: "Indikator", jenis: "teks"}, {
        nama: "capaian",
        judul: "Capaian (%)",
        jenis: "angka",
      }],
      nilai: [["Persentase koperasi yang aktif", 98.9], ["Pertumbuhan usaha kecil menengah baru", 11.6]],
    }],
    hitung: (isi) => {
      const {nilai, dihitung, tanpaNilai} = rataRataCapaian(
        tabelDari(isi, "indikator").map((row) => angkaDari(row, "capaian")),
      );
      return [
        {judul: "Rata-rata capaian", nilai, teks: formatPersen(nilai)},
        {judul: "Indikator yang dihitung", nilai: dihitung, teks: `${dihitung} dari ${dihitung + tanpaNilai}`},
      ];
    },
  },
];

function hasilCapaian(isi: IsiContoh): HasilContoh {
  const [batasBawah, batasAtas] = [angkaDari(isi, "batasBawah"), angkaDari(isi, "batasAtas")];
  const arah = teksDari(isi, "arah") as MasukanCapaian["arah"];
  const nilai = {target: angkaDari(isi, "target"), realisasi: angkaDari(isi, "realisasi")};
  if (arah !== "rentang") {
    const persen = capaian({...nilai, arah, varian: teksDari(isi, "varian") as MasukanCapaian["varian"]});
    return {judul: "Capaian", nilai: persen, teks: formatPersen(persen)};
  }
  if (batasBawah === null || batasAtas === null || !(batasBawah <= batasAtas)) {
    const teks = "Isi batas bawah dan batas atas; batas bawah tidak boleh lebih tinggi daripada batas atas.";
    return {judul: "Capaian", nilai: null, teks};
  }
  const persen = capaian({...nilai, arah, batasBawah, batasAtas});
  return {judul: "Capaian", nilai: persen, teks: formatPersen(persen)};
}
