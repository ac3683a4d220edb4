/** A paragraph of text and figures; strings are text, never markup. */
export function kalimat(className: string, ...parts: readonly (string | Node)[]): HTMLParagraphElement {
  const paragraph = document.createElement("p");
  paragraph.className = className;
  paragraph.append(...parts);
  return paragraph;
}

/** Text or a figure in bold. */
export function tebal(content: string | Node): HTMLElement {
  const strong = document.createElement("strong");
  strong.append(content);
  return strong;
}
