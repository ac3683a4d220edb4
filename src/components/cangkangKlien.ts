/**
 * What the shell does in the browser: the menu button of small screens, and `data-siap` on the document once every
 * figure of the page is there: each cell that shows something is an expression, which stands for loading until then.
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
  // What the address names after # may have been made only now, or have moved while the page was made.
  const named = decodeURIComponent(location.hash.slice(1));
  if (named !== "") document.getElementById(named)?.scrollIntoView();
}

const observer = new MutationObserver(markReady);
observer.observe(document.documentElement, {attributeFilter: ["data-tanpa-data"], childList: true, subtree: true});
markReady();
