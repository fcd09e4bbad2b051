import type { PrintedWords } from "../../core/agreement/printed";
import { KEPT_DAYS } from "../../core/calendar/week-text";
import { MINUTE } from "../../core/cells/cell";
import type { ItemTexts } from "../figures/item-texts";
import { numberText } from "../figures/number-text";
import { contents } from "./contents/contents";
import { dayWords } from "./days";
import { durationWords } from "./durations";
import { english } from "./names/english";
import { weekdays } from "./weekdays";

const ITEMS: Readonly<Record<string, ItemTexts>> = contents.items;

const YES_NO: Readonly<Record<string, string>> = contents.yesNo;

const named = (team: string, name: string): string => (name ? `${team} (${name})` : team);

/** The copy of the agreement for printing. */
export const printed = {
  cut: ` … (cut here: the rest stands in the tab ${english.tabs.agreement})`,
  sections: contents.sections,
  aspects: contents.aspects,
  owners: { ...contents.owners, both: "Both teams" },
  columnsOf: (key) => (key === "hours.week" ? ["Day", "Open", "Close"] : (ITEMS[key]?.columns ?? [])),
  chosen: ({ key, kind }, code) => (kind === "yesno" ? YES_NO : ITEMS[key]?.choices)?.[code] ?? code,
  weekday: (kept) => weekdays.names[KEPT_DAYS.indexOf(kept)] ?? kept,
  number: numberText,
  minutes: (value) => `${durationWords(value * MINUTE)} of working time`,
  day: dayWords,
  stageHeadings: ["Stage", "Criterion", "Whose", "What it says"],
  goalHeadings: ["Stage", "When a lead is there", "Whose", "A month"],
  alsoCalled: (names) => `also called ${names.join(", ")}`,
  ends: { "": "", won: "won", lost: "lost", other: "closed", waiting: "waits for the customer" },
  teams: { marketing: "marketing", sales: "sales" },
  takesOver: "sales takes over",
  bothTeams: "Both teams side by side",
  sides: ["Marketing", "Sales", "Shared"],
  title: "Service level agreement",
  parties: (marketing, sales, company) => {
    const teams = `Between ${named("marketing", marketing)} and ${named("sales", sales)}`;
    return company ? `${teams} of ${company}` : teams;
  },
  signatures: "Signatures",
  signatureHeadings: ["Team", "Name", "Date", "Signature"],
  signsFor: (team) => `For ${team}`,
  accepted: (day) => `Accepted in the log on ${dayWords(day)}`,
} satisfies PrintedWords;
