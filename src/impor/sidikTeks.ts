/**
 * A set of texts by 64 bits of hash, for telling repeats among millions of keys in a few bytes each. A hit may be a
 * chance meeting of two texts (about once in 10^7 sets of a million): whoever acts on one compares the texts.
 */
export class SidikTeks {
  /** Pairs of high and low; the low one of a hash is never 0, which marks a free place. */
  #slots = new Uint32Array(2 * 1024);
  #size = 0;

  /** Adds a text; whether its hash was there already. */
  add(text: string): boolean {
    if (this.#size * 4 > this.#slots.length) this.#grow();
    const [high, low] = hash(text);
    const at = this.#find(high, low);
    if (this.#slots[at + 1] !== 0) return true;
    this.#slots[at] = high;
    this.#slots[at + 1] = low;
    this.#size += 1;
    return false;
  }

  /** Where a hash stands, or the free place where it belongs. */
  #find(high: number, low: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = (high * 2) & mask;
    while (slots[at + 1] !== 0 && (slots[at + 1] !== low || slots[at] !== high)) at = (at + 2) & mask;
    return at;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const [high, low] = [old[at]!, old[at + 1]!];
      if (low === 0) continue;
      const place = this.#find(high, low);
      this.#slots[place] = high;
      this.#slots[place + 1] = low;
    }
  }
}

/**
 * Two independent 32-bit hashes in the manner of FNV-1a and its multiplier's neighbour, two letters at a time, finished
 * by murmur3's mixer. The length goes in first, so that a last letter alone is not the same as one before a NUL.
 */
function hash(text: string): [number, number] {
  let high = 0x811c9dc5 ^ text.length;
  let low = 0x9747b28c ^ text.length;
  for (let index = 0; index < text.length; index += 2) {
    const pair = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16);
    high = Math.imul(high ^ pair, 0x01000193);
    high ^= high >>> 15;
    low = Math.imul(low ^ pair, 0x5bd1e995);
    low ^= low >>> 13;
  }
  return [mix(high), mix(low) || 1];
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
