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

/** Whether no column says when sales answered: then nobody knows whether a lead is answered, and none is timed. */
export const areUntracked = (counts: Counts): boolean => counted(counts, "notTracked") > 0;

interface Timed {
  /** Of how many leads a clock runs; of how many none does, where none is timed. */
  counted: number;
  title: string;
}

function timedOf(counts: Counts, uncounted: number): Timed {
  const all = counted(counts, ...counts.map(({ state }) => state)) + uncounted;
  if (areUntracked(counts)) return { counted: all, title: words().setUpResult.noneTimed(all) };
  // Of one that is not recorded no clock runs.
  const timed = all - counted(counts, "notRecorded") || all;
  return { counted: timed, title: words().setUpResult.timed(timed) };
}

/** The result of a set-up by what stands in the sheet now, for a panel that its own answer did not reach. */
export function resultOf(state: PanelState): SetUpAnswer {
  const counts = state.leads?.counts ?? [];
  const timed = timedOf(counts, 0);
  const result = timed.counted === 0 ? { counted: null, title: words().setUpResult.isSetUp } : timed;
  return { problem: "", ...result, text: answeredWords(counts), remarks: [], state };
}

/** The same whether the sheet has computed their status yet or not. */
const timedIn = ({ leads }: PanelState): Timed => timedOf(leads?.counts ?? [], leads?.uncounted ?? 0);

/** How set-up ended, as a heading: where it counted the leads it follows them, since more may come and some may be taken back. */
export const headingNow = (answer: SetUpAnswer, state: PanelState | null): string =>
  state?.leads && answer.counted === timedIn(answer.state).counted ? timedIn(state).title : answer.title;

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

/**
 * What is said once the first lead of a state is in sight.
 *
 * @param states what they are called in cells
 */
export function shownWords({ state, leads, first }: Counts[number], states: PanelState["states"]): string {
  if (!first) return "";
  const { onlyRow, firstRow } = words().setUpResult;
  const word = states[state];
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
