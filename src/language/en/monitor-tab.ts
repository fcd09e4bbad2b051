import { agreeing, counted } from "./counted";
import { enumerated } from "./enumeration";
import { english } from "./names/english";

/** Where things stand on the monitor's tab, as its help names them. */
export interface MonitorPlaces {
  pictures: string;
  channels: string;
  lost: string;
  late: string;
  segments: string;
  days: string;
}

const BY_DAY = "A date counts on its day, a tick on the day the lead came; a word does not count.";

/** What the monitor's tab says. */
export const monitorTab = {
  help: ({ pictures, channels, lost, late, segments, days }: MonitorPlaces): string =>
    `Click a number to see where it comes from: formulas count the columns of your lead tab. Metrics and goals stand in the tab ${english.tabs.agreement}, costs in the tab ${english.tabs.spend}. To the right: pictures (${pictures}), channels (${channels}), lost reasons (${lost}), price of lateness (${late}) and answers by rep, source and priority under it, segments (${segments}), one line a day (${days}).`,
  asOf: "As of",
  aboutAsOf: "the last check; every number is judged at this moment",
  daysGone: "Working days gone",
  of: "of",
  monthFrom: "This month from",
  beforeFrom: "Last month from",
  beforeTo: "Last month to",
  timeUsed: "Google's time used today",
  hourlyOff: "none: the hourly check is off",
  /** `used` says how long it ran. */
  hourly: (used: string): string => `${used}, by the hourly check. Workspace gives 360.`,
  metrics: "Metrics of the agreement",
  /** The first line; figures are parts of its formula, and `behind` names the metrics that are. */
  verdict: (onTrack: string, judged: string, behind: string): string => `${onTrack} of ${judged} metrics are on track.${behind}`,
  behindAre: (names: string): string => ` Behind: ${names}.`,
  /** Between two of these names. */
  between: "; ",
  noLeads: "No leads yet: they are counted here as they come.",
  noGoals: `No goal is agreed on yet: type the goals that both teams want into the tab ${english.tabs.agreement}.`,
  allThin: "No metric has enough data yet to be judged.",
  computed: "Computed at the last check.",
  fewRows: (enough: number): string => `Fewer than ${enough} rows say little.`,
  nobodyFilled: (headings: readonly string[]): string => `Nobody has filled in ${enumerated(headings)} yet.`,
  nothing: "Nothing to count yet this month.",
  unclearEnds: (until: string, won: string, rows: number): string =>
    `Left out, because ${until} holds no date after ${won}: ${counted(rows, "row")}.`,
  unread: (heading: string, cells: number, sample: string): string =>
    `Left out, because ${heading} is no amount that can be read: ${counted(cells, "cell")}, such as "${sample}". Type plain numbers there.`,
  noRoom: (metrics: readonly string[]): string => `Chosen, but there is no room for it here: ${enumerated(metrics)}.`,
  notShown: (metrics: readonly string[]): string => `Not shown: ${enumerated(metrics)}.`,
  /** How many metrics need which columns. */
  needed: (metrics: number, columns: readonly string[]): string =>
    `${agreeing(metrics, "It needs", "They need")} the ${agreeing(columns.length, "column", "columns")} ${enumerated(columns)}: add ${agreeing(columns.length, "it", "them")} to the lead tab, by hand or in Extensions > Lead SLA > Set up this spreadsheet.`,
  notScored: 'Leads are not scored: say yes to "Score leads in the lead tab" in the agreement, section Lead scoring.',
};

/** Which rows count and which do not, and the pictures with what they are drawn from. */
export const monitorRows = {
  title: "Rows that count, and rows that do not",
  rows: "Rows",
  howMany: "How many",
  whatToDo: "What to do",
  leads: "Leads that count",
  /** A heading stands in quotes already. */
  withDate: (received: string): string => `Rows with a date in ${received}.`,
  noDate: (received: string): string => `Left out: ${received} is no date`,
  typeDate: "Type a date there, such as 2026-11-18 09:30.",
  blank: (received: string): string => `Left out: ${received} is blank`,
  fillIn: "Fill in when the lead came.",
  ahead: (received: string): string => `Left out: ${received} lies ahead`,
  onceItCame: "They count once their moment has come.",
  /** `state` is the word of the column SLA status. */
  unclear: (state: string): string => `Not in response times: ${state}`,
  seeNote: `The column ${english.own.note} says what is wrong.`,
  notPassed: (passed: string): string => `Not passed: a word in ${passed}`,
  byDay: BY_DAY,
  notWon: (won: string): string => `Not won: a word in ${won}, or lost`,
  byEnd: `${BY_DAY} Nor does one of a lead whose stage says lost, or that has a lost reason.`,
  costs: "Costs that do not count",
  all: "all",
  spendUnknown: (headings: readonly string[]): string => `The tab ${english.tabs.spend} needs the columns ${enumerated(headings)}.`,
  spendLeftOut: `Rows of the tab ${english.tabs.spend} without a month or an amount.`,
};

export const monitorPictures = {
  within: (days: number): string => `Response within SLA, month to date, the last ${days} days`,
  channels: "Leads by channel, this month so far",
  forPicture: "For the picture",
  days: (days: number): string => `${days} days`,
  day: "Day",
  withinSla: "Within SLA",
  inPicture: "In the picture",
  leads: "Leads",
  others: "All others",
  history: "One line a day: the month so far",
  aboutHistory: "Each line follows the leads until its day is over; blank: not known. What counts stands beside each metric.",
};
