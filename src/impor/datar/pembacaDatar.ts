import type {Bacaan} from "../../model/masukan.js";
import {columnLetter} from "../alamat.js";
import {pesanBarisTerpotong} from "../aturan/berkasTerpotong.js";
import {rejectedRow} from "../bacaan.js";
import {bidangKode, bidangUrusan} from "../bidang.js";
import type {PembacaAlir} from "../jenis.js";
import {type Judul, kolomDeret} from "../judul.js";
import {parseKode} from "../kode.js";
import {cellText} from "../lembar.js";
import type {BarisSumber} from "../sumber.js";
import {type BarisData, openRow, type PembacaBaris} from "../tabel.js";
import {BagianDatar} from "./bagianDatar.js";
import type {BarisDatar, Datar, FaktaDatar, IsiDatar, KolomDatar, NilaiTahun} from "./datar.js";
import type {SelDatar} from "./sel.js";

/** Reads the rows of a flat list. Rows with `X.XX` for their bidang urusan wait until the other rows may have told it. */
export class PembacaDatar<K extends KolomDatar> implements PembacaAlir {
  readonly #bagian: BagianDatar;
  readonly #bidang = new Set<string>();
  readonly #keys = new Map<string, number>();
  readonly #words = new Set<string>();
  /** Indexes of the columns that hold codes. */
  readonly #kode: readonly number[];
  /** Cells that a row must have to be whole: rows of a workbook may end early. */
  readonly #lebar: number;
  #waiting: BarisData[] = [];
  #later: BarisData[] = [];

  constructor(
    readonly datar: Datar<K>,
    readonly bacaan: Bacaan,
    readonly judul: Judul,
    readonly sumber: BarisSumber | null,
  ) {
    this.#bagian = new BagianDatar(bacaan, sumber, datar.perlu);
    this.#kode = Object.entries(datar.kolom).flatMap(([nama, kolom]) => {
      if (!("deret" in kolom)) return kolom.isKode ? [judul.kolom.get(nama) ?? -1] : [];
      return kolom.sel.isKode ? kolomDeret(judul, kolom.deret).map((k) => judul.kolom.get(k.nama)!) : [];
    });
    this.#lebar = bacaan.lembar === null ? Math.max(...judul.kolom.values()) + 1 : 0;
  }

  row(data: BarisData): void {
    if (this.datar.bagian === undefined) this.#bagian.of({});
    const codes = this.#kode.map((index) => cellText(data.row[index]));
    for (const code of codes) {
      const bidang = bidangKode(code);
      if (bidang !== null) this.#bidang.add(bidang);
    }
    if (codes.some((code) => /^x\b/i.test(code))) this.#waiting.push(data);
    else this.#read(data, {bidang: null, mayWait: true});
  }

  end(): boolean {
    for (const data of this.#waiting) this.#read(data, {bidang: this.#bidangOf(data), mayWait: true});
    for (const data of this.#later) this.#read(data, {bidang: this.#bidangOf(data), mayWait: false});
    return false;
  }

  /** What `X.XX` stands for in a row. */
  #bidangOf({row}: BarisData): string | null {
    const skpd = cellText(row[this.judul.kolom.get("skpd") ?? -1]);
    return bidangUrusan([skpd, this.sumber?.skpd], this.#bidang);
  }

  #read(data: BarisData, {bidang, mayWait}: {bidang: string | null; mayWait: boolean}): void {
    const reader = openRow(data, this.judul, this.bacaan);
    const isi = this.#readIsi(reader, data, bidang);
    if (isi !== null && mayWait && this.datar.isLater?.(isi)) {
      this.#later.push(data);
      return;
    }
    if (isi !== null) this.#checkGanda(reader, isi);
    if (reader.close(this.#finestKode(data, bidang))) {
      this.bacaan.hitungan.ditolak += 1;
    } else if (isi !== null) {
      this.#accept(reader, data, isi);
    }
  }

  /** The longest code that the row holds, alone in a cell or before a name. */
  #finestKode({row}: BarisData, bidang: string | null): string | null {
    const codes = this.#kode.map((index) => {
      const text = cellText(row[index]);
      return (parseKode(text, bidang) ?? parseKode(text.split(" ")[0]!, bidang))?.program ?? "";
    });
    return codes.reduce((longest, kode) => (kode.length > longest.length ? kode : longest), "") || null;
  }

  #readIsi(reader: PembacaBaris, {row}: BarisData, bidang: string | null): IsiDatar<K> | null {
    if (row.length < this.#lebar) {
      const last = [...this.judul.kolom].find(([, index]) => index === this.#lebar - 1)![0];
      reader.refuse("berkas-terpotong", last, pesanBarisTerpotong(row.length, this.#lebar));
      return null;
    }
    let isWhole = true;
    const read = (nama: string, sel: SelDatar<unknown>): unknown => {
      const value = reader.read(nama, (cell) => {
        const nilai = sel.baca(cell, bidang);
        return nilai === undefined ? null : {nilai};
      }, sel.harapan);
      isWhole &&= value !== null;
      return value?.nilai;
    };
    const isi = Object.entries(this.datar.kolom).map(([nama, kolom]) => {
      if (!("deret" in kolom)) return [nama, read(nama, kolom)];
      const series = kolomDeret(this.judul, kolom.deret);
      return [
        nama,
        series.map(({tahun, nama}): NilaiTahun<unknown> => ({tahun, nilai: read(nama, kolom.sel), kolom: nama})),
      ];
    });
    const values = Object.fromEntries(isi) as IsiDatar<K>;
    const wrong = isWhole ? this.datar.periksa?.(values) ?? null : null;
    if (wrong !== null) reader.read(wrong.kolom, () => null, wrong.harapan);
    return isWhole && wrong === null ? values : null;
  }

  #checkGanda(reader: PembacaBaris, isi: IsiDatar<K>): void {
    const {kunci} = this.datar;
    if (kunci.length === 0) return;
    const key = JSON.stringify(kunci.map((nama) => isi[nama]));
    const earlier = this.#keys.get(key);
    if (earlier === undefined) {
      this.#keys.set(key, reader.baris);
    } else {
      const named = kunci.map((nama) => reader.text(nama)).filter((text) => text !== "").join(", ");
      reader.refuse("baris-ganda", kunci[0]!, `Baris untuk ${named} sudah ada di baris ${earlier}.`);
    }
  }

  #accept(reader: PembacaBaris, {row, baris}: BarisData, isi: IsiDatar<K>): void {
    const {bacaan, judul} = this;
    const bagian = this.#bagian.of(this.datar.bagian?.(isi) ?? {});
    if (!this.#bagian.isComplete(bagian)) {
      bacaan.ditolak.push(rejectedRow(baris, row, judul.kolom, "tahun, bulan, atau SKPD tidak diketahui"));
      bacaan.hitungan.ditolak += 1;
      return;
    }
    const fakta = this.datar.fakta(isi, this.#barisOf(reader, bagian));
    if (fakta === null) bacaan.hitungan.dikecualikan += 1;
    else bacaan.hitungan.diterima += 1;
    for (const [name, rows] of Object.entries(fakta ?? {})) {
      (bacaan[name as keyof NonNullable<FaktaDatar>] as unknown[]).push(...rows);
    }
  }

  #barisOf({baris, text}: PembacaBaris, bagian: number): BarisDatar {
    return {
      baris,
      bagian,
      kepala: this.bacaan.bagian[bagian]!,
      at: (nama) => ({bagian, baris, kolom: columnLetter(this.judul.kolom.get(nama)!)}),
      teks: text,
      isFirst: (word) => {
        const isNew = !this.#words.has(word);
        this.#words.add(word);
        return isNew;
      },
    };
  }
}
