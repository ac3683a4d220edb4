import {readFile} from "node:fs/promises";

const font =
  "../../node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2";

/** The `@font-face` of Plus Jakarta Sans, latin subset with tabular figures, inside the style sheet itself. */
export async function readHuruf(): Promise<string> {
  const bytes = await readFile(new URL(font, import.meta.url));
  return `@font-face {
  font-family: "Plus Jakarta Sans";
  font-weight: 200 800;
  font-display: swap;
  src: url("data:font/woff2;base64,${bytes.toString("base64")}") format("woff2");
}
`;
}
