import type { PanelState, SetUpAnswer } from "../server/server";

type Counts = NonNullable<PanelState["leads"]>["counts"];

/** In the order of what somebody has to do first. */
const SHOWN = ["Overdue", "Due soon", "Waiting", "On time", "Late", "Paused"];

const counted = (counts: Counts, ...states: string[]): number =>
  counts.reduce((sum, { state, leads }) => (states.includes(state) ? sum + leads : sum), 0);

export const leadsWords = (count: number): string => (count === 1 ? "1 lead" : `${count.toLocaleString("en-US")} leads`);

const SHARE = new Intl.NumberFormat("en-US", { style: "percent" });

/** "45 answered, 33 of them on time (73 %)."; "" where none was answered. */
export function answeredWords(counts: Counts): string {
  const [onTime, answered] = [counted(counts, "On time"), counted(counts, "On time", "Late")];
  if (answered === 0) return "";
  const share = SHARE.format(onTime / answered).replace("%", " %");
  return `${answered.toLocaleString("en-US")} answered, ${onTime.toLocaleString("en-US")} of them on time (${share}).`;
}

/** The first sentence of how set-up ended, as a heading, and the rest. */
export function resultWords({ title }: Pick<SetUpAnswer, "title">): [heading: string, rest: string] {
  const end = title.indexOf(". ");
  return end < 0 ? [title.replace(/\.$/, ""), ""] : [title.slice(0, end), title.slice(end + 2)];
}

/** Whether no column says when sales answered: then nobody knows whether a lead is answered, and none is timed. */
export const areUntracked = (counts: Counts): boolean => counted(counts, "Not tracked") > 0;

const noneTimed = (all: number): string =>
  all === 1 ? "1 lead is listed, and not timed" : `${leadsWords(all)} are listed, none of them is timed`;

/** The result of a set-up by what stands in the sheet now, for a panel that its own answer did not reach. */
export function resultOf(state: PanelState): SetUpAnswer {
  const counts = state.leads?.counts ?? [];
  const all = counted(counts, ...counts.map((one) => one.state));
  if (areUntracked(counts)) return { problem: "", title: `${noneTimed(all)}.`, text: "", remarks: [], state };
  // Of one that is not recorded no clock runs.
  const timed = all - counted(counts, "Not recorded") || all;
  const first = timed === 0 ? "Lead SLA is set up." : `${leadsWords(timed)} ${timed === 1 ? "is" : "are"} timed.`;
  return { problem: "", title: `${first} ${answeredWords(counts)}`.trim(), text: "", remarks: [], state };
}

/** How many leads a clock runs of, whether the sheet has computed their status yet or not. */
function timedHeading({ leads }: PanelState): string {
  const counts = leads?.counts ?? [];
  const all = counted(counts, ...counts.map(({ state }) => state)) + (leads?.uncounted ?? 0);
  if (areUntracked(counts)) return noneTimed(all);
  const timed = all - counted(counts, "Not recorded") || all;
  return `${leadsWords(timed)} ${timed === 1 ? "is" : "are"} timed`;
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
const LISTED = ["Overdue", "Due soon"];
export const isListed = (state: string): boolean => LISTED.includes(state);

/** The state of which the next step speaks; undefined where nobody waits. */
export const nextState = (counts: Counts): Counts[number] | undefined =>
  [...LISTED, "Waiting"].flatMap((state) => counts.find((one) => one.state === state && one.leads > 0) ?? [])[0];

/** What is said once the first lead of a state is in sight. */
export function shownWords({ state, leads, first }: Counts[number]): string {
  if (!first) return "";
  if (leads === 1) return `Row ${first.row} is selected in the sheet: the only lead that is ${state}.`;
  return `Row ${first.row} is selected in the sheet: the first of ${leadsWords(leads)} that are ${state}. Filter the column SLA status by ${state} to see them all.`;
}

/** The one thing to do next, with its number. */
export function nextStep(counts: Counts): string {
  const [overdue, soon, waiting] = ["Overdue", "Due soon", "Waiting"].map((state) => counted(counts, state));
  if (overdue) return overdue === 1 ? "Answer the overdue lead" : `Answer the ${overdue.toLocaleString("en-US")} overdue leads`;
  if (soon) return soon === 1 ? "Answer the lead that is due soon" : `Answer the ${soon.toLocaleString("en-US")} leads that are due soon`;
  if (waiting) return waiting === 1 ? "See the waiting lead" : `See the ${waiting.toLocaleString("en-US")} waiting leads`;
  return "See how your leads stand";
}

/** Of the leads that were answered the share that was on time, in words; "" where none was answered. */
export function metWords(counts: Counts): string {
  const [onTime, answered] = [counted(counts, "On time"), counted(counts, "On time", "Late")];
  return answered === 0 ? "" : `${SHARE.format(onTime / answered).replace("%", " %")} of your leads met it`;
}
