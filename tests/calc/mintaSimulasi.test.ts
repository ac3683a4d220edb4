import {describe, expect, test} from "vitest";
import {mintaSimulasi} from "../../src/calc/mintaSimulasi.js";
import {data, pagu, realisasi} from "./dataUji.js";

const asli = {skpd: "Asli", nama: "Asli", simulasi: false};
const contoh = {skpd: "Contoh", nama: "Contoh", simulasi: true};
const both = data({skpd: [asli, contoh], pagu: [pagu("2.17.01", 1)]});

describe("mintaSimulasi(data, skpd)", () => {
  test.each<[string, Parameters<typeof mintaSimulasi>[0], string | undefined, boolean]>([
    ["nothing asked: the official data", both, undefined, false],
    ["an official SKPD", both, "Asli", false],
    ["a simulated SKPD", both, "Contoh", true],
    ["an SKPD that is not there", both, "Lain", false],
    ["nothing asked and nothing official", data({skpd: [contoh]}), undefined, true],
    ["only spending is official", data({skpd: [asli, contoh], realisasi: [realisasi("2.17.01", 1)]}), undefined, false],
    ["no data at all", data({}), "Contoh", false],
  ])("%s", (_, given, skpd, expected) => expect(mintaSimulasi(given, skpd)).toBe(expected));
});
