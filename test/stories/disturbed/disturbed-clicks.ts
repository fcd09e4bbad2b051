/** Every click on marked leads, with what it leaves in a lead's cells: a cell that is filled stays, but where it speaks of an earlier round. */
import type { ClickWish } from "../../../src/jobs/messages/click-messages";
import { clickMarked } from "../../harness/clicks";
import { areCells, type Cells, type Past } from "../../harness/office";
import { logAttempt, type Sheet } from "../../harness/sheet";

const serial = (day: string): number => Date.parse(day) / 86_400_000 + 25_569;

/** None of these is a day with which a lead comes into the test: what one run wrote is never taken for another's. */
const DAYS = { back: "2027-03-01", pause: "2026-12-07", later: "2027-04-01" };
const REASON = "too early";
const REVENUE = 1200;

/** A cell as a moment; no day at all is before every other. */
const moment = (cell: string | number): number => (typeof cell === "number" ? cell : 0);
const isPassedAgain = (lead: Cells): boolean => lead.Returned !== "" && moment(lead["Passed to sales"]) > moment(lead.Returned);
const isGivenBack = (lead: Cells): boolean => lead.Returned !== "" && !isPassedAgain(lead);
const isToCome = (day: number, now: number): boolean => day >= Math.floor(now) + 1;
const isBackAndPassed = (lead: Cells): boolean =>
  lead["Back on"] !== "" && lead["Passed to sales"] !== "" && moment(lead["Passed to sales"]) >= moment(lead["Back on"]);

function backOn(lead: Cells, now: number, day: number | ""): string | number {
  const known = lead["Back on"];
  if (known === "") return day;
  const makesRoom = !isToCome(moment(known), now) || (day !== "" && isPassedAgain(lead));
  return makesRoom ? day : known;
}

function given(lead: Cells, now: number, reason: string, day: number | ""): Cells {
  if (isGivenBack(lead)) return lead;
  return { ...lead, Returned: now, "Return reason": reason, "Back on": backOn(lead, now, day) };
}

function tried(lead: Cells, now: number): Cells {
  const Responded = lead.Responded === "" ? now : lead.Responded;
  return { ...lead, Attempts: Number(lead.Attempts) + 1, "Last attempt": now, Responded };
}

function answered(lead: Cells, now: number): Cells {
  const passed = moment(lead["Passed to sales"]);
  if (!(lead.Responded !== "" && isPassedAgain(lead) && moment(lead.Responded) < passed)) {
    return { ...lead, Responded: lead.Responded === "" ? now : lead.Responded };
  }
  return moment(lead["Last attempt"]) >= passed ? lead : tried(lead, now);
}

function passed(lead: Cells, now: number): Cells {
  const [before, back] = [moment(lead["Passed to sales"]), moment(lead["Back on"])];
  const isLost = lead["Lost reason"] !== "" && back > 0;
  const mayPass = isGivenBack(lead) || (!(isLost && isToCome(back, now)) && (before === 0 || (isLost && before < back)));
  return mayPass ? { ...lead, "Passed to sales": now } : lead;
}

function accepted(lead: Cells, now: number): Cells {
  const isOlder = isPassedAgain(lead) && moment(lead.Accepted) < moment(lead["Passed to sales"]);
  return !isGivenBack(lead) && (lead.Accepted === "" || isOlder) ? { ...lead, Accepted: now } : lead;
}

const won = (lead: Cells, now: number): Cells =>
  lead["Won on"] !== "" || lead["Lost reason"] !== ""
    ? lead
    : { ...lead, "Won on": now, Revenue: lead.Revenue === "" ? REVENUE : lead.Revenue };

function lost(lead: Cells, now: number): Cells {
  const mayBeLost = lead["Won on"] === "" && (lead["Lost reason"] === "" || isBackAndPassed(lead));
  return mayBeLost ? { ...lead, "Lost reason": REASON, "Back on": backOn(lead, now, serial(DAYS.back)) } : lead;
}

const isPaused = ({ "Pause until": until }: Cells, now: number): boolean => until === "open" || moment(until) > now;
const rests = (lead: Cells): boolean => isGivenBack(lead) || (lead["Lost reason"] !== "" && !isBackAndPassed(lead));

function woken(lead: Cells, now: number): Cells {
  const back = lead["Back on"];
  const mayWake = back === "" ? isGivenBack(lead) : rests(lead) && isToCome(moment(back), now);
  return mayWake ? { ...lead, "Back on": Math.floor(now) } : lead;
}

export interface DisturbedClick {
  item: string;
  act(sheet: Sheet): Promise<unknown>;
  /** A lead's cells after it, as serial numbers; the same ones where it leaves the lead alone. */
  after(lead: Cells, now: number): Cells;
}

const inPanel = ({ click, ...typed }: ClickWish, after: DisturbedClick["after"]): DisturbedClick => ({
  item: `${click} in the panel`,
  act: async (sheet) => sheet.said.push(await clickMarked(sheet, click, typed)),
  after,
});

export const CLICKS: readonly [DisturbedClick, ...DisturbedClick[]] = [
  { item: "Mark answered", act: (sheet) => sheet.standIn.choose("Mark answered"), after: answered },
  { item: "Log attempt…", act: (sheet) => logAttempt(sheet), after: tried },
  {
    item: "Return to marketing…",
    // From a menu that an earlier build made.
    act: (sheet) => sheet.standIn.call("returnLead", []),
    after: (lead, now) => given(lead, now, REASON, ""),
  },
  inPanel({ click: "pass" }, passed),
  inPanel({ click: "reached" }, (lead, now) => ({ ...tried(lead, now), Connected: lead.Connected === "" ? now : lead.Connected })),
  inPanel({ click: "notReached" }, tried),
  inPanel({ click: "accept" }, accepted),
  inPanel({ click: "reject", reason: REASON, day: DAYS.back }, (lead, now) => given(lead, now, `Rejected: ${REASON}`, serial(DAYS.back))),
  inPanel({ click: "pause", day: DAYS.pause }, (lead, now) =>
    moment(lead["Pause until"]) > now ? lead : { ...lead, "Pause until": serial(DAYS.pause) },
  ),
  inPanel({ click: "resume" }, (lead, now) => (isPaused(lead, now) ? { ...lead, "Pause until": now } : lead)),
  inPanel({ click: "won", amount: String(REVENUE) }, won),
  inPanel({ click: "lost", reason: REASON, day: DAYS.back }, lost),
  inPanel({ click: "wake" }, woken),
  inPanel({ click: "rest", day: DAYS.later }, (lead) => (rests(lead) ? { ...lead, "Back on": serial(DAYS.later) } : lead)),
];

const FEBRUARY = serial("2027-02-01");

/** What leads went through before, by the moment at which they came: a click then finds something to go on from, or to leave alone. */
export const PASTS: readonly [Past, ...Past[]] = [
  () => ({}),
  (after) => ({ "Passed to sales": after(10), Returned: after(30), "Return reason": "no budget", "Back on": FEBRUARY }),
  () => ({ "Pause until": "open" }),
  () => ({ "Pause until": FEBRUARY }),
  () => ({ "Lost reason": "too dear", "Back on": FEBRUARY }),
  (after) => ({ Responded: after(20), Attempts: 2, "Last attempt": after(40), Connected: after(20), "Won on": after(60), Revenue: 500 }),
  (after) => ({
    Responded: after(20),
    Attempts: 1,
    "Last attempt": after(20),
    Accepted: after(25),
    Returned: after(30),
    "Return reason": "no budget",
    "Passed to sales": after(50),
  }),
];

/** Whether a click has anything to do for a lead. */
export const makesSense = ({ after }: DisturbedClick, lead: Cells, now: number): boolean => !areCells(after(lead, now), lead, 0);
