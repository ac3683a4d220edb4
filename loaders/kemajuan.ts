import {formatAngka} from "../src/format/angka.js";

/** How far the reading of the changed files is. */
export interface Kemajuan {
  berkas: string;
  /** The position of the file among those that are read, from 1. */
  urutan: number;
  jumlah: number;
  byte: number;
  totalByte: number;
}

/** Where the bar is drawn: standard error, or what a test puts in its place. */
export interface Layar {
  isTTY?: boolean;
  write(text: string): unknown;
}

const waitBefore = 1000;
const waitBetween = 100;
const width = 24;

/**
 * A progress bar in one line of a terminal: nothing in a pipe or a file, and nothing for work that ends within a second.
 * `lapor` is told how far it is, `selesai` takes the bar away.
 */
export function bilahKemajuan(
  layar: Layar,
  clock: () => number = () => performance.now(),
): {lapor: (kemajuan: Kemajuan) => void; selesai: () => void} {
  const begin = clock();
  let last = -Infinity;
  return {
    lapor: (kemajuan) => {
      const now = clock();
      if (!layar.isTTY || now - begin < waitBefore || now - last < waitBetween) return;
      last = now;
      layar.write(`\r\u001b[K${barText(kemajuan)}`);
    },
    selesai: () => {
      if (last > -Infinity) layar.write("\r\u001b[K");
    },
  };
}

function barText({berkas, urutan, jumlah, byte, totalByte}: Kemajuan): string {
  const done = totalByte === 0 ? width : Math.min(width, Math.floor((byte / totalByte) * width));
  const name = berkas.length > 28 ? `…${berkas.slice(-27)}` : berkas;
  const size = `${megabyte(byte)} dari ${megabyte(totalByte)} MB`;
  return `${"█".repeat(done)}${"░".repeat(width - done)} ${urutan}/${jumlah} · ${size} · ${name}`;
}

function megabyte(byte: number): string {
  return formatAngka(Math.round(byte / 1e5) / 10);
}
