import { words } from "../language/spoken/words";
import type { PanelState, SetUpAnswer, State } from "../server/server";

type Counts = NonNullable<PanelState["leads"]>["counts"];

/** In the order of what somebody has to do first. */
const SHOWN: readonly State[] = ["overdue", "dueSoon", "waiting", "onTime", "late", "paused"];

const counted = (counts: Counts, ...states: State[]): number =>
  counts.reduce((sum, { state, leads }) => (states.includes(state) ? sum + leads : sum), 0);

/** "45 answered, 33 of them on time (73 %)."; "" where none was answered. */
export function answeredWords(counts: Counts): string {
  const [onTime, answered] = [counted(counts, "onTime"), counted(counts, "onTime", "late")];
  return answered === 0 ? "" : words().setUpResult.answered(answered, onTime);
}

/** The first sentence of how set-up ended, as a heading, and the rest. */
export function resultWords({ title }: Pick<SetUpAnswer, "title">): [heading: string, rest: string] {
  const end = title.indexOf(". ");
  return end < 0 ? [title.replace(/\.$/, ""), ""] : [title.slice(0, end), title.slice(end + 2)];
}

/** Whether no column says when sales answered: then nobody knows whether a lead is answered, and none is timed. */
export const areUntracked = (counts: Counts): boolean => counted(counts, "notTracked") > 0;

/** The result of a set-up by what stands in the sheet now, for a panel that its own answer did not reach. */
export function resultOf(state: PanelState): SetUpAnswer {
  const counts = state.leads?.counts ?? [];
  const texts = words().setUpResult;
  const all = counted(counts, ...counts.map((one) => one.state));
  if (areUntracked(counts)) return { problem: "", title: `${texts.noneTimed(all)}.`, text: "", remarks: [], state };
  // Of one that is not recorded no clock runs.
  const timed = all - counted(counts, "notRecorded") || all;
  const first = timed === 0 ? texts.isSetUp : `${texts.timed(timed)}.`;
  return { problem: "", title: `${first} ${answeredWords(counts)}`.trim(), text: "", remarks: [], state };
}

/** How many leads a clock runs of, whether the sheet has computed their status yet or not. */
function timedHeading({ leads }: PanelState): string {
  const counts = leads?.counts ?? [];
  const all = counted(counts, ...counts.map(({ state }) => state)) + (leads?.uncounted ?? 0);
  if (areUntracked(counts)) return words().setUpResult.noneTimed(all);
  const timed = all - counted(counts, "notRecorded") || all;
  return words().setUpResult.timed(timed);
}

/** How set-up ended, as a heading: where it counted the leads it follows them, since more may come and some may be taken back. */
export function headingNow(answer: SetUpAnswer, state: PanelState | null): string {
  const [heading] = resultWords(answer);
  return state?.leads && heading === timedHeading(answer.state) ? timedHeading(state) : heading;
}

/** Up to six counts to look at, none of nought. */
export function tilesOf(counts: Counts): Counts {
  const held = counts.filter(({ leads }) => leads > 0);
  const known = SHOWN.flatMap((state) => held.find((one) => one.state === state) ?? []);
  return [...known, ...held.filter(({ state }) => !SHOWN.includes(state))].slice(0, SHOWN.length);
}

/** States whose leads the panel itself lists, the worst first. */
const LISTED: readonly State[] = ["overdue", "dueSoon"];
export const isListed = (state: State): boolean => LISTED.includes(state);

/** The state of which the next step speaks; undefined where nobody waits. */
export const nextState = (counts: Counts): Counts[number] | undefined =>
  [...LISTED, "waiting"].flatMap((state) => counts.find((one) => one.state === state && one.leads > 0) ?? [])[0];

/** What is said once the first lead of a state is in sight. */
export function shownWords({ state, leads, first }: Counts[number]): string {
  if (!first) return "";
  const { onlyRow, firstRow } = words().setUpResult;
  const word = words().states[state];
  return leads === 1 ? onlyRow(first.row, word) : firstRow(first.row, leads, word);
}

/** The one thing to do next, with its number. */
export function nextStep(counts: Counts): string {
  const texts = words().setUpResult;
  const [overdue, soon, waiting] = (["overdue", "dueSoon", "waiting"] as const).map((state) => counted(counts, state));
  if (overdue) return texts.answerOverdue(overdue);
  if (soon) return texts.answerSoon(soon);
  return waiting ? texts.seeWaiting(waiting) : texts.seeLeads;
}

/** Of the leads that were answered the share that was on time, in words; "" where none was answered. */
export function metWords(counts: Counts): string {
  const [onTime, answered] = [counted(counts, "onTime"), counted(counts, "onTime", "late")];
  return answered === 0 ? "" : words().setUpResult.met(onTime / answered);
}
