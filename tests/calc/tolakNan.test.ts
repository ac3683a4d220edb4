import {describe, expect, test} from "vitest";
import {batasi} from "../../src/calc/batasi.js";
import {cagr} from "../../src/calc/cagr.js";
import {capaian} from "../../src/calc/capaian.js";
import {deviasiRak} from "../../src/calc/deviasiRak.js";
import {efisiensi, type MasukanEfisiensi} from "../../src/calc/efisiensi.js";
import {fisikTertimbang} from "../../src/calc/fisikTertimbang.js";
import {kategoriCapaian} from "../../src/calc/kategoriCapaian.js";
import {kemajuanDariAwal} from "../../src/calc/kemajuanDariAwal.js";
import {kemajuanRenstra} from "../../src/calc/kemajuanRenstra.js";
import {nilaiEfisiensi} from "../../src/calc/nilaiEfisiensi.js";
import {nilaiLhe} from "../../src/calc/nilaiLhe.js";
import {pertumbuhan} from "../../src/calc/pertumbuhan.js";
import {proyeksi} from "../../src/calc/proyeksi.js";
import {proyeksiSerapan} from "../../src/calc/proyeksiSerapan.js";
import {serapan} from "../../src/calc/serapan.js";
import {tolakNan} from "../../src/calc/tolakNan.js";
import {varians} from "../../src/calc/varians.js";

const uang: MasukanEfisiensi = {capaian: 100, pagu: 1000, realisasi: 900, targetVolume: 1, realisasiVolume: 1};
const rak = Array<number>(12).fill(100);
const tahunIni = {bulan: 6, realisasi: 300, pagu: 1000, rak, kurva: []};
const deret = [2022, 2023, 2024].map((periode) => ({periode, nilai: 60}));

describe("tolakNan(fungsi, masukan)", () => {
  test.each([[[]], [[0, -1, null, undefined]], [[Infinity, -Infinity]]])("lets %j pass", (masukan) => {
    expect(tolakNan("uji", masukan)).toBeUndefined();
  });

  test("names the function whose input it refuses", () => {
    expect(() => tolakNan("uji", [1, NaN])).toThrow(new RangeError("uji: NaN is no number; expected a number or null"));
  });
});

/** Every calculation of the contract that takes a number, with NaN in each of its places. */
describe("NaN is refused, not answered", () => {
  test.each<[string, () => unknown]>([
    ["serapan", () => serapan(NaN, 1)],
    ["serapan", () => serapan(1, NaN)],
    ["serapan", () => serapan(null, NaN)],
    ["varians", () => varians(NaN, 1)],
    ["varians", () => varians(1, NaN)],
    ["capaian", () => capaian({target: NaN, realisasi: 1, arah: "naik"})],
    ["capaian", () => capaian({target: 1, realisasi: NaN, arah: "turun"})],
    ["capaian", () => capaian({target: null, realisasi: NaN, arah: "rentang", batasBawah: 1, batasAtas: 2})],
    ["capaian", () => capaian({target: null, realisasi: 1, arah: "rentang", batasBawah: NaN, batasAtas: 2})],
    ["capaian", () => capaian({target: null, realisasi: 1, arah: "rentang", batasBawah: 1, batasAtas: NaN})],
    ["batasi", () => batasi(NaN, 100)],
    ["kategoriCapaian", () => kategoriCapaian(NaN)],
    ["nilaiLhe", () => nilaiLhe([{bobot: NaN, capaian: 1}])],
    ["nilaiLhe", () => nilaiLhe([{bobot: 1, capaian: NaN}])],
    ["fisikTertimbang", () => fisikTertimbang([{pagu: NaN, fisik: 1}])],
    ["fisikTertimbang", () => fisikTertimbang([{pagu: 1, fisik: 1}, {pagu: 1, fisik: NaN}])],
    ["kemajuanRenstra", () => kemajuanRenstra(NaN, 1)],
    ["kemajuanRenstra", () => kemajuanRenstra(1, NaN)],
    ["kemajuanDariAwal", () => kemajuanDariAwal(NaN, 1, 2, "naik")],
    ["kemajuanDariAwal", () => kemajuanDariAwal(1, NaN, 2, "naik")],
    ["kemajuanDariAwal", () => kemajuanDariAwal(1, 1, NaN, "naik")],
    ["efisiensi", () => efisiensi("selisih", {...uang, capaian: NaN})],
    ["efisiensi", () => efisiensi("sisa", {...uang, pagu: NaN})],
    ["efisiensi", () => efisiensi("rasio", {...uang, realisasi: NaN})],
    ["efisiensi", () => efisiensi("pmk", {...uang, targetVolume: NaN})],
    ["efisiensi", () => efisiensi("pmk", {...uang, realisasiVolume: NaN})],
    ["efisiensi", () => efisiensi("selisih", {...uang, ambang: NaN})],
    ["efisiensi", () => efisiensi("serapan", {...uang, capaian: NaN})],
    ["nilaiEfisiensi", () => nilaiEfisiensi(NaN)],
    ["deviasiRak", () => deviasiRak(NaN, 1, 1)],
    ["deviasiRak", () => deviasiRak(1, NaN, 1)],
    ["deviasiRak", () => deviasiRak(1, 1, NaN)],
    ["pertumbuhan", () => pertumbuhan(NaN, 1)],
    ["pertumbuhan", () => pertumbuhan(1, NaN)],
    ["cagr", () => cagr(NaN, 1, 1)],
    ["cagr", () => cagr(1, NaN, 1)],
    ["cagr", () => cagr(1, 1, NaN)],
    ["proyeksi", () => proyeksi([...deret, {periode: 2025, nilai: NaN}], {sampai: 2026})],
    ["proyeksiSerapan", () => proyeksiSerapan({...tahunIni, realisasi: NaN})],
    ["proyeksiSerapan", () => proyeksiSerapan({...tahunIni, pagu: NaN})],
    ["proyeksiSerapan", () => proyeksiSerapan({...tahunIni, rak: rak.with(3, NaN)})],
  ])("by %s: %s", (fungsi, answer) => {
    expect(answer).toThrow(new RangeError(`${fungsi}: NaN is no number; expected a number or null`));
  });

  test("the same calls with numbers are answered", () => {
    expect(proyeksi(deret, {sampai: 2025}).titik).toHaveLength(1);
    expect(proyeksiSerapan(tahunIni).nilai).toBe(600);
    expect(efisiensi("pmk", uang).berlaku).toBe(true);
  });
});
