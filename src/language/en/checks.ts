import { numberText } from "../figures/number-text";
import { counted } from "./counted";
import { quoted } from "./quoted";

const WITHOUT_TIMER = "Until it is on, leads that come by form or import are checked when the file is opened, or from the menu.";

const allTitle = (leads: number): string => `${counted(leads, "lead")} checked`;
const partTitle = (checked: number, leads: number): string =>
  `${numberText(checked)} of ${numberText(leads)} leads checked within Google's time limit`;
const REST_FOLLOWS = "The rest follow at the next check: every hour, or choose Check all leads now.";

const refused = (why: string): string => `The last hourly check did not come to its end: ${why}`;

/** A check of the leads, and the hourly timer. */
export const checks = {
  /** "50,000 leads checked."; where the time was up, how far it came, which matters more than any hint. */
  checked: ({ leads, checked, hint }: { leads: number; checked: number; hint: string }) => {
    if (checked >= leads) return [`${allTitle(leads)}.`, hint].filter(Boolean).join(" ");
    return `${partTitle(checked, leads)}. ${REST_FOLLOWS}`;
  },
  /** The same as a heading without a full stop, and what follows below it. */
  allTitle,
  partTitle,
  restFollows: REST_FOLLOWS,
  /** Between two parts of a long job. */
  progress: (done: number, of: number) => `Checked ${numberText(done)} of ${numberText(of)} leads…`,
  /** @param written what stands in its cell, "" for nothing */
  languageStays: (written: string, called: string) =>
    written === ""
      ? `This spreadsheet stays in ${called}: the cell of its language in the agreement is blank. Choose a language from the list there.`
      : `This spreadsheet stays in ${called}: ${quoted(written)} is no language that the add-on speaks. Choose one from the list in that cell of the agreement.`,
  tooManyTimers: `The hourly check could not be switched on: your Google account has as many timers as Google allows. Delete one under script.google.com > My triggers, then set up again. ${WITHOUT_TIMER}`,
  timerNotAllowed: `The hourly check could not be switched on: Google has not been given the permission to run it. Set up again and allow it when Google asks. ${WITHOUT_TIMER}`,
  /** @param refusal Google's own words */
  timerRefused: (refusal: string) => `The hourly check could not be switched on (Google says: ${refusal}). ${WITHOUT_TIMER}`,
  timerNotNoted: (why: string) =>
    `The hourly check is on, but that could not be noted, so the panel may not say so: ${why} Switch it on once more: that makes no second one.`,
  /** How long a person's timers ran today. */
  timeUsed: (minutes: number, ofMinutes: number) => `${minutes === 0 ? "less than 1" : `about ${minutes}`} of ${ofMinutes} minutes`,
  checking: "Checking all leads…",
  hourlyOn: "The hourly check is on.",
  hourlyOthers: "The hourly check is on already: another person switched it on.",
  /** Of a run of the timer, at which nobody looked on. */
  refused,
  failed: (googleSays: string) => refused(`${googleSays} The next one, within an hour, does what is missing.`),
};
