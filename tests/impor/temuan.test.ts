import {describe, expect, test} from "vitest";
import {temuanOf} from "../../src/impor/aturan/temuan.js";

describe("temuanOf(aturan, tempat, isi)", () => {
  test.each([
    {tercetak: 49.14, seharusnya: 49.15, selisih: -0.01},
    {tercetak: 1_250_000.1, seharusnya: 1_250_000, selisih: 0.1},
    {tercetak: 5_670_694_672.35, seharusnya: 5_670_694_672.3, selisih: 0.05},
    {tercetak: 3, seharusnya: 3, selisih: 0},
    {tercetak: 93.83, seharusnya: 93.83 - 1 / 3, selisih: 0.3333333333333},
  ])("$tercetak - $seharusnya differs by $selisih, without binary noise", ({tercetak, seharusnya, selisih}) => {
    const isi = {nilai_tercetak: tercetak, seharusnya, selisih: tercetak - seharusnya, pesan: ""};
    expect(temuanOf("total-beda", {berkas: "a.csv", lembar: null}, isi).selisih).toBe(selisih);
  });

  test("no difference stays none", () => {
    expect(temuanOf("total-beda", {berkas: "a.csv", lembar: null}, {pesan: ""}).selisih).toBeNull();
  });
});
