import type {Kepastian} from "../metode.js";
import type {Jalur, Persetujuan, TingkatPergeseran} from "../skenario.js";

/** A row of the decision table: what a change at this level asks for, from when on, and on whose word. */
export interface AturanPergeseran {
  mengubahApbd: boolean;
  persetujuan: Persetujuan | null;
  jalur: readonly Jalur[];
  sumber: string;
  kepastian: Kepastian;
  /** A year, or a date such as `2026-01-31`. */
  berlakuSejak: string;
}

export type TabelPergeseran = Readonly<Record<TingkatPergeseran, AturanPergeseran>>;

/**
 * The ways of a change that alters the APBD: with its Perubahan, or ahead of it. The second is general knowledge (L),
 * so that it cites nothing and sends the reader to TAPD.
 */
export const jalurPerubahanApbd: readonly Jalur[] = [
  {
    instrumen: "Perda Perubahan APBD",
    persetujuan: "Kepala Daerah dan DPRD",
    syarat: "didahului KUPA dan PPAS Perubahan",
  },
  {
    instrumen: "Perubahan Perkada Penjabaran APBD, mendahului Perubahan APBD",
    persetujuan: "Kepala Daerah",
    syarat: "hanya dalam kondisi tertentu, lalu ditampung dalam Perda Perubahan APBD; konfirmasi TAPD",
  },
];

/** What changes, one after the other, where the APBD itself does not. */
export const instrumenPenjabaran = "Perubahan Perkada Penjabaran APBD, lalu DPA, lalu RAK";

const kutipan = "Permendagri 77/2020 Bab VI huruf D angka 1, sebagaimana dikutip peraturan kepala daerah";

const perubahanApbd: AturanPergeseran = {
  mengubahApbd: true,
  persetujuan: "Kepala Daerah dan DPRD",
  jalur: jalurPerubahanApbd,
  sumber: kutipan,
  kepastian: "S",
  berlakuSejak: "2020",
};

function tetapApbd(persetujuan: Persetujuan, jalur: Omit<Jalur, "persetujuan">, sumber = kutipan): AturanPergeseran {
  return {
    mengubahApbd: false,
    persetujuan,
    jalur: [{...jalur, persetujuan}],
    sumber,
    kepastian: "S",
    berlakuSejak: "2020",
  };
}

/**
 * Pergeseran by level: the matrix of Permendagri 77/2020 Bab VI huruf D angka 1 as regional regulations quote it (S);
 * the annex itself was not read. No level for sumber dana is in the rules: that row is our own caution (L).
 */
export const pergeseranPermendagri77: TabelPergeseran = {
  "skpd": perubahanApbd,
  "unit skpd": perubahanApbd,
  "program": perubahanApbd,
  "kegiatan": perubahanApbd,
  "sub kegiatan": perubahanApbd,
  "kelompok": perubahanApbd,
  "jenis": perubahanApbd,
  "objek": tetapApbd("Sekretaris Daerah", {instrumen: instrumenPenjabaran}),
  "rincian objek": tetapApbd("PPKD", {instrumen: instrumenPenjabaran}),
  "sub rincian objek": tetapApbd("PPKD", {
    instrumen: "Perubahan DPA, lalu RAK",
    syarat: "konfirmasi PPKD apakah Perkada Penjabaran APBD ikut diubah",
  }),
  "sumber dana": {
    mengubahApbd: false,
    persetujuan: null,
    jalur: [{
      instrumen: "konfirmasi PPKD/TAPD",
      persetujuan: null,
      syarat: "pergeseran antar sumber dana tidak punya tingkat tersendiri dalam matriks",
    }],
    sumber: "Lazim dipakai: tidak ada baris untuk sumber dana dalam matriks yang dikutip",
    kepastian: "L",
    berlakuSejak: "2020",
  },
  "uraian": tetapApbd(
    "Pengguna Anggaran",
    {instrumen: "Perubahan uraian dalam DPA", syarat: "tanpa menambah item baru"},
    `${kutipan}; sumber berbeda: ada yang menulis PPKD atau PA/KPA, jadi sesuaikan dengan aturan daerah`,
  ),
};
