import { agreeing, counted } from "../../core/cells/counted";
import { enumerated } from "../../core/cells/enumeration";
import { refusalOf } from "./refusal-words";

/** Sentences that several rooms of jobs say to a person: what is wrong, and what to do. Those of one room stand in its *-sentences.ts. */

const SET_UP = "Choose Extensions > Lead SLA > Set up this spreadsheet";

export const NOT_SET_UP = `This spreadsheet is not set up yet. ${SET_UP}.`;

export const BUSY = "Someone else is saving or checking leads right now. Nothing was changed. Try again in a moment.";

export const noReceived = (tab: string): string =>
  `The tab "${tab}" has no column headed Received, so no lead can be timed. Head the column that says when a lead came "Received", then check again.`;

export const ownColumnsGone = (tab: string): string =>
  `The columns headed SLA (due, status, next step, note, warn, paused) are not all in the tab "${tab}". ${SET_UP} to add them again; nothing else changes.`;

/** @param paused leads whose pauses were put back */
export const leadsRestored = (tab: string, paused: number): string =>
  `The columns headed SLA were gone from the tab "${tab}", as after File > Import > Replace current sheet. They are back with their colours${paused > 0 ? ` and the pauses of ${counted(paused, "lead")}` : ""}.`;

export const ROWS_MOVED = "The rows kept moving while they were checked. Nothing was written. Check again when the sorting is done.";

export const AGREEMENT_GONE = `The agreement's cells were not found. ${SET_UP} to add them again; nothing else changes.`;

export const LEADS_GONE = `The lead tab was not found. ${SET_UP} to make one, or while you look at another tab that holds your leads.`;

/** Two people at once: what the first did is not undone by the second. */
export const SET_UP_MEANWHILE = (leads: string): string =>
  `Someone else has set up this spreadsheet meanwhile, with "${leads}" as the lead tab. Nothing was changed. Set up again to use another tab.`;

export const MENDED = (tabs: readonly string[]): string =>
  tabs.length > 0 ? `Mended what an interrupted set-up had left: ${enumerated(tabs)}.` : "Ended what an interrupted set-up had begun.";

/** Tabs that were gone, and tabs that stood blank or lacked something of ours. */
export const MADE_AGAIN = (tabs: readonly string[]): string => `Made again: ${enumerated(tabs)}.`;
export const FILLED_AGAIN = (tabs: readonly string[]): string => `Filled in what was missing: ${enumerated(tabs)}.`;
export const STAGES_GONE = `The tab SLA stages was not found. ${SET_UP} to make it again; nothing else changes.`;

export const STAGES_MOVED =
  "A heading of the tab SLA stages is gone or reworded. Put Stage, Whose, Sales takes over, Criterion, Owner, End, Also called and Funnel into its first row, then import. Nothing was imported.";
export const STAGES_FORMULAS =
  "The tab SLA stages holds formulas where the file's stages would go. Replace them by their values, then import. Nothing was imported.";
export const STAGES_FULL = (rows: number): string =>
  `The file has ${rows} stages, more than the tab SLA stages has rows. Add rows there, then import. Nothing was imported.`;

export const UNREADABLE_CHANGES = "The panel sent something that could not be read. Close the panel, open it again and save once more.";

const thousands = (count: number): string => count.toLocaleString("en-US");

/** "50,000 leads checked."; where the time was up, how far it came, which matters more than any hint. */
export function checkedWords({ leads, checked, hint }: { leads: number; checked: number; hint: string }): string {
  const all = `${counted(leads, "lead")} checked.`;
  if (checked >= leads) return [all, hint].filter(Boolean).join(" ");
  return `${thousands(checked)} of ${thousands(leads)} leads checked within Google's time limit. The rest follow at the next check: every hour, or choose Check all leads now.`;
}

/** Whether there is nothing in it but the number. */
export const isAllChecked = ({ leads, checked, hint }: { leads: number; checked: number; hint: string }): boolean =>
  checked >= leads && hint === "";

/** Between two parts of a long job. */
export const progress = (done: number, of: number): string => `Checked ${thousands(done)} of ${thousands(of)} leads…`;

const WITHOUT_TIMER = "Until it is on, leads that come by form or import are checked when the file is opened, or from the menu.";

/** Google's refusals of a trigger in words. */
export function noTimer(refusal: string): string {
  if (/too many/i.test(refusal)) {
    return `The hourly check could not be switched on: your Google account has as many timers as Google allows. Delete one under script.google.com > My triggers, then set up again. ${WITHOUT_TIMER}`;
  }
  if (/authori[sz]ation|permission/i.test(refusal)) {
    return `The hourly check could not be switched on: Google has not been given the permission to run it. Set up again and allow it when Google asks. ${WITHOUT_TIMER}`;
  }
  return `The hourly check could not be switched on (Google says: ${refusal}). ${WITHOUT_TIMER}`;
}

export const KEY_GONE =
  'The tab SLA agreement has lost the heading "Key" of its hidden column, by which the add-on knows the rows. Show that column, type Key into its first cell, then try again.';

export const NOT_FOLLOWED = (why: string): string => `It is saved, but the leads could not be checked with it: ${why}`;

/** What could not be done after a deed that stands, and what to do about it; why is a sentence. */
export const NOT_CHECKED_YET = (why: string): string =>
  `It is saved, but the leads could not be checked with it: ${why} They follow at the next check: every hour, or choose Check all leads now.`;
export const NOT_READ_BACK = (why: string): string => `The panel could not read it again: ${why} Choose Read again to see how it stands.`;
export const TEXTS_NOT_NOTED = (why: string): string =>
  `It could not be noted that you keep a starting text on purpose: ${why} Leave the field once more.`;
export const NOT_CONFIRMED = (why: string): string =>
  `It is written, but Google did not confirm it: ${why} Choose Read again to see how it stands.`;
/** A funnel of its own takes its part off the first plan's target. */
export const TIMER_NOT_NOTED = (why: string): string =>
  `The hourly check is on, but that could not be noted, so the panel may not say so: ${why} Switch it on once more: that makes no second one.`;
export const SET_UP_UNREAD = (why: string): string =>
  `Set-up has run, but the panel could not read the spreadsheet after it: ${why} Choose Read again.`;
export const COLUMNS_KEPT = "The columns are kept as you chose them.";
export const MAILS_NOT_ON = (why: string): string =>
  `The mails could not be turned on in this copy of the spreadsheet: ${why} Turn them on under Set-up, Mails.`;
export const NOT_SHOWN = (why: string): string => `It could not be brought into sight: ${why} Open the tab by its name below.`;
/** Google neither said that it is written nor could it be asked. */
export const VERSION_UNSURE = (version: number, why: string): string =>
  `Version ${version} was written, but Google did not confirm it: ${why} Open the list of versions again to see whether it is there.`;
export const ACCEPTANCE_UNSURE = (team: string, version: number, why: string): string =>
  `That ${team} accepts version ${version} was written, but Google did not confirm it: ${why} Open the list of versions again to see whether it is there.`;

export const CELLS_MOVED = "The agreement's rows moved while this was saved, so it was not. Save once more.";

export const MARK_LEADS = "Mark one or more lead rows in the lead tab first, then choose this again.";
export const TOO_MANY_ROWS = (most: number): string =>
  `Mark at most ${most} rows at once, none of them thousands of rows from another. Nothing was changed.`;
export const ASK_REMOVE =
  "The colours, the columns headed SLA and the hourly check go away. Your leads and everything that people typed stay; what is remembered of pauses is lost. Go on?";
export const ASK_DELETE_TABS = (tabs: readonly string[]): string =>
  `Delete the ${agreeing(tabs.length, "tab", "tabs")} ${enumerated(tabs)}, too? ${agreeing(tabs.length, "It holds", "They hold")} what your teams agreed on. No keeps ${agreeing(tabs.length, "it", "them")}.`;
export const NOT_REMOVED = "Nothing was changed.";
export const REMOVED =
  "Lead SLA is removed from this spreadsheet. A timer that another person switched on ends when that person removes it.";

export const TWICE_CHOSEN = (heading: string): string => `The column "${heading}" is chosen twice. Choose another one for one of the two.`;
export const NEEDS_RECEIVED =
  "Choose the column that says when a lead came (Received): without it no lead can be timed. Nothing was changed.";

export const CHECKING = "Checking all leads…";

export const NOTHING_CHANGED = "Nothing was changed.";
export const NO_PLAN = `There is no plan tab yet, or its rows were deleted. ${SET_UP} to make one.`;
export const NO_HISTORY =
  "The plan's History has no counts yet: the lead tab needs a column headed Stage with the plan's stages. Add it, set up again, then try once more.";

const share = (rate: number): string => `${Math.round(rate * 1000) / 10} %`;
export const badPlanRate = (label: string): string =>
  `The plan has no rate from ${label}: it must be above 0 % and at most 100 %. Fill it in (column Rate used), then try again.`;
export const askToAgree = (steps: readonly { label: string; rate: number }[]): string =>
  `Put these rates into the agreement? ${enumerated(steps.map(({ label, rate }) => `${label} ${share(rate)}`))}. =SLA_GOAL() answers from them.`;
export const AGREED = "The plan's rates stand in the agreement now.";

export const ASK_FUNNEL_NAME =
  "Which channel or method is it for, such as Partners? Leads whose Source is this word are counted in its plan; stages and lags begin as they are in the plan that you look at.";
export const askFunnelTarget = (channel: string): string =>
  `How many new customers a month should ${channel} bring? The first plan keeps the rest of the agreed target.`;
export const BAD_FUNNEL_TARGET = "Type a number of customers above 0, such as 10. Nothing was changed.";
export const TOO_MANY_FUNNELS = "There are six plans already. Delete the tab of one that you no longer need, then try again.";
export const tabTaken = (tab: string): string => `There is a tab "${tab}" already. Choose another name. Nothing was changed.`;

export const NO_SUCH_VERSION = (version: number): string =>
  `There is no version ${version} in the tab SLA log. Open the list of versions again.`;
export const NEEDS_DAY = "Choose the day from which the version holds, such as 2026-12-01. Nothing was published.";
export const NEEDS_NAME = "Type your name: the log says who did this. Nothing was changed.";
export const WORD_TOO_LONG = (what: string, most: number): string =>
  `Shorten the ${what} to ${most.toLocaleString("en-US")} characters. Nothing was changed.`;
export const PAST_DAY =
  "Choose today or a later day: leads that came before are judged by the version that was in force then. Nothing was published.";
export const DRAFT_CHANGED = "Someone changed the agreement meanwhile. Look at what changed, then publish again. Nothing was published.";
export const NOTHING_DIFFERS = (version: number): string =>
  `The agreement says what version ${version} says, so there is nothing to publish.`;
export const PUBLISHED = (version: number, day: string): string =>
  `Version ${version} is published, in force from ${day}. Leads that come from then on are judged by it. Now both teams accept it by name.`;
export const ACCEPTED = (team: string, version: number): string => `Version ${version} is accepted for ${team}.`;
export const ACCEPTED_BEFORE = (team: string, version: number, who: string): string =>
  `${team} has accepted version ${version} already, by ${who}. Nothing was changed.`;
export const TAB_GONE = "This tab is not there any more. Choose Extensions > Lead SLA > Set up this spreadsheet to make it again.";

export const HOURLY_ON = "The hourly check is on.";
export const HOURLY_OTHERS = "The hourly check is on already: another person switched it on.";

/** Of a run of the timer, at which nobody looked on. */
export const checkRefused = (why: string): string => `The last hourly check did not come to its end: ${why}`;

export const checkFailed = (says: string): string =>
  checkRefused(`${refusalOf(says).googleSays} The next one, within an hour, does what is missing.`);

const items = (count: number): string => counted(count, "item");

export const FILE_NOT_JSON = "This is not a file of an agreement: it is not JSON. Choose the file that Export saved. Nothing was imported.";
export const FILE_NOT_OURS =
  "This is not a file of an agreement that this add-on exported. Choose the file that Export saved. Nothing was imported.";
export const FILE_TOO_NEW =
  "This file was exported by a newer version of the add-on. Update the add-on, then import it again. Nothing was imported.";
export const FILE_FAULTS = (count: number): string => `${items(count)} of the file cannot be used. Nothing was imported.`;
export const FILE_EQUAL = "The agreement says all that the file says already. Nothing was changed.";
export const WOULD_CHANGE = (count: number): string =>
  `The file changes ${items(count)}. Look at ${agreeing(count, "it", "them")}, then import.`;
export const CELLS_CHANGED =
  "Someone changed the agreement meanwhile. Look at what the file changes now, then import again. Nothing was imported.";
/** @param rows of the sheet, as it counts them */
export const CELLS_LEFT_OVER = (rows: readonly number[]): string =>
  `Rows of the agreement kept moving while the file was written. All is taken back but for what may be left in ${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")} of its tab: look there, then import again.`;
export const FILE_REFUSED = (says: string): string =>
  `Nothing was imported. ${refusalOf(says).googleSays} Try again in a moment: choose the file once more.`;
export const FILE_CUT = (says: string): string =>
  `The file was imported in part only. ${refusalOf(says).googleSays} Choose it once more: what is left of it is shown, then import that.`;
export const IMPORTED = (count: number): string => `${items(count)} imported.`;

export const HOURS_GONE = `The file holds working hours, and the tab SLA hours or its headings Day and Holiday are gone. ${SET_UP}, then import.`;
export const BAD_HOURS = (why: string): string => `The tab SLA hours is not understood: put it right, then try again. ${why}`;
export const WITHOUT_HOURS = (why: string): string => `The working hours are not in it. ${why}`;
export const HOURS_FORMULAS =
  "The tab SLA hours holds formulas where the file's hours would go. Replace them by their values, then import. Nothing was imported.";
export const HOURS_FULL = (rows: number): string =>
  `The file has ${thousands(rows)} rows of hours or holidays, more than the tab SLA hours has. Add rows there, then import. Nothing was imported.`;
export const ZONE_HEADING_GONE =
  'The tab SLA hours has lost its heading "Time zone". Type it above the time zone, then import. Nothing was imported.';

export const COPIED = (tab: string): string =>
  `The copy stands in the tab "${tab}". Choose File > Print, landscape, and fit it to the width of the page.`;

export const VERSIONS_GONE =
  "The tab SLA log lacks the version that was in force when this lead came. Bring it back in File > Version history, then choose Check all leads now.";

export const NOT_IN_LOG =
  "It does not stand in the tab SLA log: its rows moved while it was written, or Google refused it. Open the list of versions again, then try once more.";

export const NO_BEGINNING = "In force from: this is no date and time any more. Undo the change in File > Version history.";
export const ROWS_MISSING =
  "some of its rows are gone. Bring them back in File > Version history; until then leads are judged by what held before.";
export const ROW_GONE = (label: string): string => `${label}: the tab SLA agreement lacks its row. ${SET_UP} to add it again, then import.`;

export const NO_MAIL_PERMISSION =
  "No mail goes out: Google has not been given the permission to send mail. Choose Extensions > Lead SLA > Set up this spreadsheet and allow it when Google asks.";

/** Google lets a person write to so many recipients a day. */
export const mailQuotaSpent = (waiting: number): string =>
  `The day's mail quota of Google is spent: ${counted(waiting, "mail waits", "mails wait")} for the next hourly check.`;

/** The six minutes of a run were up. */
export const mailsWait = (waiting: number): string =>
  `${counted(waiting, "mail waits", "mails wait")} for the next hourly check: the time of the last one was up.`;

/** A run was ended while it was sending; nobody is told twice, so these are not sent again. */
export const mailsUncertain = (mails: number): string =>
  `Google ended a check while it was sending mail: ${mails === 1 ? "" : "up to "}${counted(mails, "mail")} may not have gone out. ${agreeing(mails, "It is", "They are")} not sent again.`;

export const mailRefused = (to: string, refusal: string): string =>
  `Google refused the mail to ${to} (${refusal}). The next check tries again; if it is refused again, correct the address in the tab SLA agreement.`;

/** Nobody is named to whom mails that are on could go. */
export const nobodyToMail = (labels: readonly string[]): string =>
  `Nobody gets ${enumerated(labels.map((label) => `"${label}"`))}: name the contact persons of marketing and sales in the agreement, with e-mail addresses.`;

/** Owners have no address, and no manager is named to hear of their leads. */
export const nobodyHears = (leads: number): string =>
  `Nobody gets a mail about ${leads === 1 ? "1 lead that waits" : `${thousands(leads)} leads that wait`} for an answer: the agreement names no address for ${leads === 1 ? "its owner" : "their owners"}. Add the addresses, or name the manager with an e-mail address, under Set-up, Mails.`;

/** Of a copied spreadsheet, whose cells say that mails are on. */
export const MAILS_ELSEWHERE =
  "Mails are off in this copy of the spreadsheet until somebody turns them on here: in the panel, view Set-up, under Mails.";

export const mailsOnHere = (kinds: number): string =>
  kinds === 0
    ? "No kind of mail is on. Choose mails and recipients first."
    : `Mails are on in this spreadsheet now: ${kinds === 1 ? "1 kind" : `${kinds} kinds`}.`;

/** Of addresses in the column Owner that got mail before. */
export const ownersDropped = (owners: number): string =>
  owners === 1
    ? "1 owner who got mail before gets none now: the agreement does not name the address. Add it under Set-up, Mails."
    : `${thousands(owners)} owners who got mail before get none now: the agreement does not name their addresses. Add them under Set-up, Mails.`;

export const OWNERS_LEFT_OUT = "They get no mail. Their leads stand in the manager's mails.";

/** Nobody's timer would send them. */
export const HOURLY_OFF_MAILS = "No mail goes out while the hourly check is off: switch it on under Set-up.";

export const ownersWithoutAddress = (owners: readonly string[]): string =>
  `No address is known of ${owners.length > 5 ? `${owners.slice(0, 5).join(", ")} and ${owners.length - 5} more` : enumerated(owners)}: add ${owners.length === 1 ? "it" : "them"} under "E-mail addresses of the owners". Until then the manager gets ${owners.length === 1 ? "the mails" : "their mails"}.`;

export const stagesFailed = (why: string): string =>
  `The tab SLA stages could not be made. Google says: ${why.slice(0, 80)} Choose Set up this spreadsheet to make it.`;

export const monitorFailed = (why: string): string =>
  `The tab SLA monitor could not be brought up to date. Google says: ${why.slice(0, 80)} Free the tab and choose Check all leads now.`;
export const ALL_THERE = "The lead tab has these columns already. Nothing was changed.";
export const COLUMNS_ADDED = (headings: string, count: number): string =>
  `The lead tab has ${agreeing(count, "an empty column", "empty columns")} ${headings} now. Your cells stay as they are.`;
