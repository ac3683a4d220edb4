/** What stands where a figure cannot be determined. */
export const tanpaAngka = "–";
