import type { Ask, MendShown, PanelState, Patience, SetUpAnswer, SetUpProgress, SetUpShown } from "../server/server";
import type { Timers } from "../server/timers";
import type { KeptAnswers } from "./kept-answers";
import { type Answers, noAnswers } from "./set-up-answers";
import type { GuideStep } from "./set-up-steps";

/** All that the guided set-up shows. */
export interface Guide {
  isOpen: boolean;
  /** Nobody asked for it: it is open because nothing else would work. */
  isOffered: boolean;
  step: GuideStep;
  answers: Answers;
  /** Answers that were begun when the panel was open before; null once the person went on with them, or with others. */
  kept: KeptAnswers | null;
  /** What the server understood last; null before it has answered once. */
  shown: SetUpShown | null;
  isLooking: boolean;
  /** What went wrong last, in sentences; "" for nothing. */
  fault: string;
  /** Only looking again is left to a button of its own; everything else is asked for again where it was asked. */
  canTryAgain: boolean;
  /** What was done last. */
  told: string;
  mending: { heading: string; shown: MendShown | null; isBusy: boolean } | null;
  /** The heading of the column whose mending can be taken back, "" for none. */
  mended: string;
  progress: SetUpProgress | null;
  /** How set-up ended, null before and when the person has read it. */
  answer: SetUpAnswer | null;
}

/** A guide that nobody has opened. */
export const CLOSED: Guide = {
  isOpen: false,
  isOffered: false,
  step: "tab",
  answers: noAnswers,
  kept: null,
  shown: null,
  isLooking: false,
  fault: "",
  canTryAgain: false,
  told: "",
  mending: null,
  mended: "",
  progress: null,
  answer: null,
};

/** The one place that the guide stands in. */
export interface GuideState {
  seen(): Guide;
  change(next: Partial<Guide>): void;
  watch(show: (guide: Guide) => void): void;
}

export function makeGuideState(): GuideState {
  let seen = CLOSED;
  let show = (_: Guide) => {};
  return {
    seen: () => seen,
    change(next) {
      seen = { ...seen, ...next };
      show(seen);
    },
    watch(next) {
      show = next;
    },
  };
}

/** What the parts of the guide share: its state, and how they ask. */
export interface GuideHolder extends Pick<GuideState, "seen" | "change"> {
  ask: Ask;
  patience: Patience;
  timers: Timers;
  /** Reads what set-up would do by the answers so far. */
  look(): Promise<void>;
  /** The panel shows this state of the spreadsheet from now on. */
  take(state: PanelState): void;
}
