import type { Cell } from "../cells/cell";
import { linesOf } from "../cells/lines";
import type { DecimalSignOf } from "../cells/numbers";
import { type BarringWords, barringsOf } from "./blacklist";
import type { StageTerms } from "./ending";
import type { ResponseTerms } from "./judge";
import { type TargetWords, targetsOf } from "./targets";

/** What stands in the agreement under a key, as it is understood: text, a number, the code of a choice, or "" where it is left blank. */
export type AgreedValue = (key: string) => Cell;

/** Items that leads are judged by since there are promises after the first answer: an agreement may lack their rows, or have them blank. */
export const LATER_TERMS: readonly string[] = ["approach.perDay", "attempts.spacingIn", "handoff.acceptWarning"];

/** The words of lines of the agreement that are not people's, in every language. */
export interface LineWords {
  targets: TargetWords;
  barrings: BarringWords;
  /** The spreadsheet's; left out: a point. */
  readonly decimalSign?: DecimalSignOf;
}

/**
 * The terms of answering leads from the agreement's values.
 *
 * @param agreed values by key, each already understood: a line that is not must have been replaced by its start
 * @param stages what was agreed on of stages
 * @param words left out: as they are coded
 */
export function responseTerms(agreed: AgreedValue, stages: StageTerms, words?: LineWords): ResponseTerms {
  const number = (key: string): number => Number(agreed(key)) || 0;
  const lines = (key: string): string[] => linesOf(String(agreed(key)));
  const usual = { targetMinutes: number("response.target"), warnMinutes: number("response.warning") };
  const targets = targetsOf(String(agreed("response.targets")), usual, words?.targets);
  const barrings = barringsOf(String(agreed("handoff.barred")), words?.barrings, words?.decimalSign);
  return {
    usual,
    targets: Array.isArray(targets) ? targets : [],
    startsAt: agreed("response.start") === "passed" ? "passed" : "received",
    automaticMinutes: number("response.automatic"),
    ...stages,
    required: lines("handoff.required"),
    barrings: Array.isArray(barrings) ? barrings : [],
    cadence: {
      attempts: number("attempts.count"),
      spacingMinutes: number("attempts.spacing"),
      ...(agreed("attempts.spacingIn") === "days" && { spacingDays: number("attempts.spacing") }),
      perDay: number("approach.perDay"),
      acceptMinutes: number("handoff.accept"),
      acceptWarnMinutes: number("handoff.acceptWarning"),
    },
  };
}
