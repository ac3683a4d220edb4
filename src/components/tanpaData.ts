/**
 * Marks the page as one without data, so that it shows its sentence for that case in place of everything else, and
 * never resolves: what would follow has nothing to show.
 */
export function tanpaData(): Promise<never> {
  document.documentElement.dataset["tanpaData"] = "";
  return new Promise(() => {});
}
