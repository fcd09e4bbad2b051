import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { gradesIn, rulesIn } from "../../core/scoring/rules";
import type { ScoringModel } from "../../core/scoring/score";
import { openNotebook } from "../../google/notebook";
import { sheetSign } from "../../google/reading";
import type { Tab } from "../../google/tab";
import { scoringWords } from "../../language/spoken/chosen-words";
import { keysOf, type NameIn, namesNow, placeNamed } from "../../language/spoken/names";
import { PEOPLES_WORDS } from "../../language/spoken/peoples-words";
import { agreedValue, valuesByKey } from "../../tables/agreement/agreement-table";
import type { Filler } from "../../tables/formulas/filled-cells";
import { type ChosenColumns, leadColumns } from "../../tables/leads/lead-table";
import { holdsScore, isScoreHeading, scoreCells } from "../../tables/leads/score-columns";
import type { OwnBlock } from "../../tables/own-columns/own-cells";
import { standsStill, type Window } from "../../tables/own-columns/shifted-columns";
import { noteBefore } from "../notes/before-set-up";
import { writeOwn } from "../run/own-writes";
import { addBare } from "./added-columns";
import { columnBeside, leadFillers } from "./filled-cells";
import { scoresFilled } from "./filled-sentences";

const PIXELS: Record<NameIn<"score">, number> = { score: 90, reasons: 260 };

/** The scoring model where the team scores its leads in the lead tab, null where it does not. */
function modelIn(table: Cell[][], sheetOffset: OffsetAt): ScoringModel | null {
  const agreed = (key: string) => agreedValue(table, key, sheetOffset);
  if (!valuesByKey(table).has("scoring.on") || agreed("scoring.on") !== "yes") return null;
  const rules = rulesIn(String(agreed("scoring.rules")), PEOPLES_WORDS.ofScoring);
  const grades = gradesIn(String(agreed("scoring.grades")), PEOPLES_WORDS.ofScoring);
  if ("sentence" in rules || "sentence" in grades) return null;
  return { rules, grades, readyFrom: Number(agreed("scoring.threshold")), sign: sheetSign(), sheetOffset, words: scoringWords() };
}

/** Makes the columns that are missing, right of everything that stands in the tab or that a formula fills; the formula that leaves no place. */
function addColumns(leads: Tab, cells: readonly (readonly Cell[])[]): Filler | null {
  const headings = (cells[0] ?? []).map(String);
  const place = columnBeside(leads, leads.formulas(), headings, headings.length);
  if (typeof place !== "number") return place;
  const missing = keysOf("score").filter((key) => placeNamed("score", key, headings) < 0);
  const lacking = place + missing.length - leads.columnCount();
  // Before they are there: removal takes away what it is told of.
  noteBefore(openNotebook(), { scores: { tab: leads.id(), columns: Math.max(0, lacking) } });
  if (lacking > 0) addBare(leads, leads.columnCount(), lacking);
  leads.format(0, place, 1, missing.length, { bold: true, background: "#e8f0fe" });
  leads.setWidths(Object.fromEntries(missing.map((key, at) => [place + at, PIXELS[key]])));
  // Headings last: columns that have them count as made.
  leads.write(0, place, [missing.map((key) => namesNow().score[key])]);
  return null;
}

const placesOf = (cells: readonly (readonly Cell[])[]): [number, number] => {
  const headings = (cells[0] ?? []).map(String);
  return [placeNamed("score", "score", headings), placeNamed("score", "reasons", headings)];
};

function blocksOf(wanted: readonly (readonly [Cell, Cell])[], [score, why]: readonly [number, number], row: number): OwnBlock[] {
  if (why === score + 1) return [{ row, column: score, cells: wanted.map((cells) => [...cells]) }];
  return [score, why].map((column, at) => ({ row, column, cells: wanted.map((cells) => [cells[at] ?? ""]) }));
}

/**
 * Keeps the columns of scores where the agreement wants them, and empties them where it does not any more. What cannot be
 * written because rows move is written at the next check. As many calls for many leads as for few: none where leads are not
 * scored, a read where nothing changed.
 *
 * @param headings the lead tab's, as the check read them
 * @param sheetOffset the sheet's own zone
 * @returns a sentence where a formula of people's leaves them no place, "" else
 */
export function scoreLeads(leads: Tab, table: Cell[][], headings: readonly Cell[], chosen: ChosenColumns, sheetOffset: OffsetAt): string {
  const model = modelIn(table, sheetOffset);
  const isThere = headings.some(isScoreHeading);
  if (!model && !isThere) return "";
  let cells = leads.read();
  if (placesOf(cells).includes(-1)) {
    if (!model) return "";
    const filler = addColumns(leads, cells);
    if (filler) return scoresFilled(leads, filler);
    cells = leads.read();
  }
  const { received } = leadColumns(cells[0] ?? [], chosen);
  if (received === undefined) return "";
  const places = placesOf(cells);
  const wanted = scoreCells(cells, received, model);
  const changed = wanted.flatMap((one, row) => (row > 0 && !holdsScore(one, cells[row] ?? [], places) ? [row] : []));
  const [first, last] = [changed[0], changed[changed.length - 1]];
  if (first === undefined || last === undefined) return "";
  const formulas = leads.formulas();
  const asWindow = (now: Cell[][]): Window => ({ headings: now[0] ?? [], row: 0, cells: now, chosen });
  const again = () => asWindow(leads.readAgain());
  if (!standsStill(asWindow(cells), again())) return "";
  const fillers = leadFillers(leads, formulas, cells[0] ?? []);
  const blocks = blocksOf(wanted.slice(first, last + 1), places, first);
  const written = writeOwn({ tab: leads, blocks, before: asWindow(cells), formulas, again }, fillers);
  return written && "filler" in written ? scoresFilled(leads, written.filler) : "";
}
