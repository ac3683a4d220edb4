import {formatMasukanAngka, parseMasukanAngka} from "../format/masukanAngka.js";

/** A field for a number as Indonesians write it; what is no number is marked, and `onChange` gets undefined. */
export function bidangAngka(
  judul: string,
  nilai: number | null,
  onChange: (nilai: number | null | undefined) => void,
): HTMLInputElement {
  const input = document.createElement("input");
  input.type = "text";
  input.inputMode = "decimal";
  input.autocomplete = "off";
  input.value = formatMasukanAngka(nilai);
  input.setAttribute("aria-label", judul);
  input.addEventListener("input", () => {
    const value = parseMasukanAngka(input.value);
    input.setAttribute("aria-invalid", String(value === undefined));
    onChange(value);
  });
  return input;
}
