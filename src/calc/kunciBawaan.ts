import type {UjungGeser} from "../model/skenario.js";

const belanjaPegawai = "5.1.01";

/**
 * Whether a budget line is locked: as its `terkunci` says, else belanja pegawai (5.1.01 and all below it) is.
 *
 * Source: definition: ours (`domain.md`, opening corrections).
 * Edge cases: an unknown rekening (null) is not locked; `terkunci: false` unlocks belanja pegawai.
 *
 * @example kunciBawaan({rekening: "5.1.01.01.01.0001"}) // true
 */
export function kunciBawaan({rekening, terkunci}: Pick<UjungGeser, "rekening" | "terkunci">): boolean {
  return terkunci ?? `${rekening}.`.startsWith(`${belanjaPegawai}.`);
}
