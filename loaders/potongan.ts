import {type FileHandle, open} from "node:fs/promises";

/** Bytes read at once. */
const pieceBytes = 1 << 20;

/** The bytes of a file in pieces; the next one is read while the one before is worked on. */
export async function* openFile(path: string): AsyncIterable<Uint8Array> {
  const handle = await open(path);
  let next = readAhead(handle);
  try {
    for (let piece = await next; piece.length > 0; piece = await next) {
      next = readAhead(handle);
      yield piece;
    }
  } finally {
    await next.catch(ignore);
    await handle.close();
  }
}

/** A piece that is asked for before it is needed: that it cannot be read is said when it is. */
function readAhead(handle: FileHandle): Promise<Uint8Array> {
  const piece = readPiece(handle);
  piece.catch(ignore);
  return piece;
}

function ignore(): void {}

async function readPiece(handle: FileHandle): Promise<Uint8Array> {
  const buffer = new Uint8Array(pieceBytes);
  const {bytesRead} = await handle.read(buffer, 0, pieceBytes, null);
  return buffer.subarray(0, bytesRead);
}
