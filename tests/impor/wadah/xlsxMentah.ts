import {strToU8, zipSync} from "fflate";

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const package_ = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface LembarMentah {
  /** What stands between `<sheetData>` and its end. */
  isi: string;
  nama?: string;
  state?: string;
  /** What follows the cells, such as `<mergeCells>`. */
  sesudah?: string;
}

/** A part as Excel writes it, but exactly as given: for what no writer would make. */
export function rawXlsx(
  lembar: readonly LembarMentah[] | string,
  {tahun1904 = false, styles = "", teks = [] as string[], ganti = {} as Record<string, string | Uint8Array>} = {},
): Uint8Array {
  const sheets = typeof lembar === "string" ? [{isi: lembar}] : lembar;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": '<?xml version="1.0"?><Types/>',
    "_rels/.rels": `<Relationships xmlns="${package_}">${
      relation("r1", "officeDocument", "xl/workbook.xml")
    }</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="${relations}"><workbookPr date1904="${tahun1904 ? 1 : 0}"/><sheets>${
      sheets.map(({nama, state = "visible"}: LembarMentah, i) =>
        `<sheet name="${nama ?? `Lembar${i + 1}`}" sheetId="${i + 1}" state="${state}" r:id="s${i}"/>`
      ).join("")
    }</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${
      sheets.map((_, i) => relation(`s${i}`, "worksheet", `worksheets/sheet${i + 1}.xml`)).join("")
    }${relation("t", "sharedStrings", "sharedStrings.xml")}${relation("g", "styles", "styles.xml")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst>${teks.map((one) => `<si>${one}</si>`).join("")}</sst>`,
    "xl/styles.xml": `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({isi, sesudah = ""}: LembarMentah, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet><sheetData>${isi}</sheetData>${sesudah}</worksheet>`,
      ]),
    ),
    ...ganti,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

/** A row of cells given as `[address, type, value]`. */
export function rowOf(...cells: (readonly [alamat: string, type: string, nilai: string | number])[]): string {
  return `<row>${
    cells.map(([alamat, type, nilai]) => `<c r="${alamat}" t="${type}"><v>${nilai}</v></c>`).join("")
  }</row>`;
}
