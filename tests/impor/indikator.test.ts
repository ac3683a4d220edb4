import {describe, expect, test} from "vitest";
import {type NamaIndikator, resolveIndikator} from "../../src/impor/indikator.js";

const named = (indikator: string, more: Partial<NamaIndikator> = {}): NamaIndikator => ({
  indikator,
  kode_indikator: null,
  alias: [],
  sasaran: null,
  ...more,
});

describe("resolveIndikator(listed, names)", () => {
  const listed = [
    named("Nilai AKIP Dinas Contoh", {kode_indikator: "nilai-akip", alias: ["Nilai AKIP"]}),
    named("Nilai AKIP Dinas Contoh", {sasaran: "Meningkatnya Akuntabilitas"}),
    named("Nilai AKIP", {sasaran: "Meningkatnya Akuntabilitas"}),
    named("Koperasi Aktif", {sasaran: "Meningkatkan Koperasi"}),
    named("Koperasi Sehat", {sasaran: "Meningkatkan Koperasi"}),
  ];
  test.each([
    {name: "a listed name", nama: "Nilai AKIP Dinas Contoh", kode: "nilai-akip"},
    {name: "an alias", nama: "nilai akip", kode: "nilai-akip"},
    {name: "a sasaran whose only indicator has two names", nama: "Meningkatnya akuntabilitas", kode: "nilai-akip"},
    {name: "a sasaran with two indicators", nama: "Meningkatkan Koperasi", kode: "meningkatkan-koperasi"},
    {name: "a name that differs by yang only", nama: "Koperasi yang aktif", kode: "koperasi-aktif"},
    {name: "an unknown name", nama: "LPE Sektor Pertanian", kode: "lpe-sektor-pertanian"},
  ])("$name", ({nama, kode}) => {
    expect(resolveIndikator(listed, [nama]).get(nama)).toBe(kode);
    expect(resolveIndikator([...listed].reverse(), [nama]).get(nama)).toBe(kode);
  });
});
