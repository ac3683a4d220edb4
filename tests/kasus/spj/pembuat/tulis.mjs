// Menulis berkas uji SPJ Fungsional (dinas rekaan) beserta *.harapan.json di sebelahnya.
// Harapan dihitung dari baris yang ditulis di sini, tidak pernah dari importir.
// Butuh "@e965/xlsx" yang BUKAN dependensi proyek: pasang di folder lain, salin skrip ini ke sana, lalu
//   node tulis.mjs <folder tests/kasus/spj>
import * as XLSX from '@e965/xlsx';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const KELUAR = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..');
const NAMA = 'DINAS CONTOH KABUPATEN CONTOH';
const SKPD = '2.17.3.30.0.00.01.0000';
const FMT = '#,##0;[Red](#,##0);"-";@';
const L = (i) => XLSX.utils.encode_col(i);

// ---------- isi ----------
// daun: [sub, rekening, uraian, anggaran, gaji lalu, gaji ini, barjas lalu, barjas ini, upgu lalu, upgu ini]
const URAIAN = {
  '2.17.01': 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
  '2.17.01.2.02': 'Administrasi Keuangan Perangkat Daerah',
  '2.17.01.2.02.0001': 'Penyediaan Gaji dan Tunjangan ASN',
  '2.17.01.2.06': 'Administrasi Umum Perangkat Daerah',
  '2.17.01.2.06.0002': 'Penyediaan Peralatan dan Perlengkapan Kantor',
  '2.17.05': 'PROGRAM PENDIDIKAN DAN LATIHAN PERKOPERASIAN',
  '2.17.05.2.01': 'Pendidikan dan Latihan Perkoperasian bagi Koperasi dalam Daerah Kabupaten/Kota',
  '2.17.05.2.01.0001': 'Pelatihan Pengurus dan Pengawas Koperasi',
  '5': 'BELANJA DAERAH', '5.1': 'BELANJA OPERASI', '5.1.01': 'Belanja Pegawai',
  '5.1.01.01': 'Belanja Gaji dan Tunjangan ASN', '5.1.01.01.01': 'Belanja Gaji Pokok ASN',
  '5.1.01.01.02': 'Belanja Tunjangan Keluarga ASN', '5.1.02': 'Belanja Barang dan Jasa',
  '5.1.02.01': 'Belanja Barang', '5.1.02.01.01': 'Belanja Barang Pakai Habis', '5.1.02.02': 'Belanja Jasa',
  '5.1.02.02.01': 'Belanja Jasa Kantor', '5.1.02.04': 'Belanja Perjalanan Dinas',
  '5.1.02.04.01': 'Belanja Perjalanan Dinas Dalam Negeri', '5.2': 'BELANJA MODAL',
  '5.2.02': 'Belanja Modal Peralatan dan Mesin', '5.2.02.10': 'Belanja Modal Komputer',
  '5.2.02.10.01': 'Belanja Modal Komputer Unit',
};
const S1 = '2.17.01.2.02.0001', S2 = '2.17.01.2.06.0002', S3 = '2.17.05.2.01.0001';
const DASAR = [
  [S1, '5.1.01.01.01.0001', 'Belanja Gaji Pokok PNS', 1234567000, 205761166, 102880583, 0, 0, 0, 0],
  [S1, '5.1.01.01.02.0001', 'Belanja Tunjangan Keluarga PNS', 123456700, 20576116, 10288058, 0, 0, 0, 0],
  [S2, '5.1.02.01.01.0024', 'Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor', 18450000, 0, 0, 1250000, 2175000, 615500, 1234567],
  [S2, '5.1.02.01.01.0026', 'Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak', 9875250, 0, 0, 0, 0, 437500, 812250],
  [S2, '5.2.02.10.01.0002', 'Belanja Modal Personal Computer', 45000000, 0, 0, 14999999, 15000001, 0, 0],
  [S3, '5.1.02.01.01.0024', 'Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor', 6300000, 0, 0, 0, 0, 1050000, 0],
  [S3, '5.1.02.01.01.0052', 'Belanja Makanan dan Minuman Rapat', 27300000, 0, 0, 3900000, 5850000, 975000, 0],
  [S3, '5.1.02.02.01.0003', 'Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia', 36000000, 0, 0, 5400000, 3600000, 0, 1800000],
  [S3, '5.1.02.04.01.0003', 'Belanja Perjalanan Dinas Dalam Kota', 13500000, 0, 0, 0, 0, 2250000, 1350000],
];
// Bulan berikutnya: kali lipat kecil supaya tiap berkas berangka lain (sisa tetap tidak negatif).
const versi = (n, ubah = {}) => DASAR.map((d, i) => {
  const v = [...d];
  for (const k of [4, 5, 6, 7, 8, 9]) if (v[k]) v[k] += n * 1013 * (i + 1);
  for (const [k, x] of Object.entries(ubah[i] ?? {})) v[k] = x;
  return v;
});

const kolom = (m) => { // m = [anggaran, gl, gi, bl, bi, ul, ui] -> kolom 3..14
  const [a, gl, gi, bl, bi, ul, ui] = m, g = gl + gi, b = bl + bi, u = ul + ui, j = g + b + u;
  return [a, gl, gi, g, bl, bi, b, ul, ui, u, j, a - j];
};
const tambah = (x, y) => x.map((v, i) => v + y[i]);
const NOL = [0, 0, 0, 0, 0, 0, 0];
const seg = (k) => k.split('.');

// Baris berurutan: {jenis: 'skpd'|'induk'|'daun'|'jumlah', tingkat, kode, uraian, m, anak:[indeks]}
function susun(daun, { skpd = true, atas = true } = {}) {
  const baris = [], sudah = new Map();
  const taruh = (kunci, b, induk) => {
    b.anak = []; b.m = b.m ?? NOL; baris.push(b); sudah.set(kunci, b);
    b.induk = induk; if (induk) induk.anak.push(b);
    return b;
  };
  const akar = { jenis: 'skpd', kode: '', uraian: NAMA, m: NOL, anak: [] };
  if (skpd) baris.push(akar);
  for (const [sub, rek, uraian, ...m] of daun) {
    let p = akar;
    const s = seg(sub), r = seg(rek);
    if (atas) for (const n of [3, 5, 6]) {
      const k = s.slice(0, n).join('.');
      p = sudah.get(k) ?? taruh(k, { jenis: 'induk', kode: k, uraian: URAIAN[k] }, p);
    }
    for (let n = 1; n <= 5; n++) {
      const k = r.slice(0, n).join('.'), q = sub + '/' + k;
      p = sudah.get(q) ?? taruh(q, { jenis: 'induk', kode: k, uraian: URAIAN[k] }, p);
    }
    const d = { jenis: 'daun', kode: rek, sub, uraian, m, anak: [], induk: p };
    p.anak.push(d); baris.push(d);
    for (let q = p; q; q = q.induk) q.m = tambah(q.m, m);
  }
  baris.push({ jenis: 'jumlah', kode: '', uraian: 'JUMLAH', m: akar.m, anak: [] });
  return baris;
}

// ---------- harapan ----------
function harapan(nama, h, baris = [], temuan = []) {
  const daun = baris.filter((b) => b.jenis === 'daun').map((b) => ({
    baris: b.no, sub: b.sub, rekening: b.kode, anggaran: b.m[0],
    gaji: [b.m[1], b.m[2]], barjas: [b.m[3], b.m[4]], upgu: [b.m[5], b.m[6]],
  }));
  const isi = {
    lembar: null, tahun: 2025, bulan: null, skpd: SKPD, lingkup: 'SKPD', administratif: false, simulasi: true, ...h,
    daun: temuan.length ? [] : daun, induk: baris.filter((b) => b.jenis !== 'daun').length, temuan,
  };
  const teks = JSON.stringify(isi, null, 1).replace(/\[\s+(-?\d+),\s+(-?\d+)\s+\]/g, '[$1, $2]');
  writeFileSync(join(KELUAR, nama + '.harapan.json'), teks + '\n');
}

// ---------- kepala tabel ----------
const TIGA = ['s.d. Bulan Lalu', 'Bulan Ini', 's.d. Bulan Ini'];
const BAKU = ['Kode Rekening', 'Uraian', 'Jumlah Anggaran', 'SPJ - LS Gaji', 'SPJ - LS Barang & Jasa', 'SPJ - UP/GU/TU',
  'Jumlah SPJ (LS + UP/GU/TU) s.d Bulan ini', 'Sisa Pagu Anggaran'];
const NOMOR = ['1', '2', '3', '4', '5', '6 = (4+5)', '7', '8', '9 = (7+8)', '10', '11', '12 = (10+11)', '13 = (6+9+12)', '14 = (3-13)'];
const kepala = (t = BAKU) => [
  [t[0], t[1], t[2], t[3], '', '', t[4], '', '', t[5], '', '', t[6], t[7]],
  ['', '', '', ...TIGA, ...TIGA, ...TIGA, '', ''],
  NOMOR,
];
const KAKI_PAJAK = [0, 0, 0, 137500, 239250, 0, 0]; // hanya di blok kaki
function kaki(total) { // [label, m atau null]; kas bersisa 2.500.000 dari uang persediaan
  const t = [0, ...total.slice(1)], sp2d = tambah(t, [0, 0, 0, 0, 0, 2500000, 0]);
  const minus = (x, y) => x.map((v, i) => v - y[i]), masuk = tambah(sp2d, KAKI_PAJAK), keluar = tambah(t, KAKI_PAJAK);
  return [['Penerimaan :'], ['- SP2D', sp2d], ['- Potongan Pajak', null], ['   a. PPN', KAKI_PAJAK], ['   b. PPh 21', NOL],
    ['- Lain-lain', NOL], ['Jumlah Penerimaan', masuk], ['Pengeluaran :'], ['- SPJ (LS + UP/GU/TU)', t],
    ['- Penyetoran Pajak', KAKI_PAJAK], ['- Lain-lain', NOL], ['Jumlah Pengeluaran', keluar], ['Saldo Kas', minus(masuk, keluar)]];
}
const kakiKolom = (m) => ['', ...kolom(m).slice(1, 11), ''];
const TANDA = [['Pengguna Anggaran', 'Bendahara Pengeluaran'], ['NAMA CONTOH SATU', 'NAMA CONTOH DUA'],
  ['NIP. 19700101 199501 1 001', 'NIP. 19800202 200501 2 002']];

// ---------- CSV ----------
const indo = (n) => { // 1.234.567,00 · nol "-" · negatif dalam kurung
  if (n === '' || n == null) return '';
  if (n === 0) return '-';
  const s = String(Math.abs(n)).replace(/\B(?=(\d{3})+$)/g, '.') + ',00';
  return n < 0 ? `(${s})` : s;
};
const inggris = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ',') + '.00';
const sel = (s, pisah) => (s.includes(pisah) || /["\r\n]/.test(s) ? '"' + s.replace(/"/g, '""') + '"' : s);
const gabung = (grid, pisah) => grid.map((r) => r.map((c) => sel(String(c), pisah)).join(pisah)).join('\r\n') + '\r\n';
const ke1252 = (s) => Buffer.from([...s].map((c) => (c === '\u2013' ? 0x96 : c.charCodeAt(0))));
const pad = (r, n = 14) => [...r, ...Array(Math.max(0, n - r.length)).fill('')];

// grid CSV 14 kolom; mencatat nomor baris pada tiap baris
function gridCsv(blok, baris, { akhir = true, t } = {}) {
  const g = [...blok, [], ...kepala(t)].map((r) => pad(r));
  for (const b of baris) {
    const nm = b.jenis === 'skpd' || b.jenis === 'jumlah';
    g.push([nm ? b.uraian : b.kode, nm ? '' : b.uraian, ...kolom(b.m).map(indo)]);
    b.no = g.length;
  }
  if (akhir) {
    const j = baris.at(-1);
    for (const [l, m] of kaki(j.m)) g.push(['', l, ...(m ? kakiKolom(m).map(indo) : Array(12).fill(''))]);
    g.push(pad([]));
    for (const [a, b] of TANDA) g.push(pad(['', a, '', '', '', '', '', '', '', b]));
  }
  return g;
}
const blokCsv = (bulan, { judul = 'LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN', jenis = '( SPJ BELANJA - FUNGSIONAL )' } = {}) => [
  ['KABUPATEN CONTOH'], [judul], [jenis], ['SIMULASI'], ['SKPD', `: ${SKPD} ${NAMA}`], ['Tahun Anggaran', ': 2025'],
  ...(bulan ? [['Bulan', ': ' + bulan]] : []),
];

// E: angka khusus; en dash di uraian; "Bulan Ini" negatif (1.000,00)
const isiE = () => {
  const d = versi(2, { 2: { 6: 1250000 }, 3: { 9: -1000 } });
  d[6][2] = 'Belanja Makanan dan Minuman Rapat \u2013 Snack';
  return d;
};
const gridE = (bulan = 'Mei') => { const b = susun(isiE()); return { b, g: gridCsv(blokCsv(bulan), b) }; };
const tulisE = (nama, g) => writeFileSync(join(KELUAR, nama), ke1252(gabung(g, ';')));

{ const { b, g } = gridE(); tulisE('titik-koma-1252.csv', g); harapan('titik-koma-1252.csv', { bulan: 5 }, b); }

{ // F
  const t = ['Kode Rekening', 'Uraian', 'ANGGARAN TAHUN INI (Rp)', 'SPJ - LS Gaji', 'SPJ - LS Barang & Jasa', 'SPJ UP / GU / TU',
    'JUMLAH SPJ (LS+UP+GU+TU) Sd. BULAN INI', 'Sisa Pagu Anggaran'];
  const b = susun(versi(3)).filter((x) => x.jenis === 'daun' || x.jenis === 'jumlah');
  const g = [['PEMERINTAH KABUPATEN CONTOH'], ['LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN'], ['( SPJ BELANJA - FUNGSIONAL )'], [],
    [`SKPD : ${SKPD} ${NAMA}`], ['Tahun Anggaran : 2025'], ['Bulan : Juni'], [], ...kepala(t)].map((r) => pad(r));
  for (const x of b) {
    const r = seg(x.kode); // 5.1.02.01.01.0026 -> 5.1.02.01.001.00026
    const k = x.jenis === 'daun' ? [x.sub, ...r.slice(0, 4), r[4].padStart(3, '0'), r[5].padStart(5, '0')].join('.') : 'JUMLAH';
    g.push([k, x.jenis === 'daun' ? x.uraian : '', ...kolom(x.m).map(inggris)]);
    x.no = g.length;
  }
  writeFileSync(join(KELUAR, 'koma-gabungan.csv'), '\uFEFF' + gabung(g, ','));
  harapan('koma-gabungan.csv', { bulan: 6, simulasi: false }, b);
}

{ // H: kolom E dalam urutan lain (uraian, kode, UP/GU/TU, LS barjas, LS gaji, jumlah, sisa, anggaran)
  const URUT = [1, 0, 9, 10, 11, 6, 7, 8, 3, 4, 5, 12, 13, 2];
  const { b, g } = gridE();
  const awalTabel = blokCsv('Mei').length + 1, no = new Set(b.filter((x) => x.jenis === 'skpd' || x.jenis === 'jumlah').map((x) => x.no));
  const h = g.map((r, i) => {
    if (i < awalTabel) return r;
    const q = URUT.map((k) => r[k]);
    if (no.has(i + 1)) [q[0], q[1]] = [q[1], q[0]]; // nama SKPD/JUMLAH di kolom pertama
    return q;
  });
  tulisE('urutan-lain.csv', h);
  harapan('urutan-lain.csv', { bulan: 5 }, b);
}

{ // I
  const b = susun(versi(4).filter((d) => d[0] !== S1));
  const g = gridCsv(blokCsv('Juli', { judul: 'LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN PEMBANTU' }), b, { akhir: false });
  writeFileSync(join(KELUAR, 'pembantu.csv'), gabung(g, '\t'));
  harapan('pembantu.csv', { bulan: 7, lingkup: 'BPP' }, b);
}
{ // J
  const b = susun(versi(1));
  const g = gridCsv(blokCsv('April', { jenis: '( SPJ BELANJA - ADMINISTRATIF )' }), b);
  writeFileSync(join(KELUAR, 'administratif.csv'), gabung(g, ';'));
  harapan('administratif.csv', { bulan: 4, administratif: true }, b);
}

// ---------- XLSX ----------
function lembarKerja(sel, gabungan, kolomLebar) {
  const ws = {}; let R = 0, C = 0;
  for (const [a, c] of sel) { ws[a] = c; const p = XLSX.utils.decode_cell(a); R = Math.max(R, p.r); C = Math.max(C, p.c); }
  ws['!ref'] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: R, c: C } });
  ws['!merges'] = gabungan.map((x) => XLSX.utils.decode_range(x));
  ws['!cols'] = kolomLebar.map((wch) => ({ wch }));
  return ws;
}
function simpan(nama, lembar, ws) {
  const wb = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(wb, ws, lembar);
  const buf = XLSX.write(wb, { type: 'buffer', bookType: 'xlsx', compression: true });
  writeFileSync(join(KELUAR, nama), buf);
  return buf;
}
const T = (v) => ({ t: 's', v }), N = (v) => ({ t: 'n', v, z: FMT }), F = (f) => ({ t: 'n', f, z: FMT });

function tulis14(nama, lembar, blok, baris, akhir) {
  const s = [], mg = []; let r = 0;
  for (const x of blok) { r++; if (x) { s.push(['A' + r, T(x)]); mg.push(`A${r}:N${r}`); } }
  const k = r + 1;
  kepala().forEach((row, i) => row.forEach((v, c) => { if (v) s.push([L(c) + (k + i), T(v)]); }));
  for (const c of 'ABCMN') mg.push(`${c}${k}:${c}${k + 1}`);
  for (const [a, b] of ['DF', 'GI', 'JL']) mg.push(`${a}${k}:${b}${k}`);
  r = k + 2;
  for (const b of baris) {
    b.no = ++r;
    const nm = b.jenis === 'skpd' || b.jenis === 'jumlah';
    s.push(['A' + r, T(nm ? b.uraian : b.kode)]);
    if (nm) mg.push(`A${r}:B${r}`); else s.push(['B' + r, T(b.uraian)]);
    kolom(b.m).forEach((v, c) => s.push([L(c + 2) + r, N(v)]));
  }
  if (akhir) {
    for (const [l, m] of kaki(baris.at(-1).m)) {
      s.push(['B' + ++r, T(l)]);
      if (m) kakiKolom(m).forEach((v, c) => { if (v !== '') s.push([L(c + 2) + r, N(v)]); });
    }
    r++;
    for (const [a, b] of TANDA) { r++; s.push(['B' + r, T(a)], ['J' + r, T(b)]); }
  }
  return simpan(nama, lembar, lembarKerja(s, mg, [20, 60, ...Array(12).fill(17)]));
}

// 19 kolom; cara: 'teks' | 'angka' | 'rumus'
function tulis19(nama, lembar, blok, baris, cara) {
  const s = [], mg = []; let r = 0;
  for (const x of blok) { r++; if (x) { s.push(['A' + r, T(x)]); mg.push(`A${r}:S${r}`); } }
  const k = r + 1;
  kepala().forEach((row, i) => row.forEach((v, c) => { if (v) s.push([L(c ? c + 5 : 0) + (k + i), T(v)]); }));
  mg.push(`A${k}:F${k + 1}`, `A${k + 2}:F${k + 2}`);
  for (const c of 'GHRS') mg.push(`${c}${k}:${c}${k + 1}`);
  for (const [a, b] of ['IK', 'LN', 'OQ']) mg.push(`${a}${k}:${b}${k}`);
  r = k + 2;
  for (const b of baris) b.no = ++r;
  const akar = baris[0], daun = baris.filter((b) => b.jenis === 'daun');
  for (const b of baris) {
    r = b.no;
    if (b.kode) {
      const p = seg(b.kode);
      p.forEach((x, c) => s.push([L(c) + r, cara === 'angka' ? { t: 'n', v: Number(x) } : T(c < p.length - 1 ? x + '.' : x)]));
      s.push(['G' + r, T(b.uraian)]);
    } else { s.push(['A' + r, T(b.uraian)]); mg.push(`A${r}:G${r}`); }
    const nilai = kolom(b.m);
    for (let c = 0; c < 12; c++) {
      const h = L(c + 7), a = h + r; // H..S
      if (cara !== 'rumus') { s.push([a, N(nilai[c])]); continue; }
      const baku = { K: `I${r}+J${r}`, N: `L${r}+M${r}`, Q: `O${r}+P${r}`, R: `K${r}+N${r}+Q${r}`, S: `H${r}-R${r}` }[h];
      if (b.jenis === 'daun') s.push([a, baku ? F(baku) : N(nilai[c])]);
      else if (h === 'S') s.push([a, F(baku)]);
      else if (b.jenis === 'jumlah') s.push([a, F('IJKLMN'.includes(h) ? daun.map((x) => h + x.no).join('+') : h + akar.no)]);
      else if (!'IJKLMN'.includes(h)) s.push([a, F(b.anak.map((x) => h + x.no).join('+'))]); // dua kelompok LS kosong
    }
  }
  r = baris.at(-1).no;
  if (cara === 'rumus') { // jumlah per sumber dana, di bawah JUMLAH
    const dana = [['Dana Alokasi Umum', daun.filter((x) => x.sub === S1)], ['Pendapatan Asli Daerah', daun.filter((x) => x.sub === S2)],
      ['Dana Alokasi Khusus Non Fisik', daun.filter((x) => x.sub === S3)]];
    r++;
    for (const [l, d] of dana) {
      r++; s.push(['G' + r, T(l)]);
      for (let c = 7; c < 19; c++) s.push([L(c) + r, F(d.map((x) => L(c) + x.no).join('+'))]);
    }
  } else {
    for (const [l, m] of kaki(baris.at(-1).m)) {
      s.push(['G' + ++r, T(l)]);
      if (m) kakiKolom(m).forEach((v, c) => { if (v !== '') s.push([L(c + 7) + r, N(v)]); });
    }
  }
  simpan(nama, lembar, lembarKerja(s, mg, [4, 4, 4, 4, 4, 6, 60, ...Array(12).fill(17)]));
}

const JUDUL = ['KABUPATEN CONTOH', 'LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN', '( SPJ BELANJA - FUNGSIONAL )', 'SIMULASI'];
let bufA;
{ const b = susun(versi(0));
  bufA = tulis14('empat-belas.xlsx', 'SPJ', [...JUDUL, `SKPD : ${SKPD} ${NAMA}`, 'Tahun Anggaran : 2025', 'Bulan : Maret', null], b, true);
  harapan('empat-belas.xlsx', { lembar: 'SPJ', bulan: 3 }, b); }
for (const [nama, cara, n] of [['sembilan-belas-teks.xlsx', 'teks', 5], ['sembilan-belas-angka.xlsx', 'angka', 6]]) {
  const b = susun(versi(n));
  tulis19(nama, 'Maret', [...JUDUL, `SKPD : ${NAMA}`, 'Tahun Anggaran : 2025', null], b, cara);
  harapan(nama, { lembar: 'Maret', bulan: 3, skpd: NAMA }, b);
}
{ const b = susun(versi(7));
  tulis19('sembilan-belas-rumus.xlsx', 'April', [], b, 'rumus');
  harapan('sembilan-belas-rumus.xlsx', { lembar: 'April', tahun: null, bulan: 4, skpd: NAMA, simulasi: false }, b); }
{ // G: hanya baris rekening, sub kegiatan disebut di blok
  const d = versi(8).filter((x) => x[0] === S3);
  d.push([S3, '5.1.02.02.01.0026', 'Belanja Jasa Tenaga Administrasi', 12000000, 0, 0, 1000000, 1000000, 0, 0],
    [S3, '5.1.02.04.01.0001', 'Belanja Perjalanan Dinas Biasa', 8750000, 0, 0, 0, 0, 1375000, 0]);
  d.sort((x, y) => (x[1] < y[1] ? -1 : 1));
  const b = susun(d, { skpd: false, atas: false });
  tulis14('blok-sub-kegiatan.xlsx', 'SPJ Sub Kegiatan', [...JUDUL, `SKPD : ${SKPD} ${NAMA}`, `Program : 2.17.05 ${URAIAN['2.17.05']}`,
    `Kegiatan : 2.17.05.2.01 ${URAIAN['2.17.05.2.01']}`, `Sub Kegiatan : ${S3} ${URAIAN[S3]}`, 'Tahun Anggaran : 2025', 'Bulan : Maret', null], b, false);
  harapan('blok-sub-kegiatan.xlsx', { lembar: 'SPJ Sub Kegiatan', bulan: 3 }, b);
}

// ---------- K: rusak, masing-masing satu cacat ----------
const rusak = (nama, ubah, h = { bulan: 5 }, bulan) => {
  const { b, g } = gridE(bulan);
  const t = ubah(g, b);
  tulisE(nama, g);
  harapan(nama, h, b, [t]);
};
const temuan = (aturan, baris = null, kolom = null) => ({ aturan, baris, kolom });
rusak('rusak-angka.csv', (g, b) => {
  const d = b.find((x) => x.jenis === 'daun' && x.m[3] === 1250000); // LS barjas s.d. bulan lalu
  g[d.no - 1][6] = '1.250.000x';
  return temuan('sel-buruk', d.no, 'G');
});
rusak('rusak-kepala.csv', (g) => {
  g.find((r) => r[2] === 'Jumlah Anggaran')[2] = '';
  return temuan('kepala-tidak-ada');
});
rusak('rusak-jumlah.csv', (g, b) => {
  const j = b.at(-1); g[j.no - 1][2] = indo(j.m[0] + 1);
  return temuan('total-beda', j.no, 'C');
});
rusak('rusak-induk.csv', (g, b) => {
  const k = b.find((x) => x.kode === '2.17.01.2.06'); g[k.no - 1][2] = indo(k.m[0] + 1);
  return temuan('induk-beda-anak', k.no, 'C');
});
rusak('rusak-ganda.csv', (g, b) => { // rekening dibagi dua baris berkode sama; semua jumlah tetap cocok
  const d = b.find((x) => x.jenis === 'daun' && x.sub === S3 && x.kode.endsWith('.0052'));
  const m1 = d.m.map((v) => Math.floor(v / 2)), m2 = d.m.map((v, i) => v - m1[i]);
  g[d.no - 1] = [d.kode, d.uraian, ...kolom(m1).map(indo)];
  g.splice(d.no, 0, [d.kode, d.uraian, ...kolom(m2).map(indo)]);
  return temuan('baris-ganda', d.no + 1);
});
rusak('rusak-bulan.csv', () => temuan('periode-tidak-diketahui'), { bulan: null }, null);
{ // terpotong di dalam baris daun ke-7, di tengah angka anggarannya
  const { b, g } = gridE();
  const d = b.filter((x) => x.jenis === 'daun')[6];
  const utuh = gabung(g.slice(0, d.no - 1), ';') + gabung([g[d.no - 1].slice(0, 3)], ';').slice(0, -6);
  writeFileSync(join(KELUAR, 'rusak-potong.csv'), ke1252(utuh));
  harapan('rusak-potong.csv', { bulan: 5 }, b.filter((x) => x.no < d.no), [temuan('berkas-terpotong', d.no)]);
  writeFileSync(join(KELUAR, 'rusak-potong.xlsx'), bufA.subarray(0, Math.floor(bufA.length * 0.6)));
  harapan('rusak-potong.xlsx', { tahun: null, skpd: null, simulasi: false }, [], [temuan('berkas-rusak')]);
}
