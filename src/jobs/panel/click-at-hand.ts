import { words } from "../../language/spoken/words";
import { oneClick } from "../clicks/one-click";
import { takeBack } from "../clicks/take-back";
import { showLead } from "../leads/show-lead";
import type { ClickAsked, Clicked, LeadPlace, Marked } from "../messages/lead-messages";
import { type Done, sentenceOf } from "../run/done";
import { markedNow } from "./lead-at-hand";

const clicked = (answer: string | Done, marked: Marked): Clicked => ({
  said: sentenceOf(answer),
  isDone: typeof answer !== "string",
  marked,
});

/** The cursor moved since the panel showed the leads that were clicked: nothing is written into others. */
const elsewhere = (marked: Marked): Clicked => clicked(words().clicks.elsewhere, marked);

/**
 * Does a click on the leads that the panel shows, and brings the next one under the cursor.
 *
 * @param asked `who` names the leads that the person had before him: where others are marked by now, nothing is done
 */
export function clickAtHand({ who, wish, next }: ClickAsked, at: Date): Clicked {
  const before = markedNow(at);
  if (before.who !== who) return elsewhere(before);
  const answer = oneClick(wish, at);
  if (typeof answer !== "string" && next) showLead(next);
  return clicked(answer, markedNow(at));
}

/**
 * Takes a click back and has its leads at hand again.
 *
 * @param place the lead that was clicked; null for several: those that were marked then must be marked still
 */
export function clickBackAtHand({ who, place }: { who: string; place: LeadPlace | null }, at: Date): Clicked {
  const gone = place ? showLead(place) : "";
  const marked = markedNow(at);
  if (gone !== "") return clicked(gone, marked);
  if (marked.who !== who) return place ? elsewhere(marked) : clicked(words().clicks.markAgain, marked);
  const answer = takeBack(at);
  return clicked(answer, markedNow(at));
}

/** Brings a lead under the cursor; says so where it is gone. */
export function jumpTo(place: LeadPlace, at: Date): Clicked {
  const gone = showLead(place);
  const marked = markedNow(at);
  return { said: gone, isDone: gone === "", marked };
}
