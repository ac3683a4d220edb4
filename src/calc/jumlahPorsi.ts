import type {Persen} from "../model/satuan.js";

/**
 * The sum of shares that are to make up a whole, and how far rounding lets it be from 100: half a unit of the last
 * decimal of each share. A share without decimals is meant as it stands.
 *
 * Unit: percent (0–100 scale).
 * Source: definition: ours.
 * Edge cases: no shares make 0, which is no whole.
 *
 * @example jumlahPorsi([33.33, 33.33, 33.33]) // {jumlah: 99.99, kurang: false, lebih: false}
 */
export function jumlahPorsi(shares: readonly Persen[]): {jumlah: Persen; kurang: boolean; lebih: boolean} {
  const jumlah = Number(shares.reduce((sum, share) => sum + share, 0).toFixed(9));
  const tolerance = shares.reduce((sum, share) => sum + halfUnit(share), 1e-9);
  return {jumlah, kurang: jumlah < 100 - tolerance, lebih: jumlah > 100 + tolerance};
}

function halfUnit(share: Persen): Persen {
  const decimals = String(share).split(".")[1]?.length ?? 0;
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
}
