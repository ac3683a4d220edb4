/** Rupiah, at most two decimals (sen); exact as a double below 9.0e15. */
export type Rupiah = number;

/** A percentage on the 0–100 scale: `49.14` is 49,14 %. */
export type Persen = number;
