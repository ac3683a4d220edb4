/**
 * Why the bytes of a container cannot be read on: thrown inside the container's own files and turned into a finding
 * by its `read…` function, so that it never reaches a caller. Anything else that is thrown is our mistake.
 */
export class TidakTerbaca extends Error {
  override name = "TidakTerbaca";

  constructor(readonly aturan: "berkas-rusak" | "arsip-bahaya", pesan: string) {
    super(pesan);
  }
}

/** What an attempt gives, or the reason why the bytes could not be read; other errors go on. */
export function attempt<T>(read: () => T): {hasil: T} | {gagal: TidakTerbaca} {
  try {
    return {hasil: read()};
  } catch (error) {
    if (error instanceof TidakTerbaca) return {gagal: error};
    throw error;
  }
}
