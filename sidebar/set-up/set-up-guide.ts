import { words } from "../language/spoken/words";
import type { Ask, MendShown, PanelState, Patience, SetUpAnswer, SetUpProgress, SetUpShown } from "../server/server";
import type { Timers } from "../server/timers";
import { faultWords } from "../words/fault-words";
import { type AnswerShelf, headingsOf, type KeptAnswers } from "./kept-answers";
import { type Answers, chooseTab, noAnswers, saysAnything, seeStages, wishOf } from "./set-up-answers";
import { makeMending } from "./set-up-mending";
import { makeRunning } from "./set-up-running";
import { type GuideStep, QUESTIONS } from "./set-up-steps";

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

const CLOSED: Guide = {
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

/** The one place that the guide stands in, and how it asks. */
export interface GuideHolder {
  seen(): Guide;
  change(next: Partial<Guide>): void;
  ask: Ask;
  patience: Patience;
  timers: Timers;
  /** Reads what set-up would do by the answers so far. */
  look(): Promise<void>;
  /** The panel shows this state of the spreadsheet from now on. */
  take(state: PanelState): void;
}

interface GuideOutside {
  ask: Ask;
  timers: Timers;
  shelf: AnswerShelf;
  take(state: PanelState): void;
}

const MINUTE = 60_000;

export type GuideStore = ReturnType<typeof makeGuide>;

/** Holds the guided set-up; the components only show it. */
export function makeGuide({ ask, timers, shelf, take }: GuideOutside) {
  let seen = CLOSED;
  /** Whether the person has given an answer, or went on with earlier ones, since the guide was opened. */
  let isBegun = false;
  let show = (_: Guide) => {};
  /** Counts what was asked, so that an older answer never overwrites a newer one. */
  let asked = 0;
  const change = (next: Partial<Guide>) => {
    seen = { ...seen, ...next };
    show(seen);
  };
  const patience: Patience = { giveUpAfter: 2 * MINUTE, onSlow: () => {} };

  /** The tab that the server proposed stays the one that is talked about, whichever the person looks at meanwhile. */
  const settled = (answers: Answers, shown: SetUpShown): Answers =>
    answers.tab === undefined ? chooseTab(answers, shown.tab?.id ?? null) : answers;

  /** Keeps the answers while the panel is closed. */
  function lay() {
    const { shown, answers, step } = seen;
    if (!shown || !isBegun || shown.tab?.id !== (answers.tab ?? undefined)) return;
    const at = step === "mend" ? "columns" : QUESTIONS.find((one) => one === step);
    if (!at) return;
    shelf.write(shown.document, { answers, step: at, headings: headingsOf(shown) });
    if (seen.kept) change({ kept: null });
  }

  function drop(document: string | undefined) {
    isBegun = false;
    if (document !== undefined) shelf.write(document, null);
    change({ kept: null });
  }

  /** Answers that were begun before are offered, unless the person begins to answer while they are looked for. */
  async function offerKept(document: string) {
    const kept = await shelf.read(document);
    if (!isBegun && seen.isOpen) change({ kept });
  }

  async function look() {
    asked += 1;
    const mine = asked;
    change({ isLooking: true, fault: "", canTryAgain: false });
    try {
      const shown = await ask<SetUpShown>("panelSetUpLook", wishOf(seen.answers), patience);
      if (mine !== asked) return;
      change({ shown, answers: settled(seen.answers, shown), isLooking: false });
      if (isBegun) lay();
      else await offerKept(shown.document);
    } catch (error) {
      if (mine !== asked) return;
      const { notRead, notReadKept } = words().setUp;
      change({ fault: (saysAnything(seen.answers) ? notReadKept : notRead)(faultWords(error)), canTryAgain: true, isLooking: false });
    }
  }

  const holder: GuideHolder = {
    seen: () => seen,
    change,
    ask,
    patience,
    timers,
    look,
    take(state) {
      drop(state.document);
      take(state);
    },
  };
  const running = makeRunning(holder);
  const isRunning = () => seen.step === "working";

  function open(step: GuideStep = "tab") {
    if (isRunning()) return change({ isOpen: true });
    isBegun = false;
    change({ ...CLOSED, isOpen: true, step });
    void look();
  }

  return {
    ...makeMending(holder),
    ...running,
    seen: () => seen,
    watch(next: (guide: Guide) => void) {
      show = next;
    },
    open,
    /** Opens it in a spreadsheet that is not set up, where nothing else would work. */
    offer() {
      if (seen.isOpen) return;
      open();
      change({ isOffered: true });
    },
    /** The person has read the result, or turns away from the questions without setting up. */
    close: () => change(CLOSED),
    /** Leaves a set-up to itself; how it ends is shown all the same. */
    hide: () => change({ isOpen: false }),
    /** Somebody else set the spreadsheet up: questions that nobody began to answer go. */
    withdraw() {
      if (seen.isOffered && seen.isOpen && seen.step === "tab" && !saysAnything(seen.answers)) change(CLOSED);
    },
    look,
    /** Goes on with the answers that were begun before, unless they are to other headings. */
    async goOn() {
      const { kept } = seen;
      if (!kept) return;
      isBegun = true;
      change({ answers: kept.answers, kept: null });
      await look();
      if (seen.fault || !seen.shown) return;
      if (headingsOf(seen.shown) === kept.headings) return change({ step: kept.step });
      drop(seen.shown.document);
      change({ answers: noAnswers, told: words().setUp.otherHeadings });
      await look();
    },
    /** Forgets the answers that were begun before. */
    beginAnew: () => drop(seen.shown?.document),
    go(step: GuideStep) {
      const { step: from, answers, shown } = seen;
      const left = from === "stages" && step === "adds" ? seeStages(answers, shown?.words ?? []) : answers;
      change({ step, answers: left, fault: "", canTryAgain: false, ...((step !== "columns" || from === "tab") && { told: "" }) });
      if (left !== answers) isBegun = true;
      lay();
    },
    /** Notes an answer and asks what follows from it. */
    choose(answers: Answers) {
      isBegun = true;
      change({ answers, kept: null });
      lay();
      void look();
    },
  };
}
