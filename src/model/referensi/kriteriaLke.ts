/** A sub-component of the LKE with the criteria that make it up. */
export interface KriteriaLke {
  /** Component and part, `perencanaan-keberadaan`. */
  kunci: string;
  teks: string;
  kriteria: readonly string[];
}

/**
 * The 12 sub-components and 80 criteria of the LKE of PermenPANRB 88/2021, in the order of the form, read in the copy for
 * the Mahkamah Agung RI.
 */
export const kriteriaLke: readonly KriteriaLke[] = [
  {
    kunci: "perencanaan-keberadaan",
    teks: "Dokumen Perencanaan kinerja telah tersedia",
    kriteria: [
      "Terdapat pedoman teknis perencanaan kinerja.",
      "Terdapat dokumen perencanaan kinerja jangka panjang.",
      "Terdapat dokumen perencanaan kinerja jangka menengah.",
      "Terdapat dokumen perencanaan kinerja jangka pendek.",
      "Terdapat dokumen perencanaan aktivitas yang mendukung kinerja.",
      "Terdapat dokumen perencanaan anggaran yang mendukung kinerja.",
      "Setiap unit satuan kerja merumuskan dan menetapkan Perencanaan Kinerja.",
    ],
  },
  {
    kunci: "perencanaan-kualitas",
    teks:
      "Dokumen Perencanaan kinerja telah memenuhi standar yang baik, yaitu untuk mencapai hasil dengan ukuran kinerja yang SMART, menggunakan penyelarasan (cascading) disetiap level secara logis, serta memperhatikan kinerja bidang lain (crosscutting)",
    kriteria: [
      "Dokumen Perencanaan Kinerja telah diformalkan.",
      "Dokumen Perencanaan Kinerja telah dipublikasikan tepat waktu.",
      "Dokumen Perencanaan Kinerja telah menggambarkan Kebutuhan atas Kinerja sebenarnya yang perlu dicapai.",
      "Kualitas Rumusan Hasil (Tujuan/Sasaran) telah jelas menggambarkan kondisi kinerja yang akan dicapai.",
      "Ukuran Keberhasilan (Indikator Kinerja) telah memenuhi kriteria SMART.",
      "Indikator Kinerja Utama (IKU) telah menggambarkan kondisi Kinerja Utama yang harus dicapai, tertuang secara berkelanjutan (sustainable - tidak sering diganti dalam 1 periode Perencanaan Strategis).",
      "Target yang ditetapkan dalam Perencanaan Kinerja dapat dicapai (achievable), menantang, dan realistis.",
      "Setiap Dokumen Perencanaan Kinerja menggambarkan hubungan yang berkesinambungan, serta selaras antara Kondisi/Hasil yang akan dicapai di setiap level jabatan (Cascading).",
      "Perencanaan kinerja dapat memberikan informasi tentang hubungan kinerja, strategi, kebijakan, bahkan aktivitas antar bidang/dengan tugas dan fungsi lain yang berkaitan (Crosscutting).",
      "Setiap pegawai merumuskan dan menetapkan Perencanaan Kinerja.",
    ],
  },
  {
    kunci: "perencanaan-pemanfaatan",
    teks: "Perencanaan Kinerja telah dimanfaatkan untuk mewujudkan hasil yang berkesinambungan",
    kriteria: [
      "Anggaran yang ditetapkan telah mengacu pada Kinerja yang ingin dicapai.",
      "Aktivitas yang dilaksanakan telah mendukung Kinerja yang ingin dicapai.",
      "Target yang ditetapkan dalam Perencanaan Kinerja telah dicapai dengan baik, atau setidaknya masih on the right track.",
      "Rencana aksi kinerja dapat berjalan dinamis karena capaian kinerja selalu dipantau secara berkala.",
      "Terdapat perbaikan/penyempurnaan Dokumen Perencanaan Kinerja yang ditetapkan dari hasil analisis perbaikan kinerja sebelumnya.",
      "Terdapat perbaikan/penyempurnaan Dokumen Perencanaan Kinerja dalam mewujudkan kondisi/hasil yang lebih baik.",
      "Setiap unit/satuan kerja memahami dan peduli, serta berkomitmen dalam mencapai kinerja yang telah direncanakan.",
      "Setiap Pegawai memahami dan peduli, serta berkomitmen dalam mencapai kinerja yang telah direncanakan.",
    ],
  },
  {
    kunci: "pengukuran-keberadaan",
    teks: "Pengukuran Kinerja telah dilakukan",
    kriteria: [
      "Terdapat pedoman teknis pengukuran kinerja dan pengumpulan data kinerja.",
      "Terdapat Definisi Operasional yang jelas atas kinerja dan cara mengukur indikator kinerja.",
      "Terdapat mekanisme yang jelas terhadap pengumpulan data kinerja yang dapat diandalkan.",
    ],
  },
  {
    kunci: "pengukuran-kualitas",
    teks:
      "Pengukuran Kinerja telah menjadi kebutuhan dalam mewujudkan Kinerja secara Efektif dan Efisien dan telah dilakukan secara berjenjang dan berkelanjutan",
    kriteria: [
      "Pimpinan selalu terlibat sebagai pengambil keputusan (Decision Maker) dalam mengukur capaian kinerja.",
      "Data kinerja yang dikumpulkan telah relevan untuk mengukur capaian kinerja yang diharapkan.",
      "Data kinerja yang dikumpulkan telah mendukung capaian kinerja yang diharapkan.",
      "Pengukuran kinerja telah dilakukan secara berkala.",
      "Setiap level organisasi melakukan pemantauan atas pengukuran capaian kinerja unit dibawahnya secara berjenjang.",
      "Pengumpulan data kinerja telah memanfaatkan Teknologi Informasi (Aplikasi).",
      "Pengukuran capaian kinerja telah memanfaatkan Teknologi Informasi (Aplikasi).",
    ],
  },
  {
    kunci: "pengukuran-pemanfaatan",
    teks:
      "Pengukuran Kinerja telah dijadikan dasar dalam pemberian Reward dan Punishment, serta penyesuaian strategi dalam mencapai kinerja yang efektif dan efisien",
    kriteria: [
      "Pengukuran Kinerja telah menjadi dasar dalam penyesuaian (pemberian / pengurangan) tunjangan Kinerja / penghasilan.",
      "Pengukuran Kinerja telah menjadi dasar dalam penempatan/ penghapusan Jabatan baik struktural maupun fungsional.",
      "Pengukuran kinerja telah mempengaruhi penyesuaian (Refocusing) Organisasi.",
      "Pengukuran kinerja telah mempengaruhi penyesuaian Strategi dalam mencapai kinerja.",
      "Pengukuran kinerja telah mempengaruhi penyesuaian Kebijakan dalam mencapai kinerja.",
      "Pengukuran kinerja telah mempengaruhi penyesuaian Aktivitas dalam mencapai kinerja.",
      "Pengukuran kinerja telah mempengaruhi penyesuaian Anggaran dalam mencapai kinerja.",
      "Terdapat efisiensi atas penggunaan anggaran dalam mencapai kinerja.",
      "Setiap unit/satuan kerja memahami dan peduli atas hasil pengukuran kinerja.",
      "Setiap pegawai memahami dan peduli atas hasil pengukuran kinerja.",
    ],
  },
  {
    kunci: "pelaporan-keberadaan",
    teks: "Terdapat Dokumen Laporan yang menggambarkan Kinerja",
    kriteria: [
      "Dokumen Laporan Kinerja telah disusun.",
      "Dokumen Laporan Kinerja telah disusun secara berkala.",
      "Dokumen Laporan Kinerja telah diformalkan.",
      "Dokumen Laporan Kinerja telah direviu.",
      "Dokumen Laporan Kinerja telah dipublikasikan.",
      "Dokumen Laporan Kinerja telah disampaikan tepat waktu.",
    ],
  },
  {
    kunci: "pelaporan-kualitas",
    teks:
      "Dokumen Laporan Kinerja telah memenuhi Standar yang menggambarkan Kualitas atas Pencapaian Kinerja, informasi keberhasilan / kegagalan kinerja serta upaya perbaikan / penyempurnaannya",
    kriteria: [
      "Dokumen Laporan Kinerja disusun secara berkualitas sesuai dengan standar.",
      "Dokumen Laporan Kinerja telah mengungkap seluruh informasi tentang pencapaian kinerja.",
      "Dokumen Laporan Kinerja telah menginfokan perbandingan realisasi kinerja dengan target tahunan.",
      "Dokumen Laporan Kinerja telah menginfokan perbandingan realisasi kinerja dengan target jangka menengah.",
      "Dokumen Laporan Kinerja telah menginfokan perbandingan realisasi kinerja dengan realisasi kinerja tahun-tahun sebelumnya.",
      "Dokumen Laporan Kinerja telah menginfokan perbandingan realisasi kinerja di level nasional/internasional (Benchmark Kinerja).",
      "Dokumen Laporan Kinerja telah menginfokan kualitas atas capaian kinerja beserta upaya nyata dan/atau hambatannya.",
      "Dokumen Laporan Kinerja telah menginfokan efisiensi atas penggunaan sumber daya dalam mencapai kinerja.",
      "Dokumen Laporan Kinerja telah menginfokan upaya perbaikan dan penyempurnaan kinerja ke depan (Rekomendasi perbaikan kinerja).",
    ],
  },
  {
    kunci: "pelaporan-pemanfaatan",
    teks:
      "Pelaporan Kinerja telah memberikan dampak yang besar dalam penyesuaian strategi / kebijakan dalam mencapai kinerja berikutnya",
    kriteria: [
      "Informasi dalam laporan kinerja selalu menjadi perhatian utama pimpinan (Bertanggung Jawab).",
      "Penyajian informasi dalam laporan kinerja menjadi kepedulian seluruh pegawai.",
      "Informasi dalam laporan kinerja berkala telah digunakan dalam penyesuaian aktivitas untuk mencapai kinerja.",
      "Informasi dalam laporan kinerja berkala telah digunakan dalam penyesuaian penggunaan anggaran untuk mencapai kinerja.",
      "Informasi dalam laporan kinerja telah digunakan dalam evaluasi pencapaian keberhasilan kinerja.",
      "Informasi dalam laporan kinerja telah digunakan dalam penyesuaian perencanaan kinerja yang akan dihadapi berikutnya.",
      "Informasi dalam laporan kinerja selalu mempengaruhi perubahan budaya kinerja organisasi.",
    ],
  },
  {
    kunci: "evaluasi-keberadaan",
    teks: "Evaluasi Akuntabilitas Kinerja Internal telah dilaksanakan",
    kriteria: [
      "Terdapat pedoman teknis Evaluasi AKIP Internal.",
      "Evaluasi AKIP Internal telah dilaksanakan pada seluruh unit kerja/perangkat daerah.",
      "Evaluasi AKIP Internal telah dilaksanakan secara berjenjang.",
    ],
  },
  {
    kunci: "evaluasi-kualitas",
    teks:
      "Evaluasi Akuntabilitas Kinerja Internal telah dilaksanakan secara berkualitas dengan Sumber Daya yang memadai",
    kriteria: [
      "Evaluasi AKIP Internal telah dilaksanakan sesuai standar.",
      "Evaluasi AKIP Internal telah dilaksanakan oleh SDM yang memadai.",
      "Evaluasi AKIP Internal telah dilaksanakan dengan pendalaman yang memadai.",
      "Evaluasi AKIP Internal telah dilaksanakan pada seluruh unit kerja/perangkat daerah.",
      "Evaluasi AKIP Internal telah dilaksanakan menggunakan Teknologi Informasi (Aplikasi).",
    ],
  },
  {
    kunci: "evaluasi-pemanfaatan",
    teks:
      "Implementasi SAKIP telah meningkat karena evaluasi Akuntabilitas Kinerja Internal sehingga memberikan kesan yang nyata (dampak) dalam efektifitas dan efisiensi Kinerja",
    kriteria: [
      "Seluruh rekomendasi atas hasil evaluasi AKIP internal telah ditindaklanjuti.",
      "Telah terjadi peningkatan implementasi SAKIP dengan melaksanakan tindak lanjut atas rekomendasi hasil evaluasi AKIP internal.",
      "Hasil Evaluasi AKIP Internal telah dimanfaatkan untuk perbaikan dan peningkatan akuntabilitas kinerja.",
      "Hasil dari Evaluasi AKIP Internal telah dimanfaatkan dalam mendukung efektifitas dan efisiensi kinerja.",
      "Telah terjadi perbaikan dan peningkatan kinerja dengan memanfaatkan hasil evaluasi AKIP internal.",
    ],
  },
];
