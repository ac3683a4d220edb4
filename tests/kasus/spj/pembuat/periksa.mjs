// @ts-nocheck
// Independent check of the SPJ test inputs: reopens every file with SheetJS (.xlsx) or a small CSV reader of its own and
// compares cells, sums and parents with NAMA.harapan.json. Shares no code with buat.mjs; knows nothing of the reader.
// SHEETJS=<folder of @e965/xlsx or file xlsx.mjs> node periksa.mjs [FOLDER]
import {readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";

const sumber = process.env.SHEETJS ?? "";
if (!sumber) throw new Error("SHEETJS=<folder @e965/xlsx>");
const XLSX = await import(pathToFileURL(statSync(sumber).isDirectory() ? join(sumber, "xlsx.mjs") : sumber).href);
const FOLDER = process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url));

function bacaCsv(bytes) {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb;
  let teks;
  try {
    teks = new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    teks = new TextDecoder("windows-1252").decode(bytes);
  }
  const awal = teks.split("\n").find((b) => b.includes("Uraian") || b.includes("URAIAN"));
  const p = [";", "\t", ","].find((x) => awal.split(x).length > 10);
  const baris = [[]];
  let sel = "", kutip = false;
  for (let i = 0; i < teks.length; i++) {
    const c = teks[i];
    if (kutip) {
      if (c === '"' && teks[i + 1] === '"') sel += teks[++i];
      else if (c === '"') kutip = false;
      else sel += c;
    } else if (c === '"') kutip = true;
    else if (c === p) baris.at(-1).push(sel), sel = "";
    else if (c === "\n") baris.at(-1).push(sel), sel = "", baris.push([]);
    else if (c !== "\r") sel += c;
  }
  baris.at(-1).push(sel);
  return {baris, ket: `csv '${p === "\t" ? "\\t" : p}'${bom ? " BOM" : ""}`, tipe: {}};
}

function bacaXlsx(bytes) {
  const wb = XLSX.read(bytes, {cellFormula: true, sheetStubs: true});
  const ws = wb.Sheets[wb.SheetNames[0]];
  const r = XLSX.utils.decode_range(ws["!ref"]);
  const simpan = new Map();
  const nilai = (alamat) => {
    if (simpan.has(alamat)) return simpan.get(alamat);
    const c = ws[alamat];
    // a formula without stored value: SheetJS drops the cell, or with sheetStubs gives type z
    let v = c?.t === "z" ? undefined : c?.v;
    if (c?.f !== undefined && v === undefined) v = hitung(c.f.replace(/^=/, ""));
    simpan.set(alamat, v);
    return v;
  };
  const rumusSubtotal = (a) => /^=?SUBTOTAL/.test(ws[a]?.f ?? "");
  const hitung = (f) => {
    let m = /^SUBTOTAL\(9,([A-Z]+)(\d+):\1(\d+)\)$/.exec(f);
    if (m) {
      let j = 0;
      for (let i = +m[2]; i <= +m[3]; i++) if (!rumusSubtotal(m[1] + i)) j += Number(nilai(m[1] + i) ?? 0);
      return j;
    }
    m = /^[A-Z]+\d+([+-][A-Z]+\d+)*$/.exec(f);
    if (m) return [...f.matchAll(/([+-]?)([A-Z]+\d+)/g)].reduce((j, [, t, a]) => j + (t === "-" ? -1 : 1) * Number(nilai(a) ?? 0), 0);
    return undefined;
  };
  const baris = [];
  for (let i = 0; i <= r.e.r; i++) baris.push(Array.from({length: r.e.c + 1}, (_, j) => nilai(XLSX.utils.encode_cell({r: i, c: j})) ?? ""));
  const sel = Object.entries(ws).filter(([k]) => k[0] !== "!").map(([, c]) => c);
  const kosong = sel.filter((c) => c.f !== undefined && c.t === "z").length;
  return {baris, lembar: wb.SheetNames, ket: `xlsx [${wb.SheetNames}] rumus ${sel.filter((c) => c.f !== undefined).length} (tanpa nilai ${kosong}), gabungan ${ws["!merges"]?.length ?? 0}`};
}

const angka = (x, koma) => {
  if (typeof x === "number") return Math.round(x * 100);
  if (x === "" || x === "-") return 0;
  const m = /^\((.*)\)$/.exec(x);
  const s = (m ? m[1] : x).replace(/[.,]/g, (c) => c === koma ? "." : "");
  if (!/^-?\d+(\.\d+)?$/.test(s)) return NaN;
  return Math.round(Number(s) * 100) * (m ? -1 : 1);
};

let salah = 0;
for (const h of readdirSync(FOLDER).filter((f) => f.endsWith(".harapan.json"))) {
  const e = JSON.parse(readFileSync(join(FOLDER, h), "utf8"));
  const bytes = readFileSync(join(FOLDER, e.berkas));
  const keluhan = [];
  const cek = (benar, pesan) => benar || keluhan.push(pesan);
  let b;
  try {
    b = e.berkas.endsWith(".csv") ? bacaCsv(bytes) : bacaXlsx(bytes);
  } catch (x) {
    console.log(`${e.berkas}: tidak terbuka (${x.message})`);
    if (e.temuan[0]?.aturan !== "berkas-rusak") salah++;
    continue;
  }
  if (e.lembar) cek(b.lembar.includes(e.lembar), "lembar");
  const semua = b.baris.flat().join(" ");
  cek(/SIMULASI/.test(semua) === e.simulasi, "simulasi");
  const kepala = b.baris.findIndex((r) => r.some((x) => x === "Kode Rekening" || x === "KODE REKENING"));
  const atas = b.baris.slice(0, kepala).flat().join(" ");
  if (e.tahun) cek(atas.includes(String(e.tahun)), "tahun");
  else cek(!/\b20\d\d\b/.test(semua), "tahun tersembunyi");
  const bln = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
  if (e.bulan) cek((atas + " " + (e.lembar ?? "")).includes(bln[e.bulan - 1]), "bulan");
  else cek(!bln.some((x) => semua.includes(x) || b.lembar.includes(x)), "bulan tersembunyi");
  if (e.skpd) cek(atas.includes(e.skpd), "skpd");
  // the numbering row says which column is which
  const nomor = b.baris.findIndex((r, i) => i > kepala && ["1", "2", "3"].every((n) => r.includes(n)));
  const K = {};
  b.baris[nomor].forEach((x, j) => /^\d+/.test(x) && (K[parseInt(x)] ??= j));
  const koma = e.berkas.startsWith("06") || e.berkas.startsWith("11") ? "." : ",";
  const data = [];
  let sub = /Sub Kegiatan : (\S+)/.exec(atas)?.[1];
  for (let i = nomor + 1; i < b.baris.length; i++) {
    const r = b.baris[i];
    const total = r.some((x) => /^jumlah$/i.test(String(x)));
    let kode = K[2] - K[1] === 6 ? r.slice(K[1], K[1] + 6).filter((x) => x !== "") : [String(r[K[1]])];
    if (kode.every((x) => typeof x === "number")) kode = kode.map((x, j) => {
      const rekening = kode[0] === 5;
      const lebar = rekening ? [1, 1, 2, 2, 2, 4][j] : [1, 2, 2, 1, 2, 4][j];
      return String(x).padStart(lebar, "0");
    });
    let k = kode.map(String).map((x) => x.replace(/\.$/, "")).join(".");
    const m = /^(2\.17\.\d\d\.\d\.\d\d\.\d{4})\.(5.*)$/.exec(k);
    if (m) {
      const s = m[2].split(".");
      k = s.map((x, j) => j === 4 ? x.slice(-2) : j === 5 ? x.slice(-4) : x).join(".");
    }
    if (/^2\.17\.\d\d\.\d\.\d\d\.\d{4}$/.test(k)) sub = k;
    const v = Array.from({length: 12}, (_, j) => r[K[j + 3]] === undefined ? NaN : angka(r[K[j + 3]], koma));
    data.push({baris: i + 1, kode: k, sub, total, v, daun: /^5(\.\d+){5}$/.test(k), panjang: r.length});
    if (total) break;
  }
  const cacat = e.temuan.length > 0;
  const catat = (pesan) => keluhan.push((cacat ? "(cacat) " : "") + pesan);
  // row arithmetic
  for (const d of data) {
    const [c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14] = d.v;
    // in 03 the LS Barang & Jasa cells of parents are blank
    const ls = e.berkas.startsWith("03") && !d.daun && !d.total ? c9 : c7 + c8;
    if (!(c6 === c4 + c5 && c9 === ls && c12 === c10 + c11 && c13 === c6 + c9 + c12 && c14 === c3 - c13)) catat(`aritmetika baris ${d.baris}`);
  }
  const daunnya = data.filter((d) => d.daun);
  const jumlah = (l) => l.reduce((a, d) => a.map((x, i) => x + d.v[i]), Array(12).fill(0));
  for (const d of data.filter((x) => !x.daun)) {
    let anak;
    if (d.total || !/^(2\.17\.\d\d|5)/.test(d.kode)) anak = daunnya;
    else if (d.kode === "2.17.0.00.0.00.01.0000") anak = daunnya;
    else if (d.kode.startsWith("5")) anak = daunnya.filter((x) => x.sub === d.sub && x.kode.startsWith(d.kode + "."));
    else anak = daunnya.filter((x) => (x.sub + ".").startsWith(d.kode + "."));
    const s = jumlah(anak);
    const beda = s.map((x, i) => x !== d.v[i] && !(e.berkas.startsWith("03") && !d.total && (i === 4 || i === 5)) ? i + 3 : 0).filter(Boolean);
    if (beda.length) catat(`induk baris ${d.baris} ${d.kode} kolom ${beda}`);
  }
  // expected leaves against cells
  const padan = (d) => {
    const x = data.find((y) => y.baris === d.baris);
    const v = [d.anggaran, d.gaji.lalu, d.gaji.ini, d.barjas.lalu, d.barjas.ini, d.upgu.lalu, d.upgu.ini].map((n) => Math.round(n * 100));
    return x && x.daun && x.kode === d.kode_rekening && x.sub === d.kode_sub_kegiatan && [0, 1, 2, 4, 5, 7, 8].every((j, i) => x.v[j] === v[i]);
  };
  for (const d of [...e.daun, ...(e.daun_dengan_sumber ?? [])]) cek(padan(d), `daun baris ${d.baris}`);
  const A = e.daun.reduce((j, d) => j + Math.round(d.anggaran * 100), 0);
  const R = e.daun.reduce((j, d) => j + Math.round((d.gaji.lalu + d.gaji.ini + d.barjas.lalu + d.barjas.ini + d.upgu.lalu + d.upgu.ini) * 100), 0);
  cek(A === Math.round(e.total_anggaran * 100), "total_anggaran");
  cek(R === Math.round(e.total_realisasi * 100), "total_realisasi");
  const j = data.find((d) => d.total);
  if (!cacat) {
    cek(j?.v[0] === A && j?.v[10] === R, "JUMLAH tercetak");
    cek(e.daun.length === daunnya.length, "banyak daun");
  } else keluhan.push(`(cacat) JUMLAH ${j ? j.v[0] - A + "/" + (j.v[10] - R) + " sen dari daun" : "tidak ada"}; daun ${e.daun.length}/${daunnya.length}`);
  const banyakInduk = data.filter((d) => !d.daun).length;
  if (e.daun.length) cek(e.jumlah_induk === banyakInduk, `jumlah_induk ${e.jumlah_induk}≠${banyakInduk}`);
  const nyata = keluhan.filter((k) => !k.startsWith("(cacat)"));
  salah += nyata.length;
  console.log(`${nyata.length ? "SALAH " : "baik  "} ${e.berkas}: ${b.ket}; ${b.baris.length} baris, data ${nomor + 2}-${data.at(-1).baris}, daun ${e.daun.length}, induk ${banyakInduk}, ${bytes.length} B${keluhan.length ? "\n       " + keluhan.join("\n       ") : ""}`);
}
// months 2 -> 3 -> 5
const baca = (n) => JSON.parse(readFileSync(join(FOLDER, `10-bulan-${n}.harapan.json`), "utf8"));
const [b2, b3, b5] = [2, 3, 5].map(baca);
for (const [i, d] of b3.daun.entries()) {
  for (const k of ["gaji", "barjas", "upgu"]) if (b2.daun[i][k].lalu + b2.daun[i][k].ini !== d[k].lalu || b2.daun[i].anggaran !== d.anggaran) salah++, console.log("bulan 3", d.baris);
  for (const k of ["gaji", "barjas", "upgu"]) {
    const sisa = b5.daun[i][k].lalu - d[k].lalu - d[k].ini;
    const tertulis = b5.sisa_bulan.find((x) => x.kode_rekening === d.kode_rekening && x.kode_sub_kegiatan === d.kode_sub_kegiatan && x.jenis === k)?.nilai ?? 0;
    if (sisa !== tertulis) salah++, console.log("sisa April", d.baris, k, sisa, tertulis);
  }
}
const tanpaBaris = (d) => JSON.stringify(d.daun);
const h6 = JSON.parse(readFileSync(join(FOLDER, "06-koma-utf8-bom-kode-gabungan.harapan.json"), "utf8"));
const h11 = JSON.parse(readFileSync(join(FOLDER, "11-kolom-ditukar.harapan.json"), "utf8"));
if (tanpaBaris(h6) !== tanpaBaris(h11)) salah++, console.log("06 dan 11 berbeda");
console.log(salah ? `${salah} keluhan` : "semua cocok");
process.exitCode = salah ? 1 : 0;
