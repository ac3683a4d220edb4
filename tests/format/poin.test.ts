import {expect, test} from "vitest";
import {formatPoin} from "../../src/format/poin.js";

test.each([[23, "23,0"], [-1.46, "-1,5"], [1234.5, "1.234,5"]])("formatPoin(%d) is %s", (value, expected) => {
  expect(formatPoin(value)).toBe(expected);
});
