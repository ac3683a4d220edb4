/**
 * The state of a page that a colleague should see when they get its address: the query part of the URL.
 * Links that begin with `?`, selects and browser history all end in `observeAlamat`'s callback.
 */
const changed = "telaah-alamat";

/** The query of the address as it stands. */
export function readAlamat(): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(location.search));
}

/** Calls back with the query now and whenever it changes; returns what ends that. */
export function observeAlamat(callback: (query: Record<string, string>) => void): () => void {
  const notify = () => callback(readAlamat());
  addEventListener("popstate", notify);
  addEventListener(changed, notify);
  document.addEventListener("click", openInPlace);
  notify();
  return () => {
    removeEventListener("popstate", notify);
    removeEventListener(changed, notify);
    document.removeEventListener("click", openInPlace);
  };
}

/** The query with some keys set and, where the value is null or empty, taken away; as `?a=1`, or `?` for none. */
export function alamatWith(changes: Readonly<Record<string, string | number | null>>): string {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === "") query.delete(key);
    else query.set(key, String(value));
  }
  return `?${query}`;
}

/** Goes to a changed address without loading the page anew; Back returns. */
export function pushAlamat(changes: Readonly<Record<string, string | number | null>>): void {
  history.pushState(null, "", addressOf(alamatWith(changes)));
  dispatchEvent(new Event(changed));
}

/** Changes the address without a step in the history, for what changes with every key pressed. */
export function updateAlamat(changes: Readonly<Record<string, string | number | null>>): void {
  history.replaceState(null, "", addressOf(alamatWith(changes)));
  dispatchEvent(new Event(changed));
}

/**
 * Takes out of the address what the page could not use: keys of the query read whose value is not the one in effect. It
 * tells nobody, since the page shows what is in effect already. Where the address has moved on since it was read, it
 * stays as it is: the page is about to be computed for the new one.
 */
export function dropInvalid(
  read: Readonly<Record<string, string>>,
  effective: Readonly<Record<string, string | number | null>>,
): void {
  const current = readAlamat();
  const keys = Object.keys(read);
  if (keys.length !== Object.keys(current).length || keys.some((key) => current[key] !== read[key])) return;
  const invalid = keys.filter((key) => read[key] !== String(effective[key] ?? ""));
  if (invalid.length === 0) return;
  history.replaceState(null, "", addressOf(alamatWith(Object.fromEntries(invalid.map((key) => [key, null])))));
}

/** A plain click on a link that only changes the query opens in place; with a modifier key it is left to the browser. */
function openInPlace(event: MouseEvent): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0 || !(event.target instanceof Element)) {
    return;
  }
  const link = event.target.closest("a");
  const href = link?.getAttribute("href") ?? link?.getAttribute("xlink:href") ?? "";
  if (!href.startsWith("?")) return;
  event.preventDefault();
  history.pushState(null, "", addressOf(href));
  dispatchEvent(new Event(changed));
}

/** An empty query leaves no lone question mark. */
function addressOf(query: string): string {
  return query === "?" ? location.pathname : query;
}
