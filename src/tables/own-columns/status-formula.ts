import type { State } from "../../core/sla/states";
import { stateWord } from "../../language/spoken/states";
import { columnLetters } from "../formulas/column-letters";
import { SEPARATOR } from "../formulas/formula-separator";
import { quote } from "../formulas/quote";
import type { TimedColumns } from "../leads/lead-table";
import { SLACK } from "./moment-formula";

const say = (state: State): string => quote(stateWord(state));

const SECONDS_A_DAY = 86_400;

/** Moments that a formula cannot read in their cells, as parts of a formula. */
export interface UnderstoodMoments {
  /** Of a lead that pauses: when its answer will be due, which stands in no cell yet. */
  due?: string;
  warn?: string;
  received?: string;
  /** With the day that its cell holds where the hour stands in another one, else whether it holds text or a number such as seconds. */
  responded?: { moment: string; day?: string; isText: boolean };
  /** What stands for no answer in its cell, such as a dash. */
  none?: string | number;
  /** Of a lead that was passed to sales again: its last attempt is its answer from this moment on. */
  again?: { since: string; last?: { moment: string; text: string } };
}

/** Far beyond every serial number of a date. */
const NO_SERIAL = 1_000_000;

/**
 * The status of a lead as a native formula over its own row: it turns with the sheet's clock, with no script run.
 * Only an open lead's formula holds NOW(), so that the sheet's recalculation costs what is open, not what is old.
 *
 * @param columns where the moments stand, counted from 0
 * @param row the row's number as Sheets counts, from 1
 * @param open whether the lead waits for its answer
 * @param automaticMinutes minutes after arrival within which an answer is an automatic one, which does not count; 0 for none
 * @param unanswered what a lead that is not open says where its answer is taken away
 * @param understood moments that stand as text or the like, or without their hour: they count until their cell holds another date
 */
export function statusFormula(
  columns: TimedColumns,
  row: number,
  open: boolean,
  automaticMinutes = 0,
  unanswered: State = "waiting",
  understood: UnderstoodMoments = {},
): string {
  const cell = (column: number) => `${columnLetters(column)}${row}`;
  const received = understood.received ?? cell(columns.received);
  const due = understood.due ?? cell(columns.due);
  const choose = (...parts: string[]) => `IF(${parts.join(SEPARATOR)})`;
  const turning = choose(
    `NOW()>${due}`,
    say("overdue"),
    choose(`NOW()>=${understood.warn ?? cell(columns.warn)}`, say("dueSoon"), say("waiting")),
  );
  const waiting = open ? turning : say(unanswered);
  const judgedAt = (moment: string): string => choose(`${moment}-${due}<=${SLACK}`, say("onTime"), say("late"));
  if (understood.again && columns.lastAttempt !== undefined) {
    const { since, last } = understood.again;
    const tried = cell(columns.lastAttempt);
    const native = choose(`ISNUMBER(${tried})`, choose(`${tried}>=${since}`, judgedAt(tried), waiting), waiting);
    return `=${last ? choose(`${tried}=${quote(last.text)}`, judgedAt(last.moment), native) : native}`;
  }
  if (columns.responded === undefined) return `=${waiting}`;
  const responded = cell(columns.responded);
  const answeredAt = (moment: string): string => {
    const judged = judgedAt(moment);
    const automatic = `${moment}-${received}<=${Math.round(automaticMinutes * 60)}/${SECONDS_A_DAY}+${SLACK}`;
    const counted = automaticMinutes > 0 ? choose(automatic, waiting, judged) : judged;
    return choose(`${moment}<${received}`, say("checkDates"), counted);
  };
  if (understood.responded) {
    const { moment, day, isText } = understood.responded;
    const isStill = day ? `${responded}=${day}` : isText ? `ISTEXT(${responded})` : `${responded}>${NO_SERIAL}`;
    const native = choose(`ISNUMBER(${responded})`, answeredAt(responded), say("checkDates"));
    return `=${choose(`${responded}=""`, waiting, choose(isStill, answeredAt(moment), native))}`;
  }
  const usual = choose(`ISNUMBER(${responded})`, answeredAt(responded), choose(`${responded}<>""`, say("checkDates"), waiting));
  const { none } = understood;
  return `=${none === undefined ? usual : choose(`${responded}=${typeof none === "string" ? quote(none) : none}`, waiting, usual)}`;
}
