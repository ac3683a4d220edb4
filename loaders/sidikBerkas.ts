import {once} from "node:events";
import {Worker} from "node:worker_threads";

/** Takes the SHA-256 of files in a thread of its own: a large file costs no time where it is read meanwhile. */
export class SidikBerkas {
  readonly #pekerja = new Worker(new URL("./sidikPekerja.js", import.meta.url));

  /** The SHA-256 of a file in hexadecimal, or null where it cannot be read. One file at a time. */
  async hash(path: string): Promise<string | null> {
    const answer = once(this.#pekerja, "message");
    this.#pekerja.postMessage(path);
    const [sha256] = await answer as [string | null];
    return sha256;
  }

  async close(): Promise<void> {
    await this.#pekerja.terminate();
  }
}
