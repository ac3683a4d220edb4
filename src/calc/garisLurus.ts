import {rataRata} from "./rataRata.js";

/**
 * The value at `x` of the straight line that lies closest to some points (ordinary least squares).
 *
 *     slope = sum((x - mean x) * (y - mean y)) / sum((x - mean x)^2)
 *     value = mean y + slope * (x - mean x)
 *
 * Unit: that of the points' `y`.
 * Source: definition: ours, the usual one; over the points that there are, gaps between them are not filled in.
 * Edge cases: fewer than two different `x` make no line (null).
 *
 * @example garisLurus([{x: 1, y: 10}, {x: 2, y: 30}, {x: 3, y: 20}], 4) // 30
 */
export function garisLurus(points: readonly {x: number; y: number}[], x: number): number | null {
  const meanX = rataRata(points.map((point) => point.x))!;
  const meanY = rataRata(points.map((point) => point.y))!;
  const spread = sum(points.map((point) => (point.x - meanX) ** 2));
  if (spread === 0) return null;
  return meanY + (sum(points.map((point) => (point.x - meanX) * (point.y - meanY))) / spread) * (x - meanX);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
