import { addMenu, askText, askYesNoCancel, type MenuItem, showPanel, tell } from "../../google/dialogs";
import { logFault } from "../../google/execution-log";
import { openNotebook } from "../../google/notebook";
import { openWorkbook } from "../../google/workbook";
import { words } from "../../language/spoken/words";
import type { OneClick } from "../../tables/clicks/stamps";
import { agreeOnRates } from "../agreement/agree-on-rates";
import { copyForPrinting } from "../agreement/print-copy";
import type { CheckOutcome } from "../check/check";
import { checkAll } from "../check/whole-check";
import { oneClick } from "../clicks/one-click";
import { takeBack } from "../clicks/take-back";
import { turnIntoDates } from "../clicks/turn-into-dates";
import { whySelected } from "../clicks/why-this-colour";
import { takeOverExport } from "../exports/take-over-export";
import type { PanelState } from "../messages/panel-messages";
import type { SetUpAnswer, SetUpWish } from "../messages/set-up-messages";
import { panelState } from "../panel/panel-state";
import { planAnotherFunnel } from "../plan/another-funnel";
import { countFromLeads } from "../plan/count-from-leads";
import { afterDeed } from "../run/after-deed";
import { type Done, done, sentenceOf } from "../run/done";
import { Hindrance } from "../run/hindrance";
import { refusalWords } from "../run/refusal-words";
import { removeFromSpreadsheet } from "../set-up/remove";
import { setUp } from "../set-up/set-up";

/** The daily work first; all other clicks are in the panel. No menu within it has more than six entries. */
const ITEMS = [
  "openPanel",
  "markAnswered",
  "logAttempt",
  "whyThisColour",
  "line",
  {
    menu: "more",
    items: [
      "takeBackClick",
      "checkLeads",
      "turnIntoDates",
      "takeOverExport",
      { menu: "plan", items: ["countFromLeads", "agreeOnRates", "planFunnel", "copyAgreement"] },
      "removeAddOn",
    ],
  },
  "setUpSpreadsheet",
] as const;

/** Entries of menus that earlier builds made, which Google may still call. */
type EarlierLine = "acceptLead" | "rejectLead" | "returnLead";

type ItemIn<One> = One extends { items: readonly (infer Inner)[] } ? ItemIn<Inner> : One;
type MenuLine = Exclude<ItemIn<(typeof ITEMS)[number]>, "line"> | EarlierLine;

/** An entry, a line, or a menu of its own. */
type Item = MenuLine | "line" | { menu: "more" | "plan"; items: readonly Item[] };

const NAME = "Lead SLA";

const labelOf = (entry: MenuLine): string => words().menu.entries[entry].replace("…", "");

function shown(item: Item): MenuItem {
  if (item === "line") return item;
  const { menu } = words();
  return typeof item === "string" ? { label: menu.entries[item], run: item } : { label: menu[item.menu], items: item.items.map(shown) };
}

/** What was done passes by; what a person must read waits until he has. Where the one way is refused it is said the other way. */
function say(entry: MenuLine, answer: string | Done): void {
  const waits = (): void => tell(labelOf(entry), sentenceOf(answer));
  const passes = (): void => openWorkbook().toast(sentenceOf(answer));
  const [first, second] = typeof answer === "string" ? [waits, passes] : [passes, waits];
  if (afterDeed((why) => why, first)) second();
}

/** Clicks of the menu, by the entry that stands for them. */
const CLICKS = {
  answer: "markAnswered",
  reached: "logAttempt",
  notReached: "logAttempt",
  accept: "acceptLead",
  reject: "rejectLead",
  return: "returnLead",
} as const satisfies Partial<Record<OneClick, MenuLine>>;
type MenuClick = keyof typeof CLICKS;

/** Shows the add-on's menu; needs no permission, so it works before the add-on is enabled in a file. */
export const showMenu = (): void => addMenu(ITEMS.map(shown));

/** Opens the panel. */
export const openThePanel = (): void => showPanel("sidebar", NAME);

/** Opens it where set-up is shown step by step: nothing is done before a person has seen it. */
export const openSetUp = (): void => showPanel("sidebar", NAME, "set-up");

/**
 * Sets up as the person at the panel wants it.
 *
 * @param now the present
 * @returns how it went, and the spreadsheet as set-up left it
 * @throws one sentence where set-up has run and only that could not be read
 */
export function setUpFromPanel(wish: SetUpWish, now: () => Date): SetUpAnswer {
  const answer = setUp(wish, now());
  let state: PanelState | undefined;
  const unread = afterDeed(words().setUp.unread, () => {
    state = panelState(now());
  });
  if (!state) throw new Hindrance(unread);
  return { ...answer, state };
}

/** Whether there is nothing to say but how many there were. */
const isAllChecked = ({ leads, checked, hint }: Exclude<CheckOutcome, { problem: string }>): boolean => checked >= leads && hint === "";

/** Checks and says how many leads were checked, or what stands in the way. */
export function checkFromMenu(at: Date): void {
  const notebook = openNotebook();
  // The notes tell the language: one call where its note alone would take two.
  notebook.all();
  openWorkbook().toast(words().checks.checking);
  const outcome = checkAll(notebook, at);
  if ("problem" in outcome) say("checkLeads", outcome.problem);
  else say("checkLeads", isAllChecked(outcome) ? done(words().checks.checked(outcome)) : words().checks.checked(outcome));
}

/** Clicks that need a reason. */
const ASKED: Partial<Record<MenuClick, "whyRejected" | "whyReturned">> = { reject: "whyRejected", return: "whyReturned" };

/** Does a click on the marked rows; asks for a reason where one is needed. */
export function stampFromMenu(click: MenuClick, at: Date): void {
  const question = ASKED[click];
  const reason = question ? askText(labelOf(CLICKS[click]), words().menu[question]) : "";
  if (reason === null) return;
  say(CLICKS[click], oneClick({ click, reason }, at));
}

/** Logs an attempt at the marked leads, after asking whether it reached them. */
export function attemptFromMenu(now: () => Date): void {
  const isReached = askYesNoCancel(labelOf("logAttempt"), words().menu.isReached);
  if (isReached !== null) stampFromMenu(isReached ? "reached" : "notReached", now());
}

/** Takes the last click on the marked rows back. */
export const takeBackFromMenu = (at: Date): void => say("takeBackClick", takeBack(at));

/** Explains the marked row. */
export const explainFromMenu = (at: Date): void => tell(labelOf("whyThisColour"), whySelected(at).join("\n\n"));

/** Turns the texts in the lead tab's columns of dates into dates, or back. */
export const turnDatesFromMenu = (at: Date): void => say("turnIntoDates", turnIntoDates(at));

/** Takes over the export in sight, or takes the last one back. */
export const takeOverFromMenu = (at: Date): void => say("takeOverExport", takeOverExport(at));

/** Puts what the team's own leads show into the plan. */
export const countFromMenu = (): void => say("countFromLeads", countFromLeads());

/** Puts the plan's rates into the agreement. */
export const agreeFromMenu = (at: Date): void => say("agreeOnRates", agreeOnRates(at));

/** Makes a plan for another channel or method. */
export const funnelFromMenu = (at: Date): void => say("planFunnel", planAnotherFunnel(at));

/** Takes the add-on out of the spreadsheet after asking. */
export const removeFromMenu = (): void => say("removeAddOn", removeFromSpreadsheet());

/** The same for the panel, which closes when it finds nothing to show any more: what was done is said over the sheet. */
export function removeFromPanel(): string {
  const answer = removeFromSpreadsheet();
  if (typeof answer === "string") say("removeAddOn", answer);
  return sentenceOf(answer);
}

/** Lays a clean copy of the agreement out in a new tab. */
export const copyFromMenu = (at: Date): void => say("copyAgreement", copyForPrinting({}, at));

/**
 * Does what a menu entry stands for. What is thrown meanwhile becomes a dialogue of ours with the entry's name, and stays in the
 * execution log.
 *
 * @throws what was thrown where not even a dialogue could be shown
 */
export function choose(entry: MenuLine, job: () => void): void {
  try {
    job();
  } catch (error) {
    const { message } = error as Error;
    try {
      tell(labelOf(entry), error instanceof Hindrance ? message : refusalWords(message));
    } catch {
      throw error;
    }
    if (!(error instanceof Hindrance)) logFault(error);
  }
}
