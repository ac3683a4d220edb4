// @vitest-environment jsdom
import {beforeEach, describe, expect, test} from "vitest";
import {
  alamatWith,
  dropInvalid,
  observeAlamat,
  pushAlamat,
  readAlamat,
  updateAlamat,
} from "../../src/components/alamatHalaman.js";

beforeEach(() => history.replaceState(null, "", "/halaman"));

describe("dropInvalid(read, effective)", () => {
  test.each<{address: string; effective: Record<string, string | number>; left: string}>([
    {address: "?kode=2.17.99", effective: {kode: ""}, left: ""},
    {address: "?kode=2.17.99&tahun=2024", effective: {kode: "", tahun: 2024}, left: "?tahun=2024"},
    {address: "?tahun=2024", effective: {tahun: 2024}, left: "?tahun=2024"},
    {address: "?asing=1", effective: {}, left: ""},
  ])("$address with $effective in effect leaves '$left'", ({address, effective, left}) => {
    history.replaceState(null, "", address);
    dropInvalid(readAlamat(), effective);
    expect(location.search).toBe(left);
  });

  test.each(["?kode=2.17.03.2.01", "?kode=2.17.03&urut=serapan", ""])(
    "leaves the address %j alone that came after the one it was computed for",
    (newer) => {
      history.replaceState(null, "", "?kode=2.17.03");
      const read = readAlamat();
      history.replaceState(null, "", `/halaman${newer}`);
      dropInvalid(read, {kode: null});
      expect(location.search).toBe(newer);
    },
  );
});

describe("the query of the address", () => {
  test("is told at once and at each change, until it is ended", () => {
    const heard: Record<string, string>[] = [];
    const end = observeAlamat((query) => heard.push(query));
    pushAlamat({kode: "2.17"});
    updateAlamat({saring: "a b"});
    end();
    pushAlamat({kode: null});
    expect(heard).toEqual([{}, {kode: "2.17"}, {kode: "2.17", saring: "a b"}]);
    expect(location.search).toBe("?saring=a+b");
  });

  test("changes key by key; null and the empty text take a key away", () => {
    history.replaceState(null, "", "?a=1&b=2");
    expect(alamatWith({b: "", c: 3})).toBe("?a=1&c=3");
    expect(alamatWith({a: null, b: null})).toBe("?");
  });
});
