/**
 * The cells of a row above a table, put apart where a cell begins another `label : value` pair: a value ends there, so
 * that the name of an official right of it is no part of it. The colon ends the label's cell, begins the value's, stands
 * between them or has a cell of its own.
 */
export function splitPasangan<C extends {text: string}>(cells: readonly C[]): C[][] {
  const filled = cells.filter(({text}) => text !== "");
  const pairs: C[][] = [];
  let hasValue = false;
  let hasColon = false;
  filled.forEach((cell, index) => {
    const {text} = cell;
    const next = filled[index + 1]?.text ?? "";
    const isLabel = /^[a-z][^:]{0,59}:/i.test(text) || (/^[a-z][^:]{0,59}$/i.test(text) && next.startsWith(":"));
    const isWhole = hasColon ? hasValue : (pairs.at(-1)?.length ?? 0) > 1;
    if (pairs.length === 0 || (isLabel && isWhole)) {
      pairs.push([cell]);
      hasColon = text.includes(":");
      hasValue = /:\s*\S/.test(text);
    } else {
      pairs.at(-1)!.push(cell);
      hasColon ||= text.includes(":");
      hasValue ||= hasColon && text !== ":";
    }
  });
  return pairs;
}
