import type {DataCatatan} from "../model/catatan.js";
import {namaTingkat, type TemuanTercatat} from "../model/temuan.js";
import {angka} from "./angka.js";

/** Files that a banner names. */
const mostNamed = 3;

/** The count of notes that need a look, as a figure whose origin is the rows that they are about. */
export function jumlahCatatan({jumlah, temuan}: DataCatatan, {tahun}: {tahun?: number}): HTMLDataElement {
  const nilai = jumlah.galat + jumlah.peringatan;
  return angka({
    ukuran: "jumlah-catatan",
    nilai,
    ...(tahun !== undefined && {tahun}),
    asal: () => ({
      judul: "Catatan pemeriksaan data",
      teks: `${nilai} catatan`,
      rumus: "banyaknya catatan Salah dan Perlu dicek",
      masukan: [
        {nama: namaTingkat.galat, teks: String(jumlah.galat)},
        {nama: namaTingkat.peringatan, teks: String(jumlah.peringatan)},
      ],
      posisi: "pemeriksaan saat impor terakhir",
      baris: temuan.filter(needsLook).map(({berkas, lembar, baris, kolom, kode, pesan}) => ({
        sumber: {berkas, lembar, jenis: "", asal: "belum-ditandai", statusAngka: null, keterangan: null},
        baris: baris ?? 0,
        uraian: [kode, pesan].filter((text) => text !== null).join(" · "),
        isi: kolom === null ? [] : [{kolom, nama: "diperiksa", teks: ""}],
      })),
    }),
  });
}

/** The notes that need a look, in a list that opens; what is only worth knowing is left to the command line. */
export function daftarCatatan({jumlah, temuan}: DataCatatan): HTMLElement {
  const shown = temuan.filter(needsLook);
  const details = document.createElement("details");
  details.className = "daftar-catatan";
  const summary = document.createElement("summary");
  summary.textContent = `Lihat ${shown.length} catatan`;
  const list = document.createElement("ul");
  list.tabIndex = 0;
  list.setAttribute("aria-label", "Catatan pemeriksaan data");
  for (const {tingkat, kode, baris, kolom, berkas, pesan} of shown) {
    const item = document.createElement("li");
    const strong = document.createElement("strong");
    strong.textContent = kode ?? namaTingkat[tingkat];
    const place = document.createElement("small");
    place.textContent = [berkas, ...(baris === null ? [] : [`sel ${kolom ?? ""}${baris}`])].join(" › ");
    item.append(strong, ` ${pesan}`, place);
    list.append(item);
  }
  details.append(summary, list);
  const left = jumlah.galat + jumlah.peringatan - shown.length;
  if (left > 0) {
    const more = document.createElement("p");
    more.append(`Masih ada ${left} catatan lain: `, tautanCatatan("lihat semua menurut berkas dan aturan"), ".");
    details.append(more);
  }
  return details;
}

/** A banner over a page whose figures lack what could not be read; an empty fragment where all could. */
export function spandukSalah({jumlah, temuan}: DataCatatan): Node {
  if (jumlah.galat === 0) return document.createDocumentFragment();
  const open = temuan.filter(({tingkat, dicek}) => tingkat === "galat" && !dicek);
  const files = [...new Set(open.map(({berkas}) => berkas))].slice(0, mostNamed);
  const left = jumlah.berkasSalah - files.length;
  const banner = document.createElement("p");
  banner.className = "spanduk-salah";
  banner.append(
    `${jumlah.berkasSalah} berkas punya catatan Salah (${files.join(", ")}${left > 0 ? `, dan ${left} lagi` : ""}): ` +
      "bagian yang tidak dapat dibaca tidak ikut dihitung, jadi angka di halaman ini mungkin belum lengkap. ",
    tautanCatatan("Lihat catatannya", "?tingkat=galat"),
    ".",
  );
  return banner;
}

/** A link to the page with all notes, from a page at any depth: the shell knows where the site begins. */
function tautanCatatan(teks: string, query = ""): HTMLAnchorElement {
  const link = document.createElement("a");
  const home = document.querySelector<HTMLAnchorElement>(".merek a")?.href ?? location.href;
  link.href = new URL(`berkas/kualitas${query}`, home).href;
  link.textContent = teks;
  return link;
}

function needsLook({tingkat, dicek}: TemuanTercatat): boolean {
  return tingkat !== "info" && !dicek;
}
