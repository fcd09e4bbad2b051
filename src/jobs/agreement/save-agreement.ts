import { array, number, object, string, union } from "valibot";
import { isComputedFrom } from "../../core/agreement/contents/item";
import { coded, itemValue, understandItem } from "../../core/agreement/item-values";
import { type AgreementItem, itemOf, LANGUAGE_KEY } from "../../core/agreement/items";
import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { isTurnedOn, MAIL_KINDS, switchOf } from "../../core/mail/kinds";
import { takeLock } from "../../google/document-lock";
import { type Notebook, openNotebook } from "../../google/notebook";
import { openWorkbook, type Workbook } from "../../google/workbook";
import { PEOPLES_WORDS } from "../../language/spoken/peoples-words";
import { worded } from "../../language/spoken/worded";
import { speakBy, words } from "../../language/spoken/words";
import { AGREEMENT_NAME, valuesByKey } from "../../tables/agreement/agreement-table";
import { followSave } from "../check/follow-save";
import { leadsNow } from "../check/leads-now";
import { type Planned, writeFields } from "../items/write-fields";
import { cellsFilled } from "../leads/filled-sentences";
import type { Change, PanelState, SaveAnswer } from "../messages/panel-messages";
import { confirm, confirmedIn } from "../notes/confirmed-items";
import { kindsIn, mailsAreHere, turnedOnNotes } from "../notes/mail-memory";
import { sheetOffsetIn } from "../rules/clock-rules";
import type { SeenByCheck } from "../rules/reading-of-check";
import { afterDeed } from "../run/after-deed";
import { Hindrance } from "../run/hindrance";
import { LOCK_WAIT } from "../run/limits";
import { readMessage } from "../run/read-message";
import { isBegun, sameValue, savedFields, withHints } from "./agreement-fields";

const WORD_OR_NUMBER = union([string(), number()]);
const CHANGES = array(object({ key: string(), was: WORD_OR_NUMBER, value: WORD_OR_NUMBER }));

/** What changes come to: to write, there already, or to give back. */
interface SavePlan {
  toWrite: Planned[];
  there: { item: AgreementItem; value: string | number }[];
  conflicts: SaveAnswer["conflicts"];
  refused: SaveAnswer["refused"];
}

function planOf(cells: Cell[][], changes: readonly Change[], sheetOffset: OffsetAt): SavePlan {
  const plan: SavePlan = { toWrite: [], there: [], conflicts: [], refused: [] };
  const values = valuesByKey(cells);
  for (const { key, was, value } of changes) {
    const item = itemOf(key);
    const found = values.get(key);
    if (!item || !found) {
      plan.refused.push({ key, sentence: words().tabs.agreementGone });
      continue;
    }
    const now = coded(item, itemValue(item, found.value, sheetOffset), PEOPLES_WORDS);
    const wanted = understandItem(item, value, PEOPLES_WORDS);
    if (![was, value].some((one) => sameValue(now, coded(item, one, PEOPLES_WORDS))))
      plan.conflicts.push({ key, theirs: now, yours: value });
    else if ("sentence" in wanted) plan.refused.push({ key, sentence: worded(wanted.sentence), ...(wanted.at && { at: wanted.at }) });
    else if (sameValue(now, wanted.value)) plan.there.push({ item, value: wanted.value });
    else plan.toWrite.push({ item, row: found.row, wanted: wanted.value });
  }
  return plan;
}

/** Who turns on in a copied spreadsheet the only kinds that are on there has turned mails on here, also where a save before was cut. */
function followSwitches(workbook: Workbook, stands: SavePlan["there"], at: Date): void {
  const turnedOn = stands.filter(({ item, value }) => MAIL_KINDS.some((kind) => switchOf(kind) === item.key && isTurnedOn(kind, value)));
  if (turnedOn.length === 0) return;
  const on = kindsIn(workbook.cellsOfName(AGREEMENT_NAME) ?? []);
  const isAll = on.every((kind) => turnedOn.some(({ item }) => item.key === switchOf(kind)));
  const notebook = openNotebook();
  const notes = notebook.all();
  if (isAll && !mailsAreHere(notes, workbook.id())) notebook.setAll(turnedOnNotes(notes, on, workbook.id(), at));
}

/** Who saves a starting text as it is keeps it on purpose, and so does who types one; the notes as they are then. */
function confirmStarts(notebook: Notebook, stands: SavePlan["there"]): Record<string, string> {
  const kept = stands.filter(({ item, value }) => isBegun(item, value)).map(({ item }) => item.key);
  if (kept.length > 0) confirm(notebook, kept);
  return notebook.all();
}

/**
 * Saves what was changed in the panel into the agreement's cells, field by field: a field that someone else changed
 * meanwhile is not written and comes back as a conflict, one that is not understood comes back with a sentence.
 *
 * @param text JSON of Change[]
 * @param at the present
 */
export function saveAgreement(text: string, at: Date): SaveAnswer {
  const changes = readMessage(CHANGES, text);
  if (!takeLock(LOCK_WAIT)) throw new Hindrance(words().saving.busy);
  const workbook = openWorkbook();
  const table = workbook.tableOfName(AGREEMENT_NAME);
  if (!table) throw new Hindrance(words().tabs.agreementGone);
  const sheetOffset = sheetOffsetIn(workbook);
  const plan = planOf(table.cells, changes, sheetOffset);
  const findAgain = () => workbook.tableOfName(AGREEMENT_NAME);
  const { written, moved, filled, now } = writeFields({ table, sheetOffset, findAgain }, plan.toWrite);
  const stands = [...plan.there, ...written.map(({ item, wanted }) => ({ item, value: wanted }))];
  const language = stands.find(({ item }) => item.key === LANGUAGE_KEY)?.value;
  if (language !== undefined) speakBy(() => String(language));
  // What was written stands: from here on a refusal is said with it.
  let notebook: Notebook | undefined;
  let notes: Record<string, string> = {};
  const lacks = [
    afterDeed(words().saving.notConfirmed, () => workbook.flush()),
    afterDeed(words().mailing.notOn, () => followSwitches(workbook, stands, at)),
    afterDeed(words().saving.textsNotNoted, () => {
      const opened = openNotebook();
      notes = confirmStarts(opened, stands);
      notebook = opened;
    }),
  ];
  let saved = savedFields(stands, now, confirmedIn(notes));
  const refused = [
    ...plan.refused,
    ...moved.map(({ item }) => ({ key: item.key, sentence: words().saving.cellsMoved })),
    ...filled.map(({ item, filler }) => ({ key: item.key, sentence: cellsFilled(table.place().tab.name(), filler) })),
  ];
  let leads: PanelState["leads"] | undefined;
  if (stands.some(({ item }) => isComputedFrom(item))) {
    let seen: SeenByCheck | undefined;
    lacks.push(
      followSave(at, notebook && now.length > 0 ? { notebook, notes, table: now } : undefined, (outcome) => {
        if ("seen" in outcome) seen = outcome.seen;
      }),
    );
    lacks.push(
      afterDeed(words().saving.notReadBack, () => {
        leads = leadsNow(workbook, seen?.notes ?? openNotebook().all(), at, seen);
        if (leads) saved = withHints(saved, leads);
      }),
    );
  }
  const notFollowed = lacks.filter(Boolean).join(" ");
  const answer: SaveAnswer = { saved, conflicts: plan.conflicts, refused };
  return { ...answer, ...(notFollowed && { notFollowed }), ...(leads !== undefined && { leads }) };
}
