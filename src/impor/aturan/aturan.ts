import type {Tingkat} from "../../model/temuan.js";

export interface Aturan {
  tingkat: Tingkat;
  /** What it means, in one line for the planner. */
  arti: string;
  /** What it rests on, in one line: the arithmetic, the law, or the layout that is agreed. */
  dasar: string;
}
