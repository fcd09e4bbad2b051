import { words } from "../../language/spoken/words";
import { aboutToGo, type Click, takenBack, withoutTaken } from "../../tables/clicks/kept-clicks";
import { byReason } from "../leads/left-alone";
import type { MarkedLead } from "../leads/stamp-writes";
import { personKeys } from "../notes/person-keys";
import type { Done } from "../run/done";
import { turnsTakenBack } from "./given-owners";
import { type Ledger, markedRows, movedWords, workOnMarked } from "./marked-rows";
import { clickAnswer, clickNotes, clicksIn } from "./one-click";
import { BY_STEP, withStep } from "./steps-back";

/**
 * Takes the person's last click on the marked rows back, and a return or rejection whoever clicked it, as well as another owner whom the
 * agreement's last step gave a lead: only where the cells still hold what was written. The leads are judged anew.
 *
 * @returns what was done, in a sentence
 */
export function takeBack(at: Date): string | Done {
  const marked = markedRows();
  if (typeof marked === "string") return marked;
  const clicks = clicksIn(marked.notes);
  const me = [...personKeys(marked.workbook.id()), BY_STEP];
  const found = new Map<string, Click>();
  const takenOf = <Row extends { lead: string }>(rows: readonly Row[]): (Row & { click: Click })[] =>
    rows.flatMap((row) => {
      const click = found.get(row.lead);
      return click ? [{ ...row, click }] : [];
    });
  const ledger: Ledger = {
    begin: (rows) => clickNotes(aboutToGo(clicks, takenOf(rows), at.getTime())),
    end(rows) {
      const turns = takenOf(rows).filter(({ click }) => click.click === "giveInTurn");
      return { ...clickNotes(withoutTaken(clicks, takenOf(rows))), ...turnsTakenBack(marked, turns, at) };
    },
  };
  const gift = { by: "click", at: at.getTime() } as const;
  const of = (one: MarkedLead) => {
    const back = takenBack(withStep(clicks, one, marked), me, one.lead, one.read, at.getTime());
    if (!("click" in back)) return back;
    found.set(one.lead, back.click);
    return { ...back, stamps: back.stamps.map((stamp) => (stamp.field === "owner" ? { ...stamp, gift } : stamp)) };
  };
  const worked = workOnMarked(marked, { of, besides: [], showsMoments: false }, ledger, at);
  if (worked.cut) return worked.cut;
  if (worked.moved.length > 0) return movedWords(worked);
  const taken = takenOf(worked.rows);
  const kinds = [...new Set(taken.map(({ click }) => click.click))].map((click) => ({
    click,
    names: taken.filter((one) => one.click.click === click).map(({ name }) => name),
  }));
  return clickAnswer(worked, words().clicks.takenBack(kinds, byReason(worked.skipped)));
}
