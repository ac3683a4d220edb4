/** Where money is from. */
export const sumberDana = {
  PAD: {kode: "1.1.01", nama: "Pendapatan Asli Daerah (PAD)"},
  DAU: {kode: "1.2.01.01.02", nama: "Dana Transfer Umum-Dana Alokasi Umum"},
  DAK: {kode: "1.2.01.01.03", nama: "Dana Transfer Khusus-Dana Alokasi Khusus Fisik"},
} as const;

export type NamaSumberDana = keyof typeof sumberDana;
