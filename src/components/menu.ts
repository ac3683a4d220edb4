export interface Halaman {
  path: string;
  nama: string;
}

export interface BagianMenu {
  judul: string | null;
  halaman: readonly Halaman[];
}

/** The pages in reading order, as the menu shows them. Only pages that exist stand here. */
export const menu: readonly BagianMenu[] = [
  {judul: null, halaman: [{path: "/", nama: "Ringkasan"}]},
  {judul: "Anggaran", halaman: [{path: "/anggaran/varians", nama: "Realisasi Anggaran"}]},
  {judul: "Berkas", halaman: [{path: "/berkas/kualitas", nama: "Catatan pemeriksaan data"}]},
  {judul: "Penjelasan", halaman: [{path: "/metode", nama: "Cara menghitung"}]},
];
