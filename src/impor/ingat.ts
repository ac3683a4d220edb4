import {teksSendiri} from "./teksSendiri.js";

/** Places of the small store in front of the map; a power of two. */
const places = 4096;

/**
 * Remembers what a function gave for a key: large exports repeat the same few codes, names and dates in every row.
 * Texts are first looked for at a place told by their length and some of their letters, since a map has to read each of
 * them whole to find it. They are kept as texts of their own, and the function is given those.
 */
export function ingat<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, {key: K; value: V}>();
  const near = new Array<{key: K; value: V} | undefined>(places);
  return (key) => {
    const place = typeof key === "string" ? placeOf(key) : 0;
    const last = near[place];
    if (last !== undefined && last.key === key) return last.value;
    let entry = known.get(key);
    if (entry === undefined) {
      const own = typeof key === "string" ? teksSendiri(key) as K : key;
      entry = {key: own, value: compute(own)};
      known.set(own, entry);
    }
    near[place] = entry;
    return entry.value;
  };
}

function placeOf(text: string): number {
  const end = text.length - 1;
  const letter = (at: number) => text.charCodeAt(at) | 0;
  const mixed = end + 7 * letter(0) + 31 * letter(1) + 67 * letter(3) + 131 * letter(6) + 257 * letter(9) +
    521 * letter(end - 3) + 1031 * letter(end - 1) + 2053 * letter(end);
  return mixed & (places - 1);
}
