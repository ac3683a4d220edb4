import type {Baris, Geser, KunciBaris, Skenario} from "../../../src/model/skenario.js";

const dasar: KunciBaris = {
  skpd: "Dinas Contoh",
  subKegiatan: "2.17.01.2.01.0001",
  rekening: "5.1.02.01.01.0024",
  sumberDana: "PAD",
};

/** A line's key: that of one and the same line but for what is said. */
export const kunci = (ubah: Partial<KunciBaris> = {}): KunciBaris => ({...dasar, ...ubah});

/** A line of Rp 100 but for what is said. */
export const baris = (ubah: Partial<Baris> = {}): Baris => ({...dasar, nilai: 100, ...ubah});

/** Lines of one sub kegiatan whose rekening end in the given digits. */
export const rekening = (akhir: string) => ({rekening: `5.1.02.01.01.${akhir}`});

export const geser = (
  dari: Geser["dari"],
  ke: Geser["ke"],
  nilai = 10,
  alasan = "Kebutuhan mendesak",
): Geser => ({dari, ke, nilai, alasan});

export const pergeseran = (...moves: Geser[]): Skenario => ({jenis: "pergeseran", dasar: "Nota dinas", geser: moves});

/** Freezes a value with all that it holds, so that changing any of it throws. */
export function beku<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(beku);
  return value;
}
