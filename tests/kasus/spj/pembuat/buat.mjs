// @ts-nocheck
// Writes the SPJ test inputs and, from the same numbers, the expected result of each (`NAMA.harapan.json`).
// Knows only the published layouts (domain.md 1.1-1.6, the public exporters they come from), never the reader.
// Plain Node, nothing to install:   node buat.mjs [OUTPUT_FOLDER]      (default: the folder above this script)
// Money is kept in whole sen. A value tuple is [anggaran, gaji lalu, gaji ini, barjas lalu, barjas ini, upgu lalu, upgu ini].
import {mkdirSync, writeFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {deflateRawSync} from "node:zlib";

const KELUARAN = process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url));
const SKPD = "2.17.0.00.0.00.01.0000";
const NAMA_SKPD = "DINAS CONTOH";
const BULAN = [, "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

// ---------------------------------------------------------------------------------------------------------------------
// Names of the codes that occur
const NAMA = {
  "2.17.01": "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
  "2.17.01.2.01": "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
  "2.17.01.2.01.0001": "Penyusunan Dokumen Perencanaan Perangkat Daerah",
  "2.17.01.2.02": "Administrasi Keuangan Perangkat Daerah",
  "2.17.01.2.02.0001": "Penyediaan Gaji dan Tunjangan ASN",
  "2.17.01.2.06": "Administrasi Umum Perangkat Daerah",
  "2.17.01.2.06.0005": "Penyediaan Barang Cetakan dan Penggandaan",
  "2.17.01.2.08": "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
  "2.17.01.2.08.0002": "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
  "2.17.05": "PROGRAM PENDIDIKAN DAN LATIHAN PERKOPERASIAN",
  "2.17.05.2.01": "Pendidikan dan Latihan Perkoperasian Bagi Koperasi yang Wilayah Keanggotaan dalam Daerah Kabupaten/Kota",
  "2.17.05.2.01.0001": "Peningkatan Pemahaman dan Pengetahuan Perkoperasian serta Kapasitas dan Kompetensi SDM Koperasi",
  "2.17.07": "PROGRAM PEMBERDAYAAN USAHA MENENGAH, USAHA KECIL, DAN USAHA MIKRO (UMKM)",
  "2.17.07.2.01": "Pemberdayaan Usaha Mikro yang Dilakukan Melalui Pendataan, Kemitraan, Kemudahan Perizinan, Penguatan Kelembagaan dan Koordinasi dengan Para Pemangku Kepentingan",
  "2.17.07.2.01.0002": "Pemberdayaan Melalui Kemitraan Usaha Mikro",
  "5": "BELANJA DAERAH",
  "5.1": "BELANJA OPERASI",
  "5.1.01": "Belanja Pegawai",
  "5.1.01.01": "Belanja Gaji dan Tunjangan ASN",
  "5.1.01.01.01": "Belanja Gaji Pokok ASN",
  "5.1.01.01.01.0001": "Belanja Gaji Pokok PNS",
  "5.1.01.01.02": "Belanja Tunjangan Keluarga ASN",
  "5.1.01.01.02.0001": "Belanja Tunjangan Keluarga PNS",
  "5.1.01.02": "Belanja Tambahan Penghasilan ASN",
  "5.1.01.02.01": "Tambahan Penghasilan berdasarkan Beban Kerja ASN",
  "5.1.01.02.01.0001": "Tambahan Penghasilan berdasarkan Beban Kerja PNS",
  "5.1.02": "Belanja Barang dan Jasa",
  "5.1.02.01": "Belanja Barang",
  "5.1.02.01.01": "Belanja Barang Pakai Habis",
  "5.1.02.01.01.0024": "Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor",
  "5.1.02.01.01.0025": "Belanja Alat/Bahan untuk Kegiatan Kantor- Kertas dan Cover",
  "5.1.02.01.01.0026": "Belanja Alat/Bahan untuk Kegiatan Kantor- Bahan Cetak",
  "5.1.02.01.01.0052": "Belanja Makanan dan Minuman Rapat",
  "5.1.02.02": "Belanja Jasa",
  "5.1.02.02.01": "Belanja Jasa Kantor",
  "5.1.02.02.01.0003": "Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia",
  "5.1.02.02.01.0061": "Belanja Tagihan Listrik",
  "5.1.02.02.01.0063": "Belanja Kawat/Faksimili/Internet/TV Berlangganan",
  "5.1.02.04": "Belanja Perjalanan Dinas",
  "5.1.02.04.01": "Belanja Perjalanan Dinas Dalam Negeri",
  "5.1.02.04.01.0001": "Belanja Perjalanan Dinas Biasa",
  "5.1.02.04.01.0003": "Belanja Perjalanan Dinas Dalam Kota",
  "5.2": "BELANJA MODAL",
  "5.2.02": "Belanja Modal Peralatan dan Mesin",
  "5.2.02.05": "Belanja Modal Alat Kantor dan Rumah Tangga",
  "5.2.02.05.01": "Belanja Modal Alat Kantor",
  "5.2.02.05.01.0005": "Belanja Modal Alat Kantor Lainnya",
};

// ---------------------------------------------------------------------------------------------------------------------
// From leaves to the printed rows: SKPD, program, kegiatan, sub kegiatan, rekening levels, leaf, JUMLAH
const jumlahkan = (daftar) => daftar.reduce((a, b) => a.map((x, i) => x + b[i]), [0, 0, 0, 0, 0, 0, 0]);
const awal = (kode, n) => kode.split(".").slice(0, n).join(".");

/** daun: {sub, rek, v} in rupiah (fractions = sen). Returns rows with depth (0 SKPD … 9 leaf, -1 JUMLAH). */
function susun(daun, {skpd = true, program = true} = {}) {
  const butir = daun.map((d) => ({...d, v: d.v.map((x) => Math.round(x * 100))}));
  butir.sort((a, b) => (a.sub + "-" + a.rek < b.sub + "-" + b.rek ? -1 : 1));
  const baris = [];
  const sudah = new Set();
  const induk = (dalam, kunci, kode, uraian, cocok, lain = {}) => {
    if (sudah.has(kunci)) return;
    sudah.add(kunci);
    baris.push({dalam, kode, uraian, v: jumlahkan(butir.filter(cocok).map((d) => d.v)), ...lain});
  };
  if (skpd) induk(0, "skpd", SKPD, NAMA_SKPD, () => true);
  for (const d of butir) {
    if (program) {
      [[1, 3], [2, 5], [3, 6]].forEach(([dalam, n]) => {
        const k = awal(d.sub, n);
        induk(dalam, k, k, NAMA[k], (x) => (x.sub + ".").startsWith(k + "."));
      });
    }
    for (let n = 1; n <= 5; n++) {
      const k = awal(d.rek, n);
      induk(3 + n, d.sub + "-" + k, k, NAMA[k], (x) => x.sub === d.sub && x.rek.startsWith(k + "."), {sub: d.sub});
    }
    baris.push({dalam: 9, kode: d.rek, uraian: d.uraian ?? NAMA[d.rek], v: d.v, sub: d.sub, dana: d.dana, rak: d.rak});
  }
  baris.push({dalam: -1, kode: "JUMLAH", uraian: "", v: jumlahkan(butir.map((d) => d.v))});
  return baris;
}

/** The twelve figures of columns 3 to 14, by key. */
function angka14([a, gl, gi, bl, bi, ul, ui]) {
  const jumlah = gl + gi + bl + bi + ul + ui;
  return {
    anggaran: a,
    "gaji.lalu": gl, "gaji.ini": gi, "gaji.sd": gl + gi,
    "barjas.lalu": bl, "barjas.ini": bi, "barjas.sd": bl + bi,
    "upgu.lalu": ul, "upgu.ini": ui, "upgu.sd": ul + ui,
    jumlah,
    sisa: a - jumlah,
  };
}

const KOLOM = ["kode", "uraian", "anggaran", "gaji.lalu", "gaji.ini", "gaji.sd", "barjas.lalu", "barjas.ini", "barjas.sd", "upgu.lalu", "upgu.ini", "upgu.sd", "jumlah", "sisa"];
const NOMOR = ["1", "2", "3", "4", "5", "6 = (4+5)", "7", "8", "9 = (7+8)", "10", "11", "12 = (10+11)", "13 = (6+9+12)", "14 = (3-13)"];
const JUDUL = {
  kode: "Kode Rekening", uraian: "Uraian", anggaran: "Jumlah Anggaran",
  gaji: "SPJ - LS Gaji", barjas: "SPJ - LS Barang & Jasa", upgu: "SPJ - UP/GU/TU",
  jumlah: "Jumlah SPJ (LS + UP/GU/TU) s.d Bulan ini", sisa: "Sisa Pagu Anggaran",
  lalu: "s.d. Bulan Lalu", ini: "Bulan Ini", sd: "s.d. Bulan Ini",
};

/** Two title rows (a group title stands in the first cell of its group) and the numbering row. */
function kepalaTabel(kolom, judul, nomor) {
  let grupLalu = "";
  const satu = kolom.map((k) => {
    const grup = k.split(".")[0];
    const baru = grup !== grupLalu;
    grupLalu = grup;
    return baru ? judul[grup] : "";
  });
  const dua = kolom.map((k) => (k.includes(".") ? judul[k.split(".")[1]] : ""));
  return [satu, dua, kolom.map((k) => nomor[KOLOM.indexOf(k)])];
}

/** Footer block: numbers that are no spending. Values by the keys of columns 4 to 13. */
function kaki(total, bulan, tahun, {bpp = false, tanpaTanggal = false} = {}) {
  const [, gl, gi, bl, bi, ul, ui] = total;
  const rp = (...v) => v.map((x) => x * 100);
  const ppn = rp(0, 0, 0, 713514, 0, 214000);
  const pph = rp(11640000, 5820000, 0, 0, 180000, 90000);
  const tambah = (...d) => d.reduce((a, b) => a.map((x, i) => x + b[i]));
  const sp2d = [gl, gi, bl, bi, ul + rp(25000000)[0], ui];
  const spj = [gl, gi, bl, bi, ul, ui];
  const terima = tambah(sp2d, ppn, pph);
  const keluar = tambah(spj, ppn, pph);
  const isi = (uraian, v) => ({uraian, ...angkaKaki(v)});
  const angkaKaki = (v) => {
    const {anggaran: _a, sisa: _s, ...n} = angka14([0, ...v]);
    return n;
  };
  const ttd = bpp ? "Bendahara Pengeluaran Pembantu" : "Bendahara Pengeluaran";
  return [
    {uraian: "Penerimaan :"},
    isi("- SP2D", sp2d),
    isi("- Potongan Pajak PPN", ppn),
    isi("- Potongan Pajak PPh 21", pph),
    isi("Jumlah Penerimaan", terima),
    {uraian: "Pengeluaran :"},
    isi("- SPJ (LS + UP/GU/TU)", spj),
    isi("- Penyetoran Pajak PPN", ppn),
    isi("- Penyetoran Pajak PPh 21", pph),
    isi("Jumlah Pengeluaran", keluar),
    isi("Saldo Kas", tambah(terima, keluar.map((x) => -x))),
    {uraian: "Mengetahui,", "barjas.sd": tanpaTanggal ? "Contoh, ....................." : `Contoh, 8 ${BULAN[(bulan % 12) + 1]} ${bulan === 12 ? tahun + 1 : tahun}`},
    {uraian: bpp ? "Kuasa Pengguna Anggaran" : "Pengguna Anggaran", "barjas.sd": ttd},
    {uraian: "Fulan bin Contoh, S.E., M.M.", "barjas.sd": "Fulanah binti Contoh, A.Md."},
    {uraian: "NIP. 19000101 190001 1 001", "barjas.sd": "NIP. 19000202 190002 2 002"},
  ];
}

// ---------------------------------------------------------------------------------------------------------------------
// Number texts
const pecah = (sen) => [Math.floor(Math.abs(sen) / 100).toString(), (Math.abs(sen) % 100).toString().padStart(2, "0")];
const ribu = (s, pemisah) => s.replace(/\B(?=(\d{3})+$)/g, pemisah);
const bentukAngka = {
  /** 1.234.567,00 · "-" for zero · (1.000) for minus (sen only if there are any) */
  indonesia2: (sen) => {
    if (sen === 0) return "-";
    const [r, s] = pecah(sen);
    if (sen < 0) return `(${ribu(r, ".")}${s === "00" ? "" : "," + s})`;
    return `${ribu(r, ".")},${s}`;
  },
  /** 1.234.567 · 0 · -1.000 (whole rupiah) */
  indonesia0: (sen) => (sen < 0 ? "-" : "") + ribu(pecah(sen)[0], "."),
  /** 1,234,567.89 · 0.00 · -1,000.00 */
  amerika2: (sen) => `${sen < 0 ? "-" : ""}${ribu(pecah(sen)[0], ",")}.${pecah(sen)[1]}`,
  /** 1234567 */
  polos: (sen) => (sen < 0 ? "-" : "") + pecah(sen)[0],
};

// ---------------------------------------------------------------------------------------------------------------------
// CSV
const CP1252 = {"–": 0x96, "’": 0x92, "“": 0x93, "”": 0x94};
function sandi(teks, nama) {
  if (nama === "utf8") return Buffer.from(teks, "utf8");
  if (nama === "utf8-bom") return Buffer.from("\ufeff" + teks, "utf8");
  return Buffer.from([...teks].map((c) => CP1252[c] ?? c.codePointAt(0)));
}
function csv(baris, {pemisah, akhir = "\r\n", penutup = akhir, lebar = 14}) {
  const sel = (x) => (x.includes(pemisah) || /["\n]/.test(x) ? `"${x.replaceAll('"', '""')}"` : x);
  // null = a truly empty line; else padded to the width, as a spreadsheet saves it
  return baris.map((b) => b === null ? "" : [...b, ...Array(Math.max(0, lebar - b.length)).fill("")].map(sel).join(pemisah)).join(akhir) + penutup;
}

/** A whole 14-column CSV as rows of text, with the row number of every data row. */
function barisCsv({kepala, kolom = KOLOM, judul = JUDUL, nomor = NOMOR, data, teksKode, angka, labelJumlah = {kode: "JUMLAH"}, kakinya = []}) {
  const hasil = [...kepala, ...kepalaTabel(kolom, judul, nomor)];
  const letak = [];
  for (const b of data) {
    const n = angka14(b.v);
    const label = b.dalam === -1 ? labelJumlah : {kode: teksKode ? teksKode(b) : b.kode, uraian: b.uraian};
    hasil.push(kolom.map((k) => k === "kode" || k === "uraian" ? label[k] ?? "" : angka(n[k])));
    letak.push({...b, baris: hasil.length});
  }
  for (const f of kakinya) {
    if (f === null) hasil.push(null);
    else hasil.push(kolom.map((k) => f[k] === undefined ? "" : typeof f[k] === "number" ? angka(f[k]) : f[k]));
  }
  return {hasil, letak};
}

// ---------------------------------------------------------------------------------------------------------------------
// XLSX as raw OOXML (shared strings, number formats, merges, formulas with or without a stored value)
const BUKU = "workbook", LEMBAR = "worksheets"; // part names
const FMT_DUA = 4; // built-in #,##0.00
const FMT_RUPIAH = 164; // #,##0;[Red](#,##0);"-";@
const huruf = (n) => (n > 26 ? huruf(Math.floor((n - 1) / 26)) : "") + String.fromCharCode(65 + ((n - 1) % 26));
const lolos = (s) => s.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** baris: array of rows; a row is an array of cells; a cell is null, {t: text}, {n: number} or {f: formula, n?: stored value}, with style {fmt, tebal, garis, tengah}. */
function xlsx({lembar, baris, gabung = [], lebar = [], garisBesar = []}) {
  const gaya = ["0|0|0|0"];
  const xf = (c) => {
    const kunci = [c.fmt ?? 0, c.tebal ? 1 : 0, c.garis ? 1 : 0, c.tengah ? 1 : 0].join("|");
    if (!gaya.includes(kunci)) gaya.push(kunci);
    return gaya.indexOf(kunci);
  };
  const teks = [];
  let pakai = 0;
  const urut = (s) => {
    pakai++;
    if (!teks.includes(s)) teks.push(s);
    return teks.indexOf(s);
  };
  let kol = 1;
  const isi = baris.map((sel, i) => {
    const r = i + 1;
    const c = sel.map((x, j) => {
      if (!x) return "";
      kol = Math.max(kol, j + 1);
      const alamat = `r="${huruf(j + 1)}${r}" s="${xf(x)}"`;
      if (x.f !== undefined) return `<c ${alamat}><f>${lolos(x.f)}</f>${x.n === undefined ? "" : `<v>${x.n}</v>`}</c>`;
      if (x.n !== undefined) return `<c ${alamat}><v>${x.n}</v></c>`;
      if (x.t !== undefined && x.t !== "") return `<c ${alamat} t="s"><v>${urut(x.t)}</v></c>`;
      return `<c ${alamat}/>`;
    }).join("");
    const g = garisBesar[i] ? ` outlineLevel="${garisBesar[i]}"` : "";
    return c ? `<row r="${r}"${g}>${c}</row>` : "";
  }).join("");
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const paket = "http://schemas.openxmlformats.org/package/2006";
  const jenis = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const kolom = lebar.length ? `<cols>${lebar.map((w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`).join("")}</cols>` : "";
  const gab = gabung.length ? `<mergeCells count="${gabung.length}">${gabung.map((g) => `<mergeCell ref="${g}"/>`).join("")}</mergeCells>` : "";
  const xfs = gaya.map((k) => {
    const [fmt, tebal, garis, tengah] = k.split("|").map(Number);
    const rata = tengah ? '<alignment horizontal="center" vertical="center" wrapText="1"/>' : "";
    return `<xf numFmtId="${fmt}" fontId="${tebal}" fillId="0" borderId="${garis}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1"${rata ? ` applyAlignment="1">${rata}</xf>` : "/>"}`;
  }).join("");
  const sisi = ["left", "right", "top", "bottom"].map((s) => `<${s} style="thin"><color auto="1"/></${s}>`).join("");
  return zip({
    "[Content_Types].xml": `${xml}<Types xmlns="${paket}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/${BUKU}.xml" ContentType="${jenis}.sheet.main+xml"/><Override PartName="/xl/${LEMBAR}/sheet1.xml" ContentType="${jenis}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${jenis}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${jenis}.sharedStrings+xml"/></Types>`,
    "_rels/.rels": `${xml}<Relationships xmlns="${paket}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/${BUKU}.xml"/></Relationships>`,
    [`xl/${BUKU}.xml`]: `${xml}<workbook xmlns="${ns}" xmlns:r="${rel}"><sheets><sheet name="${lolos(lembar)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    [`xl/_rels/${BUKU}.xml.rels`]: `${xml}<Relationships xmlns="${paket}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="${LEMBAR}/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    [`xl/${LEMBAR}/sheet1.xml`]: `${xml}<worksheet xmlns="${ns}" xmlns:r="${rel}"><dimension ref="A1:${huruf(kol)}${baris.length}"/><sheetFormatPr defaultRowHeight="15"/>${kolom}<sheetData>${isi}</sheetData>${gab}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.2" footer="0.2"/><pageSetup orientation="landscape"/></worksheet>`,
    "xl/sharedStrings.xml": `${xml}<sst xmlns="${ns}" count="${pakai}" uniqueCount="${teks.length}">${teks.map((s) => `<si><t xml:space="preserve">${lolos(s)}</t></si>`).join("")}</sst>`,
    "xl/styles.xml": `${xml}<styleSheet xmlns="${ns}"><numFmts count="1"><numFmt numFmtId="${FMT_RUPIAH}" formatCode="#,##0;[Red](#,##0);&quot;-&quot;;@"/></numFmts><fonts count="2"><font><sz val="10"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="10"/><name val="Arial"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${sisi}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${gaya.length}">${xfs}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  });
}

/** A zip with fixed dates, so that the same input gives the same bytes. */
function zip(isi) {
  const crc = (b) => {
    let c = -1;
    for (const x of b) {
      c ^= x;
      for (let k = 0; k < 8; k++) c = (c >>> 1) ^ (0xedb88320 & -(c & 1));
    }
    return (c ^ -1) >>> 0;
  };
  const depan = [];
  const pusat = [];
  let letak = 0;
  for (const [nama, teks] of Object.entries(isi)) {
    const n = Buffer.from(nama);
    const mentah = Buffer.from(teks, "utf8");
    const padat = deflateRawSync(mentah, {level: 9});
    const kepala = Buffer.alloc(26);
    [20, 0x0800, 8, 0, 0x21].forEach((x, i) => kepala.writeUInt16LE(x, i * 2));
    kepala.writeUInt32LE(crc(mentah), 10);
    kepala.writeUInt32LE(padat.length, 14);
    kepala.writeUInt32LE(mentah.length, 18);
    kepala.writeUInt16LE(n.length, 22);
    const ekor = Buffer.alloc(14);
    ekor.writeUInt32LE(letak, 10);
    pusat.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), kepala, ekor, n);
    const bagian = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), kepala, n, padat]);
    depan.push(bagian);
    letak += bagian.length;
  }
  const daftar = Buffer.concat(pusat);
  const akhir = Buffer.alloc(22);
  akhir.writeUInt32LE(0x06054b50, 0);
  const banyak = Object.keys(isi).length;
  akhir.writeUInt16LE(banyak, 8);
  akhir.writeUInt16LE(banyak, 10);
  akhir.writeUInt32LE(daftar.length, 12);
  akhir.writeUInt32LE(letak, 16);
  return Buffer.concat([...depan, daftar, akhir]);
}

/** 14 columns, code in one cell, numeric cells. `ubah(baris, letak)` may damage it before writing. */
function buku14({lembar, kepala, data, kakinya = [], judul = JUDUL, labelJumlah = "kode", fmt = FMT_DUA, ubah}) {
  const baris = kepala.map((k) => k === null ? [] : k.map((t) => t === "" ? null : {t, tebal: true}));
  const gabung = [];
  kepala.forEach((k, i) => {
    if (k?.length === 1 && i < 4) gabung.push(`A${i + 1}:N${i + 1}`);
  });
  const r0 = baris.length + 1;
  for (const b of kepalaTabel(KOLOM, judul, NOMOR)) baris.push(b.map((t) => ({t, tebal: true, garis: true, tengah: true})));
  for (const k of ["A", "B", "C", "M", "N"]) gabung.push(`${k}${r0}:${k}${r0 + 1}`);
  gabung.push(`D${r0}:F${r0}`, `G${r0}:I${r0}`, `J${r0}:L${r0}`);
  const letak = [];
  for (const b of data) {
    const n = angka14(b.v);
    const tebal = b.dalam !== 9;
    const teks = (t) => ({t, fmt: 49, tebal, garis: true});
    const dua = b.dalam !== -1 ? [teks(b.kode), teks(b.uraian)] : labelJumlah === "kode" ? [teks("JUMLAH"), teks("")] : [teks(""), teks("JUMLAH")];
    baris.push([...dua, ...KOLOM.slice(2).map((k) => ({n: n[k] / 100, fmt, tebal, garis: true}))]);
    if (b.dalam === -1 && labelJumlah === "kode") gabung.push(`A${baris.length}:B${baris.length}`);
    letak.push({...b, baris: baris.length});
  }
  for (const f of kakinya) {
    baris.push(KOLOM.map((k) => f[k] === undefined ? null : typeof f[k] === "number" ? {n: f[k] / 100, fmt} : {t: f[k]}));
  }
  ubah?.(baris, letak, r0);
  return {bytes: xlsx({lembar, baris, gabung, lebar: [25, 45, 20, 15, 15, 15, 15, 15, 15, 15, 15, 15, 20, 20]}), letak, r0};
}

/** 19 columns, the code over A..F. gayaKode: "titik" (text, "5."|"1."|…|"0024") or "angka" (Excel made numbers of them). */
function buku19({lembar, kepala, data, gayaKode, rumus}) {
  const baris = kepala.map((k) => k === null ? [] : k.map((t) => t === "" ? null : {t, tebal: true}));
  const gabung = [];
  const r0 = baris.length + 1;
  const [satu, dua, tiga] = kepalaTabel(KOLOM, JUDUL, NOMOR).map((b) => [b[0], "", "", "", "", "", ...b.slice(1)]);
  const tambahan = rumus === "tanpa-nilai"; // the exporter's own extra columns T..AD
  const judulTambahan = ["", "RAK Semester I", "Sisa RAK Semester I", `RAK s/d Bulan ${lembar}`, `Sisa RAK s/d Bulan ${lembar}`, `RAK Bulan ${lembar}`, `Sisa Bulan ${lembar}`, "RAK Total", "Sisa Total", "DANA", "Rak Semester 2"];
  for (const [i, b] of [satu, dua, tiga].entries()) {
    const semua = tambahan ? [...b, ...(i === 0 ? judulTambahan : Array(11).fill(""))] : b;
    baris.push(semua.map((t, j) => ({t, tebal: true, garis: j !== 19, tengah: true})));
  }
  gabung.push(`A${r0}:F${r0 + 1}`, `G${r0}:G${r0 + 1}`, `H${r0}:H${r0 + 1}`, `I${r0}:K${r0}`, `L${r0}:N${r0}`, `O${r0}:Q${r0}`, `R${r0}:R${r0 + 1}`, `S${r0}:S${r0 + 1}`, `A${r0 + 2}:F${r0 + 2}`);
  if (tambahan) for (let k = 21; k <= 30; k++) gabung.push(`${huruf(k)}${r0}:${huruf(k)}${r0 + 2}`);
  const awalData = r0 + 3;
  const isi = data.filter((b) => b.dalam >= 0);
  const akhirData = awalData + isi.length - 1;
  const sama = tambahan ? "=" : ""; // ExcelJS keeps the "=" its caller wrote; Excel stores none
  const letak = [];
  const garisBesar = baris.map(() => 0);
  data.forEach((b, i) => {
    const r = awalData + i;
    const n = angka14(b.v);
    const tebal = b.dalam !== 9;
    const g = (lain) => ({tebal, garis: true, ...lain});
    const ruas = b.kode.split(".");
    let kode;
    if (b.dalam === 0 || b.dalam === -1) {
      kode = [g({t: b.dalam === 0 ? b.nama ?? b.uraian : "JUMLAH", fmt: 49}), ...Array(5).fill(g({}))];
      gabung.push(`A${r}:G${r}`);
    } else if (gayaKode === "titik") {
      kode = Array.from({length: 6}, (_, j) => g({t: ruas[j] === undefined ? "" : ruas[j] + (j < ruas.length - 1 ? "." : ""), fmt: 49, tengah: true}));
    } else {
      kode = Array.from({length: 6}, (_, j) => g(ruas[j] === undefined ? {} : {n: Number(ruas[j])}));
    }
    // last row of the block below a parent
    const berikut = data.findIndex((x, j) => j > i && x.dalam <= b.dalam);
    const ujung = b.dalam === -1 ? akhirData : Math.min(berikut === -1 ? akhirData : awalData + berikut - 1, akhirData);
    const mulai = b.dalam === -1 ? awalData : r + 1;
    const sub = (k) => `${sama}SUBTOTAL(9,${k}${mulai}:${k}${ujung})`;
    const hitung = {"gaji.sd": `I${r}+J${r}`, "barjas.sd": `L${r}+M${r}`, "upgu.sd": `O${r}+P${r}`, jumlah: `K${r}+N${r}+Q${r}`, sisa: `H${r}-R${r}`};
    const nilai = KOLOM.slice(2).map((k, j) => {
      const kolom = huruf(8 + j);
      const dasar = g({fmt: FMT_RUPIAH});
      const f = b.dalam === 9 ? hitung[k] && sama + hitung[k] : sub(kolom);
      if (rumus === "tanpa-nilai") {
        if (b.dalam >= 0 && b.dalam < 9 && (k === "barjas.lalu" || k === "barjas.ini")) return dasar; // blank in the real export
        return f ? {...dasar, f} : {...dasar, n: n[k] / 100};
      }
      return rumus === "bernilai" && f ? {...dasar, f, n: n[k] / 100} : {...dasar, n: n[k] / 100};
    });
    const sel = [...kode, g({t: b.dalam > 0 ? b.uraian : "", fmt: 49}), ...nilai];
    if (tambahan) {
      const u = (lain) => ({tebal, garis: true, fmt: FMT_RUPIAH, ...lain});
      if (b.dalam === 9) {
        const [s1, sd, ini, total, s2] = b.rak;
        sel.push({...u({n: b.dana}), garis: false}, u({n: s1}), u({f: `=U${r}-R${r}`}), u({n: sd}), u({f: `=W${r}-R${r}`}), u({n: ini}), u({f: `=Y${r}-(J${r}+M${r}+P${r})`}), u({n: total}), u({f: `=AA${r}-R${r}`}), u({t: DANA[b.dana]}), u({n: s2}));
      } else {
        const s = (k) => u({f: sub(k)});
        sel.push(b.dalam === -1 ? {...s("T"), garis: false} : null, b.dalam === -1 ? u({}) : s("U"), s("V"), s("W"), s("X"), s("Y"), s("Z"), s("AA"), s("AB"), b.dalam === -1 ? s("AC") : u({}), b.dalam === -1 ? u({}) : s("AC"));
      }
    }
    baris.push(sel);
    garisBesar.push(b.dalam > 0 ? Math.min(b.dalam - 1, 7) : 0);
    letak.push({...b, baris: r});
  });
  if (tambahan) {
    baris.push([]); // divider
    for (const [id, nama] of Object.entries(DANA)) {
      const r = baris.length + 1;
      const sel = [{t: nama, tebal: true, garis: true, fmt: 49}, ...Array(6).fill({tebal: true, garis: true})];
      for (let k = 8; k <= 30; k++) {
        const c = huruf(k);
        sel.push(k === 20 || k === 29 ? null : {f: `=SUMIF(T${awalData}:T${akhirData},${id},${c}${awalData}:${c}${akhirData})`, tebal: true, garis: true, fmt: FMT_RUPIAH});
      }
      baris.push(sel);
      gabung.push(`A${r}:G${r}`);
    }
  }
  return {bytes: xlsx({lembar, baris, gabung, garisBesar, lebar: [2.57, 3.57, 3.57, 3.57, 3.57, 5.57, 40.71, ...Array(12).fill(11.71)]}), letak};
}
const DANA = {1: "Pendapatan Asli Daerah (PAD)", 2: "Dana Transfer Umum-Dana Alokasi Umum"};

// ---------------------------------------------------------------------------------------------------------------------
// Expected results
function harapan(nama, {lembar = null, bentuk = "14", sifat = "fungsional", lingkup = "SKPD", tahun, bulan, skpd = SKPD, simulasi = true, letak, tolak = () => false, temuan = [], lain = {}, catatan}) {
  const r = (sen) => sen / 100;
  const daun = letak.filter((b) => b.dalam === 9 && !tolak(b)).map((b) => {
    const [a, gl, gi, bl, bi, ul, ui] = b.v.map(r);
    return {baris: b.baris, kode_sub_kegiatan: b.sub, kode_rekening: b.kode, anggaran: a, gaji: {lalu: gl, ini: gi}, barjas: {lalu: bl, ini: bi}, upgu: {lalu: ul, ini: ui}};
  });
  const terima = letak.filter((b) => b.dalam === 9 && !tolak(b));
  const isi = {
    berkas: nama, lembar, bentuk, sifat, lingkup, tahun, bulan, skpd, simulasi,
    daun,
    jumlah_induk: letak.filter((b) => b.dalam !== 9).length,
    total_anggaran: r(terima.reduce((j, b) => j + b.v[0], 0)),
    total_realisasi: r(terima.reduce((j, b) => j + b.v.slice(1).reduce((x, y) => x + y, 0), 0)),
    temuan, ...lain, catatan,
  };
  const teks = JSON.stringify(isi, (k, v) => (k === "daun" || k === "daun_dengan_sumber" || k === "temuan" || k === "sisa_bulan") && Array.isArray(v) ? v.map((d) => JSON.stringify(d)) : v, 2)
    .replace(/^(\s+)"(\{.*\})"(,?)$/gm, (_, s, d, koma) => s + JSON.parse(`"${d}"`) + koma);
  writeFileSync(`${KELUARAN}/${nama.replace(/\.(xlsx|csv)$/, "")}.harapan.json`, teks + "\n");
}
const tulis = (nama, bytes) => writeFileSync(`${KELUARAN}/${nama}`, bytes);
mkdirSync(KELUARAN, {recursive: true});

const S_DOK = "2.17.01.2.01.0001", S_GAJI = "2.17.01.2.02.0001", S_CETAK = "2.17.01.2.06.0005", S_JASA = "2.17.01.2.08.0002";
const S_KOP = "2.17.05.2.01.0001", S_UMKM = "2.17.07.2.01.0002";
const ATK = "5.1.02.01.01.0024", KERTAS = "5.1.02.01.01.0025", CETAK = "5.1.02.01.01.0026", MAMIN = "5.1.02.01.01.0052";
const HONOR = "5.1.02.02.01.0003", LISTRIK = "5.1.02.02.01.0061", INTERNET = "5.1.02.02.01.0063";
const DINAS_BIASA = "5.1.02.04.01.0001", DINAS_KOTA = "5.1.02.04.01.0003", MODAL = "5.2.02.05.01.0005";
const GAJI = "5.1.01.01.01.0001", KELUARGA = "5.1.01.01.02.0001", TPP = "5.1.01.02.01.0001";
const daun = (sub, rek, ...v) => ({sub, rek, v});
const total = (data) => data.at(-1).v;

const kepalaResmi = ({tahun, bulan, tajuk = "( SPJ BELANJA - FUNGSIONAL )", bendahara = "LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN", lain = []}) => [
  ["KABUPATEN CONTOH"],
  [bendahara],
  [tajuk],
  ["SIMULASI, BUKAN DOKUMEN RESMI"],
  [`SKPD : ${SKPD} ${NAMA_SKPD}`],
  ...(tahun ? [[`Tahun Anggaran : ${tahun}`]] : []),
  ...(bulan ? [[`Bulan : ${BULAN[bulan]}`]] : []),
  ...lain,
  null,
];

// 1. Official 14 columns --------------------------------------------------------------------------------------------
{
  const nama = "01-resmi-14-kolom.xlsx", lembar = "SPJ Belanja Fungsional", tahun = 2025, bulan = 3;
  const data = susun([
    daun(S_DOK, ATK, 12450000, 0, 0, 0, 0, 2115000, 1040500),
    daun(S_GAJI, GAJI, 1862400000, 310400000, 155200000, 0, 0, 0, 0),
    daun(S_GAJI, TPP, 964800000, 80400000, 80400000, 0, 0, 0, 0),
    daun(S_KOP, MAMIN, 48750000, 0, 0, 0, 0, 9750000, 4875000),
    daun(S_KOP, HONOR, 36000000, 0, 0, 0, 7200000, 3600000, 0),
  ]);
  const b = buku14({lembar, kepala: kepalaResmi({tahun, bulan}), data, kakinya: kaki(total(data), bulan, tahun)});
  tulis(nama, b.bytes);
  harapan(nama, {lembar, tahun, bulan, letak: b.letak, catatan: "Bentuk resmi 14 kolom, kode dalam satu sel, hierarki rekening di bawah sub kegiatan, lalu blok kaki (Penerimaan, Pengeluaran, Saldo Kas, tanda tangan dengan tanggal 8 April) yang tidak boleh ikut terhitung."});
}

// 2. 19 columns, text with trailing dots, saved by Excel (formulas with stored values) --------------------------------
{
  const nama = "02-kode-enam-sel-19-kolom.xlsx", lembar = "Maret", tahun = 2024, bulan = 3;
  const data = susun([
    daun(S_CETAK, ATK, 7320000, 0, 0, 0, 0, 1464000, 732000),
    daun(S_CETAK, CETAK, 9875000, 0, 0, 0, 0, 0, 2468750),
    daun(S_KOP, HONOR, 42300000, 0, 0, 8460000, 4230000, 0, 0),
    daun(S_KOP, DINAS_KOTA, 18750000, 0, 0, 0, 0, 3750000, 1875000),
    daun(S_UMKM, ATK, 5640000, 0, 0, 0, 0, 470000, 470000),
    daun(S_UMKM, MODAL, 61500000, 0, 0, 0, 61350000, 0, 0),
  ]);
  const kepala = [
    ["KABUPATEN CONTOH (SIMULASI)"],
    ["LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN"],
    ["( SPJ BELANJA - FUNGSIONAL )"],
    null,
    ["SKPD", "", "", "", "", "", `: ${SKPD} ${NAMA_SKPD}`],
    ["Tahun Anggaran", "", "", "", "", "", `: ${tahun}`],
    null,
  ];
  const b = buku19({lembar, kepala, data, gayaKode: "titik", rumus: "bernilai"});
  tulis(nama, b.bytes);
  harapan(nama, {lembar, bentuk: "19", tahun, bulan, letak: b.letak, catatan: "19 kolom, kode terpecah enam sel teks bertitik; tahun dan SKPD di blok kepala (label di kolom A, nilai di kolom G), bulan hanya dari nama lembar; rumus dengan nilai tersimpan; ATK 0024 muncul di dua sub kegiatan yang berbeda dan itu sah."});
}

// 3. Straight from the exporter ---------------------------------------------------------------------------------------
{
  const nama = "03-langsung-pengekspor-19-kolom.xlsx", lembar = "Juni", bulan = 6;
  const dana = (d, id, ...rak) => ({...d, dana: id, rak});
  const data = susun([
    dana(daun(S_DOK, ATK, 14280000, 0, 0, 0, 0, 5950000, 1190000), 1, 7140000, 7140000, 1190000, 14280000, 7140000),
    dana(daun(S_DOK, DINAS_BIASA, 96500000, 0, 0, 0, 0, 38600000, 8043000), 1, 48250000, 48250000, 8041000, 96500000, 48250000),
    dana(daun(S_GAJI, GAJI, 1734600000, 722750000, 144550000, 0, 0, 0, 0), 2, 867300000, 867300000, 144550000, 1734600000, 867300000),
    dana(daun(S_KOP, HONOR, 54000000, 0, 0, 18000000, 4500000, 0, 0), 2, 27000000, 27000000, 4500000, 54000000, 27000000),
    dana(daun(S_KOP, MODAL, 38900000, 0, 0, 0, 38750000, 0, 0), 2, 38900000, 38900000, 38900000, 38900000, 0),
  ]);
  data[0].nama = "DINAS CONTOH (SIMULASI)";
  const b = buku19({lembar, kepala: [], data, gayaKode: "titik", rumus: "tanpa-nilai"});
  tulis(nama, b.bytes);
  harapan(nama, {lembar, bentuk: "19", tahun: null, bulan, skpd: null, letak: b.letak, lain: {sumber: {tahun: 2025, skpd: SKPD}, skpd_baris_pertama: data[0].nama}, catatan: "Langsung dari pengekspor: subtotal, kolom 6, 9, 12, 13, 14 dan JUMLAH adalah rumus (berawalan '=') tanpa nilai tersimpan, baris induk kosong pada dua kolom LS Barang & Jasa, kolom tambahan T..AD, jumlah per sumber dana di bawah JUMLAH; bulan dari nama lembar, tahun dan kode SKPD harus dari sumber.csv (kunci `sumber`), nama SKPD hanya di baris data pertama."});
}

// 4. Excel has turned the code cells into numbers -----------------------------------------------------------------------
{
  const nama = "04-kode-jadi-angka-19-kolom.xlsx", lembar = "Sheet1", tahun = 2024, bulan = 9;
  const data = susun([
    daun(S_DOK, ATK, 11900000, 0, 0, 0, 0, 7140000, -1250000),
    daun(S_GAJI, GAJI, 1655800000, 1103866400, 137983300, 0, 0, 0, 0),
    daun(S_GAJI, KELUARGA, 152330000, 101553200, 12694150, 0, 0, 0, 0),
    daun(S_UMKM, MAMIN, 27600000, 0, 0, 6900000, 2300000, 9200000, 0),
    daun(S_UMKM, DINAS_KOTA, 15450000, 0, 0, 0, 0, 8240000, 1030000),
  ]);
  const kepala = [
    ["KABUPATEN CONTOH"],
    ["LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN"],
    ["( SPJ BELANJA - FUNGSIONAL )"],
    [`SKPD : ${SKPD} ${NAMA_SKPD}`],
    [`Tahun Anggaran ${tahun}`],
    [`Bulan ${BULAN[bulan]}`],
    ["SIMULASI"],
    null,
  ];
  const b = buku19({lembar, kepala, data, gayaKode: "angka", rumus: "tidak"});
  tulis(nama, b.bytes);
  harapan(nama, {lembar, bentuk: "19", tahun, bulan, letak: b.letak, catatan: "Sel kode telah menjadi bilangan (5, 1, 2, 1, 1, 24), nol di depan hilang; satu 'Bulan Ini' negatif (koreksi)."});
}

// 5. Semicolon, Windows-1252, Indonesian numbers -------------------------------------------------------------------------
{
  const nama = "05-titik-koma-windows-1252.csv", tahun = 2024, bulan = 12;
  const data = susun([
    daun(S_CETAK, ATK, 15250000, 0, 0, 0, 0, 9812500.5, 1437250.25),
    {...daun(S_CETAK, CETAK, 8400000, 0, 0, 0, 0, 5600000, -1000), uraian: "Belanja Alat/Bahan untuk Kegiatan Kantor – Bahan Cetak"},
    daun(S_JASA, LISTRIK, 52800000, 0, 0, 0, 0, 41236784, 3912455),
    daun(S_JASA, INTERNET, 24000000, 0, 0, 20000000, 2000000, 0, 0),
    {...daun(S_KOP, MAMIN, 31250000, 0, 0, 0, 0, 28125000.75, -250000.75), uraian: "Belanja Makanan dan Minuman Rapat (Kafé Contoh)"},
    daun(S_KOP, HONOR, 950000, 0, 0, 0, 0, 950000, 0),
  ]);
  const kepala = [
    ["KABUPATEN CONTOH"],
    ["LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN"],
    ["( SPJ BELANJA – FUNGSIONAL )"],
    [""],
    [`SKPD : ${SKPD} ${NAMA_SKPD}`],
    [`Tahun Anggaran : ${tahun}`],
    [`Bulan : ${BULAN[bulan]}`],
    [""],
  ];
  const b = barisCsv({kepala, data, angka: bentukAngka.indonesia2, kakinya: kaki(total(data), bulan, tahun)});
  tulis(nama, sandi(csv(b.hasil, {pemisah: ";"}), "cp1252"));
  harapan(nama, {tahun, bulan, simulasi: false, letak: b.letak, catatan: "CSV titik koma, Windows-1252 (– dan é), angka 1.234.567,00 dengan sen, '-' untuk nol, negatif '(1.000)' dan '(250.000,75)' sebagai koreksi; tanpa kata SIMULASI."});
}

// 6 and 11. Comma, UTF-8 with BOM, US numbers, joined codes; and the same content with other column order ------------------
{
  const tahun = 2025, bulan = 7;
  const data = susun([
    daun(S_DOK, ATK, 13125000.5, 0, 0, 0, 0, 7656250.25, 1093750.1),
    daun(S_DOK, CETAK, 6480000, 0, 0, 0, 0, 3240000, 540000),
    daun(S_GAJI, GAJI, 1798236900.89, 899118450.45, 149853075.07, 0, 0, 0, 0),
    daun(S_UMKM, HONOR, 28800000, 0, 0, 9600000, 2400000, 4800000, 0),
    daun(S_UMKM, DINAS_BIASA, 44750000, 0, 0, 0, 0, 22375000.33, 3729166.67),
  ]);
  const judul = {
    ...JUDUL, kode: "KODE REKENING", uraian: "URAIAN", anggaran: "ANGGARAN TAHUN INI (Rp)",
    gaji: "SPJ - LS GAJI", barjas: "SPJ - LS BARANG DAN JASA", upgu: "SPJ UP / GU / TU",
    jumlah: "JUMLAH SPJ (LS+UP+GU+TU) Sd. BULAN INI", sisa: "SISA PAGU ANGGARAN",
    lalu: "s.d Bulan Lalu", ini: "Bulan ini", sd: "s.d Bulan ini",
  };
  const nomor = KOLOM.map((_, i) => String(i + 1));
  // 2.17.01.2.01.0001.5.1.02.01.001.00026: the fifth segment has 3 digits, the sixth 5
  const panjang = (rek) => rek.split(".").map((s, i) => i === 4 ? s.padStart(3, "0") : i === 5 ? s.padStart(5, "0") : s).join(".");
  const teksKode = (b) => b.sub ? `${b.sub}.${panjang(b.kode)}` : b.kode;
  const kepala = [
    ["KABUPATEN CONTOH - SIMULASI"],
    ["LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN"],
    ["( SPJ BELANJA - FUNGSIONAL )"],
    [""],
    [`SKPD: ${SKPD} ${NAMA_SKPD}`],
    [`Tahun Anggaran: ${tahun}`],
    [`Bulan: ${BULAN[bulan]}`],
    [""],
  ];
  const umum = {kepala, judul, nomor, data, teksKode, angka: bentukAngka.amerika2, labelJumlah: {uraian: "JUMLAH"}};
  const enam = "06-koma-utf8-bom-kode-gabungan.csv";
  const b6 = barisCsv(umum);
  tulis(enam, sandi(csv(b6.hasil, {pemisah: ","}), "utf8-bom"));
  harapan(enam, {tahun, bulan, letak: b6.letak, catatan: "CSV koma, UTF-8 dengan BOM, angka \"1,234,567.89\" dengan sen, kode gabungan sub kegiatan + rekening beruas 3/5 digit (001.00026 = 01.0026), judul kolom varian, nomor kolom polos 1..14, label JUMLAH di kolom URAIAN."});

  const sebelas = "11-kolom-ditukar.csv";
  const kolom = ["uraian", "kode", "sisa", "anggaran", "upgu.ini", "upgu.lalu", "upgu.sd", "barjas.lalu", "barjas.ini", "barjas.sd", "gaji.lalu", "gaji.ini", "gaji.sd", "jumlah"];
  const b11 = barisCsv({...umum, kolom});
  tulis(sebelas, sandi(csv(b11.hasil, {pemisah: ","}), "utf8-bom"));
  harapan(sebelas, {tahun, bulan, letak: b11.letak, catatan: "Isi berkas 06 dengan urutan kolom lain: Uraian dulu, Sisa sebelum Anggaran, UP/GU/TU paling depan dan di dalamnya 'Bulan ini' sebelum 's.d Bulan Lalu'."});
}

// 7. Rekening rows only, the sub kegiatan stands in the header block ---------------------------------------------------------
{
  const nama = "07-rekening-di-bawah-kepala-sub-kegiatan.xlsx", lembar = "SPJ", tahun = 2025, bulan = 8;
  const data = susun([
    daun(S_KOP, ATK, 4375000, 0, 0, 0, 0, 2187500, 437500),
    daun(S_KOP, KERTAS, 2160000, 0, 0, 0, 0, 1080000, 0),
    daun(S_KOP, MAMIN, 52500000, 0, 0, 17500000, 8750000, 4375000, 0),
    daun(S_KOP, HONOR, 39600000, 0, 0, 19800000, 0, 0, 3300000),
    daun(S_KOP, DINAS_BIASA, 71250000, 0, 0, 0, 0, 35625000, 5937500),
    daun(S_KOP, DINAS_KOTA, 12000000, 0, 0, 0, 0, 6000000, 1000000),
  ], {skpd: false, program: false});
  const lain = [
    [`Program : 2.17.05 ${NAMA["2.17.05"]}`],
    [`Kegiatan : 2.17.05.2.01 ${NAMA["2.17.05.2.01"]}`],
    [`Sub Kegiatan : ${S_KOP} ${NAMA[S_KOP]}`],
  ];
  const b = buku14({lembar, kepala: kepalaResmi({tahun, bulan, lain}), data, labelJumlah: "uraian"});
  tulis(nama, b.bytes);
  harapan(nama, {lembar, tahun, bulan, letak: b.letak, catatan: "Hanya baris rekening (5, 5.1, … sampai 17 karakter); sub kegiatannya disebut di blok kepala di atas tabel."});
}

// 8. Bendahara Pengeluaran Pembantu, tabs ------------------------------------------------------------------------------------
{
  const nama = "08-bendahara-pembantu-tab.csv", tahun = 2025, bulan = 3;
  const data = susun([
    daun(S_KOP, MAMIN, 48750000, 0, 0, 0, 0, 6000000, 2500000),
    daun(S_KOP, HONOR, 36000000, 0, 0, 0, 0, 1800000, 0),
  ]);
  const kepala = [
    ["KABUPATEN CONTOH"],
    ["LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN PEMBANTU"],
    ["( SPJ BELANJA - FUNGSIONAL )"],
    ["SIMULASI"],
    ["SKPD", `${SKPD} ${NAMA_SKPD}`],
    ["Tahun Anggaran", String(tahun)],
    ["Bulan", BULAN[bulan]],
    null,
  ];
  const judul = {...JUDUL, jumlah: "Jumlah SPJ\n(LS + UP/GU/TU)\ns.d Bulan ini"};
  const b = barisCsv({kepala, judul, data, angka: bentukAngka.indonesia0, labelJumlah: {kode: "Jumlah"}, kakinya: kaki(total(data), bulan, tahun, {bpp: true})});
  tulis(nama, sandi(csv(b.hasil, {pemisah: "\t", akhir: "\n"}), "utf8"));
  harapan(nama, {lingkup: "BPP", tahun, bulan, letak: b.letak, catatan: "SPJ Bendahara Pengeluaran Pembantu (bagian dari berkas 01, tidak boleh ditambahkan kepadanya); CSV bertab, UTF-8 tanpa BOM, LF, satu baris benar-benar kosong, dan satu judul kolom tiga baris di dalam kutip: nomor baris adalah nomor baris lembar sebar, bukan baris teks."});
}

// 9. Administratif --------------------------------------------------------------------------------------------------------------
{
  const nama = "09-administratif.xlsx", lembar = "SPJ Belanja Administratif", tahun = 2025, bulan = 3;
  const data = susun([
    daun(S_DOK, ATK, 12450000, 0, 0, 0, 0, 2115000, 890500),
    daun(S_GAJI, GAJI, 1862400000, 310400000, 155200000, 0, 0, 0, 0),
    daun(S_GAJI, TPP, 964800000, 80400000, 80400000, 0, 0, 0, 0),
    daun(S_KOP, MAMIN, 48750000, 0, 0, 0, 0, 9750000, 3250000),
    daun(S_KOP, HONOR, 36000000, 0, 0, 0, 7200000, 3600000, 0),
  ]);
  const judul = {...JUDUL, anggaran: "Jumlah\u00a0Anggaran"};
  const b = buku14({lembar, kepala: kepalaResmi({tahun, bulan, tajuk: "( SPJ BELANJA - ADMINISTRATIF )"}), data, judul, fmt: FMT_RUPIAH});
  tulis(nama, b.bytes);
  harapan(nama, {lembar, sifat: "administratif", tahun, bulan, letak: b.letak, catatan: "SPJ administratif dari SKPD dan bulan yang sama dengan berkas 01, dua UP/GU/TU berbeda; judul 'Jumlah Anggaran' memakai spasi tak terputus (NBSP)."});
}

// 10. Month 2, month 3, and month 5 without month 4 --------------------------------------------------------------------------------
{
  const tahun = 2026;
  // [sub, rek, anggaran, kind, Jan, Feb, Mar, Apr, May]
  const induk = [
    [S_DOK, ATK, 12600000, "up", 1050000, 1050000, 1575000, 525000, 1050000],
    [S_DOK, KERTAS, 4800000, "up", 0, 400000, 0, 0, 800000],
    [S_GAJI, GAJI, 1920000000, "gaji", 160000000, 160000000, 160000000, 160000000, 160000000],
    [S_KOP, HONOR, 33000000, "bj", 0, 0, 5500000, 2750000, 0],
    [S_KOP, MAMIN, 29400000, "up", 0, 4900000, 2450000, -980000, 4900000],
    [S_KOP, MODAL, 47250000, "bj", 0, 0, 0, 47100000, 0],
  ];
  const posisi = {gaji: 1, bj: 3, up: 5};
  const bulanan = (bulan) => susun(induk.map(([sub, rek, anggaran, jenis, ...m]) => {
    const v = [anggaran, 0, 0, 0, 0, 0, 0];
    v[posisi[jenis]] = m.slice(0, bulan - 1).reduce((a, x) => a + x, 0);
    v[posisi[jenis] + 1] = m[bulan - 1];
    return {sub, rek, v};
  }));
  for (const bulan of [2, 3, 5]) {
    const nama = `10-bulan-${bulan}.csv`;
    const data = bulanan(bulan);
    data[0].kode = "";
    const kepala = [
      ["PEMERINTAH KABUPATEN CONTOH (SIMULASI)"],
      ["LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN"],
      ["( SPJ BELANJA - FUNGSIONAL )"],
      ["SKPD", `: ${NAMA_SKPD}`],
      ["Tahun Anggaran", `: ${tahun}`],
      ["Bulan", `: ${BULAN[bulan]}`],
      [""],
    ];
    const b = barisCsv({kepala, data, angka: bentukAngka.indonesia0});
    tulis(nama, sandi(csv(b.hasil, {pemisah: ";"}), "utf8"));
    const sisa = induk.filter((d) => d[7] !== 0).map(([sub, rek, , jenis, , , , april]) => ({kode_sub_kegiatan: sub, kode_rekening: rek, jenis: {gaji: "gaji", bj: "barjas", up: "upgu"}[jenis], bulan_awal: 4, bulan: 4, nilai: april}));
    harapan(nama, {
      tahun, bulan, skpd: NAMA_SKPD, letak: b.letak,
      lain: bulan === 5 ? {sisa_bulan: sisa} : {},
      catatan: {
        2: "Bulan 2 dari rangkaian 2, 3, 5; Januari hanya diketahui sebagai 's.d. bulan lalu'. Titik koma, UTF-8 tanpa BOM, angka 1.234.567 tanpa desimal; SKPD tercetak sebagai nama saja.",
        3: "Bulan 3: 's.d. bulan lalu' sama dengan 's.d. bulan ini' berkas bulan 2, anggaran tetap.",
        5: "Bulan 5 tanpa bulan 4: bila 2 dan 3 juga diimpor, April adalah sisa 's.d. bulan lalu' sesudah Maret (kunci `sisa_bulan`, hanya yang bukan nol; satu negatif karena koreksi).",
      }[bulan],
    });
  }
}

// 12. Damaged, one defect each --------------------------------------------------------------------------------------------------------
{
  const tahun = 2023;
  const isi = () => susun([
    daun(S_DOK, ATK, 9600000, 0, 0, 0, 0, 3400000, 1250000),
    daun(S_DOK, DINAS_BIASA, 64800000, 0, 0, 0, 0, 21600000, 5400000),
    daun(S_GAJI, GAJI, 1488000000, 496000000, 124000000, 0, 0, 0, 0),
    daun(S_KOP, MAMIN, 25500000, 0, 0, 4250000, 2125000, 6375000, 0),
    daun(S_KOP, HONOR, 31200000, 0, 0, 10400000, 2600000, 0, 0),
  ]);
  const lembar = "SPJ Belanja Fungsional";
  const buku = (nama, bulan, ubah) => {
    const b = buku14({lembar, kepala: kepalaResmi({tahun, bulan}), data: isi(), ubah});
    tulis(nama, b.bytes);
    return b;
  };
  const tabel = (bulan, angka, data = isi()) => barisCsv({kepala: kepalaResmi({tahun, bulan}).map((k) => k ?? [""]), data, angka});
  const cari = (letak, dalam, kode) => letak.find((b) => b.dalam === dalam && b.kode === kode);

  {
    const nama = "12a-sel-buruk.xlsx", bulan = 4;
    const b = buku(nama, bulan, (baris, letak) => {
      const sel = baris[cari(letak, 9, ATK).baris - 1][10];
      if (sel.n !== 1250000) throw new Error("salah sel");
      delete sel.n;
      sel.t = "1,250,000x";
    });
    harapan(nama, {lembar, tahun, bulan, letak: b.letak, tolak: (x) => x.kode === ATK, temuan: [{aturan: "sel-buruk", baris: cari(b.letak, 9, ATK).baris, kolom: "K"}], catatan: "Sel K (UP/GU/TU Bulan Ini) sebuah daun berisi teks '1,250,000x': seluruh baris ditolak; induk dan JUMLAH masih memuatnya, jadi induk-beda-anak dan total-beda boleh menyusul."});
  }
  {
    const nama = "12b-kepala-kosong.xlsx", bulan = 5;
    buku(nama, bulan, (baris, _letak, r0) => {
      if (baris[r0 - 1][2].t !== "Jumlah Anggaran") throw new Error("salah sel");
      baris[r0 - 1][2].t = "";
    });
    harapan(nama, {lembar, tahun, bulan, letak: [], temuan: [{aturan: "kepala-tidak-ada", baris: null, kolom: null}], catatan: "Judul 'Jumlah Anggaran' dikosongkan (baris nomor kolom masih ada): kolom wajib tidak ditemukan, tidak satu baris pun diterima; baris dan kolom temuan tidak ditentukan, jumlah_induk 0 karena tabelnya tidak dibaca."});
  }
  {
    const nama = "12c-total-beda.csv", bulan = 6;
    const b = tabel(bulan, bentukAngka.polos);
    const j = b.letak.at(-1);
    b.hasil[j.baris - 1][2] = bentukAngka.polos(j.v[0] + 100);
    tulis(nama, sandi(csv(b.hasil, {pemisah: ","}), "utf8"));
    harapan(nama, {tahun, bulan, letak: b.letak, temuan: [{aturan: "total-beda", baris: j.baris, kolom: "C"}], catatan: "Anggaran di baris JUMLAH lebih satu rupiah (hanya sel itu; sisa di baris itu tetap benar). Semua daun diterima."});
  }
  {
    const nama = "12d-induk-beda-anak.xlsx", bulan = 7;
    const kode = "2.17.01.2.01";
    const b = buku(nama, bulan, (baris, letak) => {
      baris[cari(letak, 2, kode).baris - 1][2].n += 500000;
    });
    harapan(nama, {lembar, tahun, bulan, letak: b.letak, temuan: [{aturan: "induk-beda-anak", baris: cari(b.letak, 2, kode).baris, kolom: "C"}], catatan: "Anggaran kegiatan 2.17.01.2.01 lebih Rp500.000 dari jumlah anaknya; program, SKPD, dan JUMLAH tetap benar menurut daun. Semua daun diterima."});
  }
  {
    const nama = "12e-baris-ganda.csv", bulan = 8;
    const data = isi();
    const i = data.findIndex((b) => b.dalam === 9 && b.kode === MAMIN);
    data.splice(i + 1, 0, {...data[i], ganda: true});
    const b = tabel(bulan, bentukAngka.indonesia0, data);
    tulis(nama, sandi(csv(b.hasil, {pemisah: ";"}), "utf8"));
    harapan(nama, {tahun, bulan, letak: b.letak, tolak: (x) => x.ganda, temuan: [{aturan: "baris-ganda", baris: b.letak.find((x) => x.ganda).baris, kolom: null}], catatan: "Rekening 5.1.02.01.01.0052 tercetak dua kali, sama persis, di bawah sub kegiatan yang sama; induk dan JUMLAH memuatnya sekali: baris pertama diterima, yang kedua ditolak."});
  }
  {
    const nama = "12f-tanpa-periode.xlsx";
    const data = isi();
    const kepala = kepalaResmi({});
    const b = buku14({lembar: "Sheet1", kepala, data, kakinya: kaki(total(data), 0, 0, {tanpaTanggal: true})});
    tulis(nama, b.bytes);
    const sementara = b.letak.filter((x) => x.dalam === 9).map((x) => {
      const [a, gl, gi, bl, bi, ul, ui] = x.v.map((s) => s / 100);
      return {baris: x.baris, kode_sub_kegiatan: x.sub, kode_rekening: x.kode, anggaran: a, gaji: {lalu: gl, ini: gi}, barjas: {lalu: bl, ini: bi}, upgu: {lalu: ul, ini: ui}};
    });
    harapan(nama, {lembar: "Sheet1", tahun: null, bulan: null, letak: [], temuan: [{aturan: "periode-tidak-diketahui", baris: null, kolom: null}], lain: {sumber: {tahun, bulan: 9}, daun_dengan_sumber: sementara}, catatan: "Tahun dan bulan tidak ada di mana pun (lembar bernama Sheet1, tanda tangan tanpa tanggal): tanpa sumber.csv tidak satu baris pun diterima; bila sumber.csv memberi tahun dan bulan (kunci `sumber`), daun_dengan_sumber yang diterima, tanpa temuan."});
  }
  {
    const nama = "12g-terpotong.csv", bulan = 10;
    const b = tabel(bulan, bentukAngka.indonesia0);
    const potong = cari(b.letak, 9, MAMIN);
    const utuh = b.hasil.slice(0, potong.baris - 1);
    const akhir = b.hasil[potong.baris - 1];
    // ends inside column G: "4.250.000" is cut to "4.250", which still reads as a number
    const sisa = [...akhir.slice(0, 6), akhir[6].slice(0, 5)];
    if (sisa[6] !== "4.250") throw new Error("salah potong");
    tulis(nama, sandi(csv(utuh, {pemisah: ";"}) + sisa.join(";"), "utf8"));
    harapan(nama, {tahun, bulan, letak: b.letak.filter((x) => x.baris < potong.baris), temuan: [{aturan: "berkas-terpotong", baris: potong.baris, kolom: null}], catatan: "CSV terputus di tengah baris daun, di dalam kolom G ('4.250' dari '4.250.000' masih tampak seperti angka), tanpa akhir baris dan tanpa JUMLAH: baris itu ditolak, daun sebelumnya diterima; induk-beda-anak dan total-beda boleh menyusul."});
  }
  {
    const nama = "12h-berkas-rusak.xlsx", bulan = 11;
    const b = buku14({lembar, kepala: kepalaResmi({tahun, bulan}), data: isi()});
    tulis(nama, b.bytes.subarray(0, Math.floor(b.bytes.length * 0.6)));
    harapan(nama, {bentuk: null, sifat: null, lingkup: null, tahun: null, bulan: null, skpd: null, simulasi: false, letak: [], temuan: [{aturan: "berkas-rusak", baris: null, kolom: null}], catatan: "Berkas .xlsx yang 40 % bita terakhirnya hilang (daftar isi zip ada di situ): tidak dapat dibuka, tidak ada yang diterima; bentuk, sifat, dan lingkup null karena tidak dapat diketahui."});
  }
}
