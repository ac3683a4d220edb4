/**
 * What the shell does in the browser: the menu button of small screens, and `data-siap` on the document once every
 * figure of the page is there.
 */
const button = document.querySelector<HTMLButtonElement>(".tombol-menu");
button?.addEventListener("click", () => {
  button.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") !== "true"));
});

const isLoading = () =>
  document.querySelector("observablehq-loading") !== null &&
  document.documentElement.dataset["tanpaData"] === undefined;

function markReady(): void {
  if (isLoading()) return;
  observer.disconnect();
  document.documentElement.dataset["siap"] = "";
}

const observer = new MutationObserver(markReady);
observer.observe(document.documentElement, {attributeFilter: ["data-tanpa-data"], childList: true, subtree: true});
markReady();
