import { day, serial, staffed } from "./moments";
import { type Random, random } from "./random";
import { COMPANIES, FIRST_NAMES, LAST_NAMES, LOST_REASONS, OWNERS, SOURCES, TITLES } from "./words";

export const HEADINGS = [
  "Lead ID",
  "Name",
  "Email",
  "Company",
  "Title",
  "Source",
  "Segment",
  "Priority",
  "Stage",
  "Owner",
  "Received",
  "Passed to sales",
  "Responded",
  "Attempts",
  "Last attempt",
  "Connected",
  "Pipeline value",
  "Revenue",
  "Won on",
  "Lost reason",
  "Accepted",
  "Returned",
  "Return reason",
  "Back on",
  "Pause until",
] as const;

export type Lead = Record<(typeof HEADINGS)[number], string | number>;

const SEED = 20261118;
const COUNT = 200;
/** Leads of the months before: what the plan's history counts from. */
const EARLIER = 160;
const FIRST_NUMBER = 3942;
const A_DAY = 24 * 60;
const TEN_DAYS = 10 * A_DAY;
const FIVE_MONTHS = 150 * A_DAY;
const TARGET = 60;

/** Ages in minutes of the leads that no one has answered: waiting, within minutes of due, and past it. */
const UNANSWERED = [3, 9, 16, 24, 33, 41, 47, 52, 58, 63, 71, 96, 134, 185, 805, 978, 1512, 4310];
/** Ages of leads that were answered this morning, so that the top of the list shows every state. */
const THIS_MORNING = [13, 29, 38, 55, 68, 79, 88, 104, 121, 149, 168, 207];
const DEAL: Record<string, [number, number]> = { Enterprise: [38, 120], "Mid-market": [12, 40], "Small business": [2, 9] };

function person(draw: Random): Pick<Lead, "Name" | "Email" | "Company" | "Title" | "Source" | "Segment" | "Priority"> {
  const [first, last] = [draw.pick(FIRST_NAMES), draw.pick(LAST_NAMES)];
  const { name, segment } = draw.pick(COMPANIES);
  const domain = `${name.split(" ")[0]}.example`;
  return {
    Name: `${first} ${last}`,
    Email: draw.chance(0.04) ? "" : `${first}.${last}@${domain}`.toLowerCase(),
    Company: name,
    Title: draw.chance(0.06) ? "" : draw.pick(TITLES),
    Source: draw.pick(SOURCES),
    Segment: segment,
    Priority: draw.chance(0.12) ? "" : draw.pick(["High", "Medium", "Medium", "Low"]),
  };
}

/** When an answered lead came: mostly while people work, some at night and at the weekend. */
function arrival(draw: Random, latest = 210, earliest = TEN_DAYS): number {
  const ago = draw.whole(latest, earliest);
  return staffed(ago) || draw.chance(0.05) ? ago : arrival(draw, latest, earliest);
}

/** Minutes until the answer: mostly within the target; what comes at night waits for the morning. */
function answerTime(draw: Random, ago: number): number {
  const quick = draw.chance(0.9) ? draw.whole(4, TARGET - 3) : draw.whole(TARGET + 4, 6 * TARGET);
  let minutes = quick;
  while (minutes < ago - 5 && !staffed(ago - minutes)) minutes += draw.whole(5, 25);
  return Math.min(minutes, ago - 2);
}

/** A moment of the working day between an answer and now; the answer's own where none is found. */
function later(draw: Random, answeredAgo: number): number {
  const ago = draw.whole(0, answeredAgo);
  return staffed(ago) ? ago : answeredAgo;
}

function outcome(draw: Random, segment: string, answeredAgo: number): Partial<Lead> {
  const fate = draw.whole(1, 100);
  if (fate <= 34) return { Stage: "MQL" };
  if (fate <= 62) return { Stage: "SAL" };
  if (fate <= 74) return { Stage: "Lost", "Lost reason": draw.pick(LOST_REASONS) };
  const [low, high] = DEAL[segment] ?? [2, 9];
  const value = draw.whole(low, high) * 500;
  if (fate <= 94 || answeredAgo < 2 * 1440) return { Stage: "Opportunity", "Pipeline value": value };
  return { Stage: "Customer", "Pipeline value": value, Revenue: value, "Won on": day(later(draw, answeredAgo - 1440)) };
}

/** What has become of a lead of the months before; it takes weeks until one is won. */
function outcomeByNow(draw: Random, segment: string, ago: number): Partial<Lead> {
  const fate = draw.whole(1, 100);
  if (fate <= 38) return { Stage: "Lost", "Lost reason": draw.pick(LOST_REASONS) };
  if (fate <= 60) return { Stage: "MQL" };
  if (fate <= 76) return { Stage: "SAL" };
  const [low, high] = DEAL[segment] ?? [2, 9];
  const value = draw.whole(low, high) * 500;
  const wonAgo = ago - draw.whole(18, 70) * A_DAY;
  if (fate <= 88 || wonAgo < A_DAY) return { Stage: "Opportunity", "Pipeline value": value };
  return { Stage: "Customer", "Pipeline value": value, Revenue: value, "Won on": day(wonAgo) };
}

const BLANK = Object.fromEntries(HEADINGS.map((heading) => [heading, ""])) as Lead;

function answered(draw: Random, ago: number, became = outcome): Lead {
  const who = person(draw);
  const answeredAgo = ago - answerTime(draw, ago);
  const attempts = draw.pick([1, 1, 1, 2, 2, 3, 4]);
  return {
    ...BLANK,
    ...who,
    Owner: draw.chance(0.03) ? "" : draw.pick(OWNERS),
    Received: serial(ago),
    "Passed to sales": serial(Math.max(answeredAgo, ago - draw.whole(1, 3))),
    Responded: serial(answeredAgo),
    Attempts: attempts,
    "Last attempt": serial(attempts === 1 ? answeredAgo : later(draw, answeredAgo)),
    Connected: draw.chance(0.62) ? "Yes" : "No",
    ...became(draw, String(who.Segment), answeredAgo),
  };
}

/** What became of who waited too long for an answer and would have bought. */
const GONE_ELSEWHERE = { Stage: "Lost", "Lost reason": "Chose a competitor", "Pipeline value": "", Revenue: "", "Won on": "" } as const;

/** Its attempts were made within a week. */
function earlier(draw: Random): Lead {
  const lead = answered(draw, arrival(draw, TEN_DAYS, FIVE_MONTHS), outcomeByNow);
  const last = Number(lead.Responded) + (Number(lead.Attempts) - 1) * 1.5;
  const waited = (Number(lead.Responded) - Number(lead.Received)) * A_DAY;
  return { ...lead, "Last attempt": last, ...(waited > TARGET && lead.Stage === "Customer" ? GONE_ELSEWHERE : {}) };
}

function unanswered(draw: Random, ago: number): Lead {
  const passed = draw.chance(0.75) && ago > 4;
  return {
    ...BLANK,
    ...person(draw),
    Stage: "New",
    Owner: passed && !draw.chance(0.15) ? draw.pick(OWNERS) : "",
    Received: serial(ago),
    "Passed to sales": passed ? serial(ago - draw.whole(1, 3)) : "",
    Attempts: 0,
  };
}

/** 11 January 2027. */
const NEXT_YEAR = -54 * A_DAY;

/**
 * Old leads that no clock runs for: one waits for the customer, one went back to marketing until next year, one is marketing's again
 * today, one was tried in vain; and one that sales has to accept within minutes.
 */
const STILL: Record<number, Partial<Lead>> = {
  96: { "Passed to sales": serial(94), Owner: OWNERS[0] ?? "" },
  805: { Stage: "Waiting on customer" },
  978: { Returned: serial(720), "Return reason": "No budget before spring", "Back on": day(NEXT_YEAR) },
  1512: { "Passed to sales": serial(1510), Returned: serial(1230), "Return reason": "Call again after the trade fair", "Back on": day(0) },
  4310: { Attempts: 6, "Last attempt": serial(1500), Connected: "No" },
};

/** One slip of the pen, as every sheet has: the answer is dated before the lead came. */
function withSlip(leads: Lead[]): Lead[] {
  const at = leads.findIndex((lead) => lead.Stage === "SAL");
  return leads.map((lead, index) => (index === at ? { ...lead, Responded: Number(lead.Received) - 1 } : lead));
}

/** How long ago the last attempt of leads was made that are not reached yet: one is overdue by now, one due today, one has time. */
const TRIED = [1500, 1380, 150];
/** Further leads that were answered have been reached. */
const MOST_TRIED = 6;
/** One of so many waits for sales to take it over. */
const UNACCEPTED_OF = 8;
const ATTEMPTS_PROMISED = 6;

/** Sales takes a lead over within two hours of its being passed. */
function accepted(lead: Lead, at: number): Lead {
  const isTaken = ["SAL", "Opportunity", "Customer"].includes(String(lead.Stage)) && lead["Passed to sales"] !== "";
  const moment = Number(lead["Passed to sales"]) + (12 + ((at * 37) % 90)) / A_DAY;
  return isTaken ? { ...lead, Accepted: Math.min(moment, serial(1)) } : lead;
}

/**
 * What became of leads that were answered and not reached: of the last days some are tried still, and some wait for sales to take them
 * over; those of the months before were given up.
 */
function withPromises(leads: readonly Lead[]): Lead[] {
  let [tried, unaccepted] = [0, 0];
  return leads.map((one, at) => {
    const lead = accepted(one, at);
    const isOpen = (lead.Stage === "MQL" || lead.Stage === "SAL") && lead.Responded !== "" && lead.Connected === "No";
    if (!isOpen) return lead;
    if (Number(lead.Received) < serial(TEN_DAYS)) return { ...lead, Attempts: ATTEMPTS_PROMISED };
    if (lead.Stage === "MQL") {
      unaccepted += 1;
      return unaccepted % UNACCEPTED_OF === 1 ? lead : { ...lead, Connected: "Yes" };
    }
    tried += 1;
    if (tried > MOST_TRIED) return { ...lead, Connected: "Yes" };
    const last = Math.max(Number(lead.Responded), serial(TRIED[tried % TRIED.length] ?? 0));
    return { ...lead, Attempts: Math.min(Math.max(Number(lead.Attempts), 2), ATTEMPTS_PROMISED - 1), "Last attempt": last };
  });
}

const newestFirst = (one: Lead, other: Lead): number => Number(other.Received) - Number(one.Received);

/** Some 200 leads of the last ten days in all states and those of the months before, the newest first; the same at every call. */
export function sampleLeads(): Lead[] {
  const draw = random(SEED);
  const open = UNANSWERED.map((ago) => ({ ...unanswered(draw, ago), ...STILL[ago] }));
  const rest = Array.from({ length: COUNT - open.length - THIS_MORNING.length }, () => arrival(draw));
  const done = [...THIS_MORNING, ...rest].map((ago) => answered(draw, ago));
  const latest = withSlip([...open, ...done].sort(newestFirst));
  const before = Array.from({ length: EARLIER }, () => earlier(draw)).sort(newestFirst);
  const leads = withPromises([...latest, ...before]);
  return leads.map((lead, at) => ({ ...lead, "Lead ID": `L-${FIRST_NUMBER + leads.length - 1 - at}` }));
}
