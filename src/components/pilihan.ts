export interface OpsiPilihan {
  value: string;
  teks: string;
}

/**
 * A labelled native select, an element with a `value` as `view` takes it. With a single option it is plain text, since
 * there is nothing to choose.
 */
export function pilihan(
  label: string,
  options: readonly OpsiPilihan[],
  {value, onChange}: {value: string; onChange: (value: string) => void},
): HTMLElement {
  const wrapper = document.createElement(options.length === 1 ? "span" : "label");
  wrapper.className = "pilihan";
  const name = document.createElement("span");
  name.textContent = label;
  wrapper.append(name, options.length === 1 ? single(options[0]!) : select(options, value, onChange));
  return wrapper;
}

function single({teks}: OpsiPilihan): HTMLElement {
  const text = document.createElement("strong");
  text.textContent = teks;
  return text;
}

function select(options: readonly OpsiPilihan[], value: string, onChange: (value: string) => void): HTMLElement {
  const element = document.createElement("select");
  for (const option of options) element.add(new Option(option.teks, option.value));
  element.value = value;
  element.addEventListener("change", () => onChange(element.value));
  return element;
}
