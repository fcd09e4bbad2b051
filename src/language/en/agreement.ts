import type { AgreementSayings } from "../../core/agreement/sayings";
import type { ItemTexts } from "../figures/item-texts";
import { numberText } from "../figures/number-text";
import type { SentencesOf } from "../figures/sentences-of";
import { contents } from "./contents/contents";
import { counted } from "./counted";
import { dayWords } from "./days";
import { enumerated } from "./enumeration";
import { english } from "./names/english";

const ITEMS: Readonly<Record<string, ItemTexts>> = contents.items;
const BESIDE: Readonly<Record<string, string>> = contents.beside;
const labelOf = (key: string): string => BESIDE[key] ?? ITEMS[key]?.label ?? key;

const COLUMN = { priority: "priority", source: "source", either: "priority or source" } as const;

/** Minutes. */
const WORKING_DAY = 480;

const inDays = (days: number): string => (days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${days} days`);

export const agreement: SentencesOf<AgreementSayings> = {
  minutesWanted: () => "Type a number of minutes above 0, such as 60.",
  overAYear: () => "Type fewer minutes: this is more than a year.",
  countWanted: () => "Type a number above 0, such as 35.",
  wholeWanted: () => "Type a whole number above 0, such as 6.",
  overABillion: () => "Type a smaller number: this is more than a billion.",
  percentMeant: (value) => `Type a percentage: ${value}% rather than ${value}.`,
  shareWanted: () => "Type a percentage above 0% and up to 100%.",
  languageWanted: (languages) => `Choose one of: ${languages.join(", ")}.`,
  choiceWanted: (key) => `Choose one of: ${Object.values(ITEMS[key]?.choices ?? {}).join(", ")}.`,
  yesOrNoWanted: () => "Choose yes or no.",
  dayWanted: () => "Type a day as year-month-day, such as 2026-11-30.",
  tooLong: (longest) => `Shorten this text to ${numberText(longest)} characters: a cell holds no more.`,
  stillComputed: () => "This cell is still being computed. Look again in a moment.",
  showsError: () => "This cell shows an error. Put its formula right, or type what it should say.",
  tooManyCells: (row, key) => {
    const columns = ITEMS[key]?.columns ?? [];
    return `Row ${row} has more cells than the table. Part the ${columns.length} cells of a row by " | ": ${columns.join(" | ")}.`;
  },

  faultOf: (key, fault) => `${labelOf(key)}: ${fault}`,
  numberWanted: (key) => `${labelOf(key)}: give a number, not a text.`,
  textWanted: (key) => `${labelOf(key)}: give a text, not a number.`,
  noSuchItem: (key) => `The agreement has no item "${key}": take it out of the file.`,
  twiceInFile: (key) => `${labelOf(key)} stands twice in the file: take one out.`,
  holidayNoDay: (text) => `Holidays: write each day as year-month-day, such as 2026-12-25, not "${text}".`,
  noSuchZone: (zone) => `Time zone: "${zone}" is none. Write one such as Europe/Berlin.`,

  reviewPassed: (day) =>
    `The next review was due on ${dayWords(day)}: go through the agreement together, then set the day of the next one.`,
  reviewSoon: (days, day) => `The next review is ${inDays(days)}, on ${dayWords(day)}.`,
  termUpsideDown: () => "The term of the agreement ends before it begins: set its last day after its first.",
  termPassed: (day) => `The term of the agreement ended on ${dayWords(day)}: renew it by setting a new last day, then publish it.`,
  termSoon: (days, day) => `The term of the agreement ends ${inDays(days)}, on ${dayWords(day)}: decide whether to renew it.`,
  notAccepted: (version, teams) => `Version ${version} still waits to be accepted by ${teams.join(" and ")}.`,
  longPromise: (key, line, amount, unit) => {
    const what = line === null ? labelOf(key) : `${labelOf(key)}, "${line}"`;
    if (unit === "days") {
      return `${what}: ${numberText(amount)} working days is very long. If minutes are meant, choose minutes at "${labelOf(`${key}In`)}".`;
    }
    const days = numberText(Math.round(amount / WORKING_DAY));
    return `${what}: ${numberText(amount)} minutes is very long, about ${days} working days of 8 hours. Type fewer minutes if less is meant.`;
  },
  draftDiffers: (items, version, isInForce) => {
    const judged = isInForce ? "New leads are judged by what was published" : "Nothing of it is in force yet";
    return `${counted(items, "item differs", "items differ")} from version ${version}. ${judged}: publish again to hold leads to the change.`;
  },

  headingsLacking: (headings) =>
    `The lead tab has no column headed ${enumerated(headings.map((heading) => `"${heading}"`))}: leads are not checked for it.`,
  targetMisspelt: (of, word, meant) => `No lead has the ${COLUMN[of]} ${word}; did you mean ${meant}?`,
  targetUnused: (of, word) => `No lead has the ${COLUMN[of]} ${word} yet.`,
  stageMisspelt: (stage, meant) => `No stage is called ${stage}, so its rule bars nobody; did you mean ${meant}?`,
  stageUnused: (stage) => `No stage is called ${stage}, so its rule bars nobody: write a stage as the tab ${english.tabs.stages} has it.`,
};
