import {observeAlamat, updateAlamat} from "./alamatHalaman.js";

/**
 * A labelled search field whose text is the key `saring` of the address, a moment after typing stops. It follows the
 * address unless the reader is typing in it.
 */
export function saringan(label: string): HTMLElement {
  const wrapper = document.createElement("label");
  wrapper.className = "saringan";
  const name = document.createElement("span");
  name.textContent = label;
  const input = document.createElement("input");
  input.type = "search";
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => updateAlamat({saring: input.value}), 200);
  });
  observeAlamat(({saring = ""}) => {
    if (document.activeElement !== input) input.value = saring;
  });
  wrapper.append(name, input);
  return wrapper;
}
