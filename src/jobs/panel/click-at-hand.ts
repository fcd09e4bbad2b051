import { openNotebook } from "../../google/notebook";
import { words } from "../../language/spoken/words";
import { clicksIn, oneClick } from "../clicks/one-click";
import { takeBack } from "../clicks/take-back";
import { showLead } from "../leads/show-lead";
import type { ClickAsked, Clicked, LeadPlace, MarkedNow } from "../messages/lead-messages";
import { type Done, sentenceOf } from "../run/done";
import { loggedRefusal } from "../run/google-says";
import { markedNow } from "./lead-at-hand";

/** The clicks that came to their end, as a text: another one once something was written or taken back. */
const endedClicks = (): string => JSON.stringify(clicksIn(openNotebook().all()).filter(({ unfinished }) => !unfinished));

/** The sum of nothing: whoever asks with it is told anew. */
const NOT_KNOWN = "not known";

/** What is marked after a deed. Where Google does not tell, what it was before, to be asked for anew: the deed stands and is said. */
function markedAfter(then: () => void, before: MarkedNow, at: Date): MarkedNow {
  try {
    then();
    return markedNow(at);
  } catch (error) {
    loggedRefusal(error);
    return { ...before, sum: NOT_KNOWN };
  }
}

/** Does something with the marked rows; some of several may be left alone. */
function doing(run: () => string | Done, then: () => void, marked: MarkedNow, at: Date): Clicked {
  const before = endedClicks();
  const answer = run();
  const isDone = typeof answer !== "string" || endedClicks() !== before;
  return { said: sentenceOf(answer), isDone, marked: markedAfter(isDone ? then : () => {}, marked, at) };
}

const refused = (said: string, marked: MarkedNow): Clicked => ({ said, isDone: false, marked });

/**
 * Does a click on the leads that the panel shows, and brings the next one under the cursor.
 *
 * @param asked `who` names the leads that the person had before him: where others are marked by now, nothing is done
 */
export function clickAtHand({ who, wish, next }: ClickAsked, at: Date): Clicked {
  const before = markedNow(at);
  // The cursor moved since: nothing is written into others.
  if (before.who !== who) return refused(words().clicks.elsewhere, before);
  return doing(
    () => oneClick(wish, at),
    () => next && showLead(next),
    before,
    at,
  );
}

/**
 * Takes a click back and has its leads at hand again.
 *
 * @param place the lead that was clicked; null for several: those that were marked then must be marked still
 */
export function clickBackAtHand({ who, place }: { who: string; place: LeadPlace | null }, at: Date): Clicked {
  const gone = place ? showLead(place) : "";
  const marked = markedNow(at);
  if (gone !== "") return refused(gone, marked);
  if (marked.who !== who) return refused(place ? words().clicks.elsewhere : words().clicks.markAgain, marked);
  return doing(
    () => takeBack(at),
    () => {},
    marked,
    at,
  );
}

/** Brings a lead under the cursor; says so where it is gone. */
export function jumpTo(place: LeadPlace, at: Date): Clicked {
  const gone = showLead(place);
  return { said: gone, isDone: gone === "", marked: markedNow(at) };
}
