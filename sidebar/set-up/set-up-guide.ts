import { words } from "../language/spoken/words";
import type { Ask, PanelState, Patience } from "../server/server";
import type { Timers } from "../server/timers";
import { type BegunAnswers, makeBegunAnswers } from "./begun-answers";
import { CLOSED, type GuideHolder, makeGuideState } from "./guide-state";
import { type AnswerShelf, headingsOf } from "./kept-answers";
import { type Answers, noAnswers, saysAnything, seeStages } from "./set-up-answers";
import { makeLooking } from "./set-up-looking";
import { makeMending } from "./set-up-mending";
import { makeRunning } from "./set-up-running";
import type { GuideStep } from "./set-up-steps";

interface GuideOutside {
  ask: Ask;
  timers: Timers;
  shelf: AnswerShelf;
  take(state: PanelState): void;
}

const MINUTE = 60_000;
const PATIENCE: Patience = { giveUpAfter: 2 * MINUTE, onSlow: () => {} };

/** The guide comes into sight and goes. */
function makeOpening({ seen, change, look }: GuideHolder, begun: BegunAnswers) {
  function open(step: GuideStep = "tab") {
    if (seen().step === "working") return change({ isOpen: true });
    begun.setBegun(false);
    change({ ...CLOSED, isOpen: true, step });
    void look();
  }

  return {
    open,
    /** Opens it in a spreadsheet that is not set up, where nothing else would work. */
    offer() {
      if (seen().isOpen) return;
      open();
      change({ isOffered: true });
    },
    /** The person has read the result, or turns away from the questions without setting up. */
    close: () => change(CLOSED),
    /** Leaves a set-up to itself; how it ends is shown all the same. */
    hide: () => change({ isOpen: false }),
    /** Somebody else set the spreadsheet up: questions that nobody began to answer go. */
    withdraw() {
      const { isOffered, isOpen, step, answers } = seen();
      if (isOffered && isOpen && step === "tab" && !saysAnything(answers)) change(CLOSED);
    },
  };
}

/** The person answers, or goes on with what he answered before. */
function makeAnswering({ seen, change, look }: GuideHolder, begun: BegunAnswers) {
  return {
    /** Goes on with the answers that were begun before, unless they are to other headings. */
    async goOn() {
      const { kept } = seen();
      if (!kept) return;
      begun.setBegun(true);
      change({ answers: kept.answers, kept: null });
      await look();
      const { fault, shown } = seen();
      if (fault || !shown) return;
      if (headingsOf(shown) === kept.headings) return change({ step: kept.step });
      begun.drop(shown.document);
      change({ answers: noAnswers, told: words().setUp.otherHeadings });
      await look();
    },
    /** Forgets the answers that were begun before. */
    beginAnew: () => begun.drop(seen().shown?.document),
    go(step: GuideStep) {
      const { step: from, answers, shown } = seen();
      const left = from === "stages" && step === "adds" ? seeStages(answers, shown?.words ?? []) : answers;
      change({ step, answers: left, fault: "", canTryAgain: false, ...((step !== "columns" || from === "tab") && { told: "" }) });
      if (left !== answers) begun.setBegun(true);
      begun.lay();
    },
    /** Notes an answer and asks what follows from it. */
    choose(answers: Answers) {
      begun.setBegun(true);
      change({ answers, kept: null });
      begun.lay();
      void look();
    },
  };
}

export type GuideStore = ReturnType<typeof makeGuide>;

/** Holds the guided set-up; the components only show it. */
export function makeGuide({ ask, timers, shelf, take }: GuideOutside) {
  const { seen, change, watch } = makeGuideState();
  const begun = makeBegunAnswers({ seen, change }, shelf);
  const asking = { seen, change, ask, patience: PATIENCE, timers };
  const look = makeLooking(asking, begun);
  const holder: GuideHolder = {
    ...asking,
    look,
    take(state) {
      begun.drop(state.document);
      take(state);
    },
  };
  return {
    ...makeMending(holder),
    ...makeRunning(holder),
    ...makeOpening(holder, begun),
    ...makeAnswering(holder, begun),
    seen,
    watch,
    look,
  };
}
