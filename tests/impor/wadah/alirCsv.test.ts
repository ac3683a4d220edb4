import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type BukaBerkas, bukaBytes, decodeText} from "../../../src/impor/wadah/huruf.js";
import {openWadah} from "../../../src/impor/wadah/wadah.js";

/** A file whose bytes come in pieces of the given lengths, over and over. */
function inPieces(bytes: Uint8Array, lengths: readonly number[]): BukaBerkas {
  return async function* () {
    await Promise.resolve();
    for (let at = 0, turn = 0; at < bytes.length; turn++) {
      const length = lengths[turn % lengths.length]!;
      yield bytes.subarray(at, at + length);
      at += length;
    }
  };
}

async function rowsOf(buka: BukaBerkas) {
  const {lembar, temuan} = await openWadah(buka, "uji.csv");
  const rows = [];
  for (const sheet of lembar) for await (const batch of sheet.rows()) rows.push(...batch);
  return {rows, temuan: [...temuan, ...lembar.flatMap((sheet) => sheet.temuan)], simulasi: lembar[0]?.simulasi};
}

const lengths = fc.array(fc.integer({min: 1, max: 9}), {minLength: 1, maxLength: 4});

describe("a CSV file in pieces", () => {
  test.each([
    {name: "two-byte letters", text: "kode,nama\n1,Ёлка é\n2,naïve\n"},
    {name: "four-byte letters", text: "a,b\n🙂,🙂🙂\n"},
    {name: "a mark in front", text: "\ufeffa,b\n1,2\n"},
    {name: "both line ends", text: "a,b\r\n1,2\n3,4\r5,6\r\n"},
    {name: "a line break in quotes", text: 'a,b\n"satu\r\ndua",1\nx,2\n'},
    {name: "a quote left open", text: 'a,b\n1,"2\n3,4\n'},
    {name: "a quote in a cell", text: 'a,b\npipa 5",2\n3,4\n'},
    {name: "no line end at the end", text: "a;b\n1;2"},
    {name: "the word SIMULASI", text: "a,b\n1,ini SIMULASI saja\n"},
  ])("with $name reads the same wherever it is cut into pieces", async ({text}) => {
    const bytes = new TextEncoder().encode(text);
    const whole = await rowsOf(bukaBytes(bytes));
    await fc.assert(
      fc.asyncProperty(lengths, async (sizes) => {
        expect(await rowsOf(inPieces(bytes, sizes))).toEqual(whole);
      }),
      {numRuns: 40},
    );
  });

  test("in Windows-1252 reads the same wherever it is cut, and where it is neither names the place", async () => {
    const windows = Uint8Array.from([...new TextEncoder().encode("a;b\n1;"), 0x96, 0xe9, 0x0a]);
    const broken = Uint8Array.from([...windows, 0x32, 0x3b, 0x81, 0x0a]);
    await fc.assert(
      fc.asyncProperty(lengths, async (sizes) => {
        expect((await rowsOf(inPieces(windows, sizes))).rows).toEqual([["a", "b"], ["1", "–é"]]);
        expect((await rowsOf(inPieces(broken, sizes))).temuan[0]).toMatchObject({baris: 3, kolom: "B"});
      }),
      {numRuns: 30},
    );
  });

  test("any UTF-8 text comes back whole", async () => {
    await fc.assert(fc.asyncProperty(fc.string({unit: "binary"}).filter((t) => !/[\0\ufeff]/.test(t)), async (text) => {
      const bytes = new TextEncoder().encode(text);
      fc.pre(!(bytes[0] === 0xff || bytes[0] === 0xfe));
      expect(await decodeText(bytes, "uji.csv")).toEqual({
        teks: new TextDecoder("utf-8", {ignoreBOM: true}).decode(bytes),
      });
    }));
  });
});
