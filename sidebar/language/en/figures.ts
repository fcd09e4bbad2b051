import { numberText } from "../../../src/language/figures/number-text";
import { counted } from "./counted";

export const figures = {
  /** Odds are never certain. */
  nearlyCertain: "over 99%",
  hardlyEver: "under 1%",
  uncounted: (leads: number) =>
    `Counting… ${counted(leads, "lead")} ${leads === 1 ? "has" : "have"} no status yet: the sheet computes it, or the next check does.`,
  leads: (count: number) => counted(count, "lead"),
  /** Below a list that was cut short. */
  andMore: (count: number) => `And ${numberText(count)} more.`,
};
