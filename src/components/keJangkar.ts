/** Goes to what the address names after `#`, which the page has made only now; called when all of it stands. */
export function keJangkar(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id !== "") document.getElementById(id)?.scrollIntoView();
}
