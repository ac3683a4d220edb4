import type {KunciBaris, TingkatPergeseran} from "../../../src/model/skenario.js";

/** One step from the line of `kunci()` that differs first at the level. */
export const langkah: Record<TingkatPergeseran, Partial<KunciBaris>> = {
  "skpd": {skpd: "Dinas Lain"},
  "unit skpd": {subSkpd: "UPTD Pasar"},
  "program": {subKegiatan: "2.17.02.2.01.0001"},
  "kegiatan": {subKegiatan: "2.17.01.2.02.0001"},
  "sub kegiatan": {subKegiatan: "2.17.01.2.01.0002"},
  "kelompok": {rekening: "5.2.02.01.01.0024"},
  "jenis": {rekening: "5.1.05.01.01.0024"},
  "objek": {rekening: "5.1.02.02.01.0024"},
  "rincian objek": {rekening: "5.1.02.01.02.0024"},
  "sub rincian objek": {rekening: "5.1.02.01.01.0025"},
  "sumber dana": {sumberDana: "DAU"},
  "uraian": {uraian: "Kertas HVS"},
};

const dpa = "Perubahan DPA, lalu RAK";
const penjabaran = "Perubahan Perkada Penjabaran APBD, lalu DPA, lalu RAK";
const konfirmasi = "konfirmasi PPKD apakah Perkada Penjabaran APBD ikut diubah";
const perubahanApbd = {
  mengubahApbd: true,
  persetujuan: "Kepala Daerah dan DPRD",
  kepastian: "S",
  jalur: [
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
  ],
};
const tetap = (persetujuan: string, instrumen: string, syarat?: string) => ({
  mengubahApbd: false,
  persetujuan,
  kepastian: "S",
  jalur: [{instrumen, persetujuan, ...(syarat === undefined ? {} : {syarat})}],
});

/** What the table should say, written out by hand. */
export const harapan: Record<TingkatPergeseran, object> = {
  "skpd": perubahanApbd,
  "unit skpd": perubahanApbd,
  "program": perubahanApbd,
  "kegiatan": perubahanApbd,
  "sub kegiatan": perubahanApbd,
  "kelompok": perubahanApbd,
  "jenis": perubahanApbd,
  "objek": tetap("Sekretaris Daerah", penjabaran),
  "rincian objek": tetap("PPKD", penjabaran),
  "sub rincian objek": tetap("PPKD", dpa, konfirmasi),
  "sumber dana": {
    mengubahApbd: false,
    persetujuan: null,
    kepastian: "L",
    jalur: [{
      instrumen: "konfirmasi PPKD/TAPD",
      persetujuan: null,
      syarat: "pergeseran antar sumber dana tidak punya tingkat tersendiri dalam matriks",
    }],
  },
  "uraian": tetap("Pengguna Anggaran", "Perubahan uraian dalam DPA", "tanpa menambah item baru"),
};

export const tidakAda = {tingkat: "tidak ada", mengubahApbd: false, persetujuan: null, jalur: [], kepastian: "H"};
