/** An own layout: the kind's name, what it is for, and its columns with an example and an explanation. */
export interface TataLetak {
  nama: string;
  guna: string;
  kolom: readonly (readonly [nama: string, contoh: string | number, keterangan: string])[];
}
