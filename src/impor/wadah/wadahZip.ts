import type {Temuan} from "../../model/temuan.js";
import {temuanOf} from "../aturan/temuan.js";
import {attempt, TidakTerbaca} from "./tidakTerbaca.js";
import {type AnggotaZip, listZip, startsAsZip} from "./zipDaftar.js";
import {zipBytes} from "./zipIsi.js";

/** Most bytes that one archive may inflate to, with all that is in it. */
const largestTotal = 1024 ** 3;
/** No real table packs better than this; below ten megabytes it does no harm. */
const largestRatio = 200;
const harmless = 10 * 1024 ** 2;
const mostMembers = 10_000;

interface Isi {
  anggota: {berkas: string; bytes: Uint8Array}[];
  temuan: Temuan[];
}

/**
 * The members of a ZIP as files named `arsip.zip/jalur`, sorted by name; those of an archive inside it too, one level
 * deep. A member that is no input (`~$*`, dotfiles, `__MACOSX`, `.md`, `.pdf`) is an info finding.
 *
 * Errors, each a finding while the others go on: a name that leaves the archive or stands twice, a password, more than
 * 1 GB in all or 200 times its packed size, an archive two levels deep or of 10 000 members (`arsip-bahaya`); a broken member or archive
 * (`berkas-rusak`). A bomb is never inflated beyond what the list states.
 */
export function readZip(bytes: Uint8Array, berkas: string): Promise<Isi> {
  return Promise.resolve(readArchive(bytes, berkas, {left: largestTotal}, 0));
}

/** Whether a ZIP is an Office workbook, also one that is cut before its list of members. */
export function isXlsxZip(bytes: Uint8Array): boolean {
  if (!startsAsZip(bytes)) return false;
  const listed = attempt(() => listZip(bytes));
  if ("hasil" in listed) {
    return listed.hasil.some(({nama}) => nama === "[Content_Types].xml" || nama.startsWith("xl/workbook."));
  }
  const firstName = new TextDecoder("latin1").decode(bytes.subarray(30, 60));
  return /^(\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/)/.test(firstName);
}

/** Refuses a member that would inflate to more than `left` bytes, or to more than a table ever does. */
export function refuseBomb({nama, ukuranAsli, ukuranPadat}: AnggotaZip, left: number): void {
  if (ukuranAsli > left) {
    throw new TidakTerbaca(
      "arsip-bahaya",
      `${nama} membuat isi arsip lebih dari 1 GB setelah dimekarkan. Pecah menjadi beberapa arsip.`,
    );
  }
  if (ukuranAsli > harmless && ukuranAsli > ukuranPadat * largestRatio) {
    throw new TidakTerbaca(
      "arsip-bahaya",
      `${nama} mekar menjadi lebih dari ${largestRatio} kali ukurannya di dalam arsip; tabel tidak sepadat itu.`,
    );
  }
}

function readArchive(bytes: Uint8Array, berkas: string, budget: {left: number}, depth: number): Isi {
  const isi: Isi = {anggota: [], temuan: []};
  const fail = (place: string, {aturan, message}: TidakTerbaca) =>
    isi.temuan.push(temuanOf(aturan, {berkas: place, lembar: null}, {pesan: message}));
  const listed = attempt(() => membersOf(bytes, depth));
  if ("gagal" in listed) {
    fail(berkas, listed.gagal);
    return isi;
  }
  const seen = new Set<string>();
  for (const member of listed.hasil) {
    const place = `${berkas}/${member.nama}`;
    if (isNoInput(member.nama)) {
      isi.temuan.push(temuanOf("bukan-masukan", {berkas: place, lembar: null}, {
        pesan: "Berkas di dalam arsip ini bukan masukan dan dilewati.",
      }));
      continue;
    }
    const read = attempt(() => {
      refuseName(member.nama, seen);
      refuseBomb(member, budget.left);
      budget.left -= member.ukuranAsli;
      return zipBytes(bytes, member);
    });
    if ("gagal" in read) {
      fail(place, read.gagal);
      continue;
    }
    if (startsAsZip(read.hasil) && !isXlsxZip(read.hasil)) {
      const inner = readArchive(read.hasil, place, budget, depth + 1);
      for (const anggota of inner.anggota) isi.anggota.push(anggota);
      for (const temuan of inner.temuan) isi.temuan.push(temuan);
    } else {
      isi.anggota.push({berkas: place, bytes: read.hasil});
    }
  }
  return isi;
}

function membersOf(bytes: Uint8Array, depth: number): AnggotaZip[] {
  if (depth > 1) {
    throw new TidakTerbaca("arsip-bahaya", "Arsip di dalam arsip di dalam arsip. Keluarkan dulu isinya.");
  }
  const listed = listZip(bytes);
  if (listed.length > mostMembers) {
    throw new TidakTerbaca(
      "arsip-bahaya",
      `Arsip memuat lebih dari ${mostMembers} berkas. Pecah menjadi beberapa arsip.`,
    );
  }
  const members = listed.filter(({nama}) => !nama.endsWith("/"));
  if (members.some(({nama}) => nama === "content.xml") && members.some(({nama}) => nama === "mimetype")) {
    throw new TidakTerbaca("berkas-rusak", "Ini dokumen OpenDocument, bukan arsip. Buka dan simpan sebagai .xlsx.");
  }
  return members.sort((a, b) => (a.nama < b.nama ? -1 : a.nama > b.nama ? 1 : 0));
}

function isNoInput(nama: string): boolean {
  const parts = nama.split("/");
  const last = parts.at(-1)!;
  return parts.includes("__MACOSX") || parts.some((part) => /^\.[^.]/.test(part)) || last.startsWith("~$") ||
    /\.(md|pdf)$/i.test(last);
}

function refuseName(nama: string, seen: Set<string>): void {
  // deno-lint-ignore no-control-regex
  if (nama === "" || /^\/|^[a-z]:|(^|\/)\.\.?(\/|$)|[\0-\x1f]/i.test(nama)) {
    throw new TidakTerbaca("arsip-bahaya", "Nama ini menunjuk ke luar arsip; berkasnya tidak dibuka.");
  }
  if (seen.has(nama)) {
    throw new TidakTerbaca(
      "arsip-bahaya",
      "Nama ini muncul lebih dari sekali di dalam arsip; yang kedua tidak dibuka.",
    );
  }
  seen.add(nama);
}
