import {describe, expect, test} from "vitest";
import {metodeTercetak} from "../../src/metode/tercetak.js";
import type {IsiContoh} from "../../src/model/metode.js";
import {hasilContoh} from "./contohAwal.js";

const batas = (angka: string) => `Selisih yang masih dianggap pembulatan: ${angka}`;

describe("the example of printed figures", () => {
  test.each<[IsiContoh, string[]]>([
    [{}, [batas("0,05"), "Hasil: Dipotong: angka di belakang desimal terakhir dibuang, bukan dibulatkan."]],
    [{tercetak: 97.2}, [batas("0,05"), "Hasil: Sama: angka tercetak adalah pembulatannya."]],
    [{tercetak: 84}, [batas("0,05"), "Hasil: Beda: angka tercetak tidak mengikuti dari masukannya."]],
    [{tercetak: 97, desimal: "0"}, [batas("0,5"), "Hasil: Sama: angka tercetak adalah pembulatannya."]],
    [{tercetak: 97.192, desimal: "3"}, [batas("0,0005"), "Hasil: Sama: angka tercetak adalah pembulatannya."]],
    [{tercetak: null}, [batas("0,05"), "Hasil: Tidak dibandingkan: salah satu angkanya tidak ada."]],
    [{hitung: null}, [batas("0,05"), "Hasil: Tidak dibandingkan: salah satu angkanya tidak ada."]],
  ])("with %j", (ubah, expected) => {
    expect(hasilContoh(metodeTercetak, "cocok-tercetak", ubah)).toEqual(expected);
  });
});
