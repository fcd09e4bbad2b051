/** Plans follow the list of stages: the steps of their funnels, whose these are, and when a lead passes. */

import type { Cell } from "../../core/cells/cell";
import { foldedWord } from "../../core/stages/folded-word";
import { followedSteps } from "../../core/stages/followed-steps";
import type { Stage } from "../../core/stages/stage";
import { funnelSteps } from "../../core/stages/stage-list";
import { stagesOfText, stagesText } from "../../core/stages/stage-text";
import type { Notebook } from "../../google/notebook";
import type { Place, Workbook } from "../../google/workbook";
import { behindTitle } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import { MOST_STAGES } from "../../tables/plan/blocks";
import { type FollowingPlan, layOf, OWNER_COLUMN, type PlanStep, typedRows } from "../../tables/plan/followed-plan";
import type { LeadSource } from "../../tables/plan/history";
import { placesOf } from "../../tables/plan/places";
import { PLAN_COLUMNS, PLANS, type PlanNames } from "../../tables/plan/plan-table";
import { type PlanWrite, planWrites } from "../../tables/plan/plan-writes";
import { stagesProven } from "../../tables/plan/proofs";
import { ownerOf } from "../../tables/plan/stages";
import { longNote, longNoteParts } from "../notes/long-note";
import { NOTE_KEYS } from "../notes/note-keys";
import { loggedRefusal } from "../run/google-says";
import { keptCountsFollow } from "./count-from-leads";
import { isOwnLeadFormula } from "./plan-follows-leads";

const KEY = NOTE_KEYS.planStages;
const FEWEST_STAGES = 2;
/** Signs that are quoted of what Google says. */
const LONGEST_SAID = 80;

/** What plans followed last. */
interface FollowedList {
  /** The list as one text. */
  list: string;
  /** Rows that lost their step and stayed, since something was typed into them: names by the plan's number, counted from 0. */
  kept: [plan: number, name: string][];
}

const followedIn = (notes: Record<string, string>): FollowedList | null => {
  const text = longNote(notes, KEY);
  return text === null ? null : (JSON.parse(text) as FollowedList);
};

/** The channel or method that a plan is for; "" for the first, whatever its tab is called. */
export function funnelOf(number: number, title: string): string {
  if (number === 0) return "";
  return (behindTitle("plan", title) ?? title).trim();
}

const stepsFor = (list: readonly Stage[], funnel: string): PlanStep[] =>
  funnelSteps(list, funnel).map(({ name, whose, owner, criterion }) => ({
    name,
    owner: owner || ownerOf(whose),
    passes: criterion,
  }));

/** What a plan is read and written with. */
interface About {
  workbook: Workbook;
  notebook: Notebook;
  source(): LeadSource;
  /** The stages from which the agreed rates lead to the next one. */
  agreed: readonly string[];
}

const nameOf = (cell: Cell | undefined): string => String(cell ?? "").trim();

function writeAll({ tab }: Place, writes: readonly PlanWrite[]): void {
  for (const { row, column, cell } of writes) tab.writeIfAllowed(row, column, [[cell]]);
}

/** Which step of before each row of the plan showed. */
function stepsShown(names: readonly string[], before: readonly PlanStep[]): (PlanStep | undefined)[] {
  const listed = before.map(({ name }) => name);
  const rows = followedSteps(
    names.map((name) => ({ name, isTyped: true })),
    listed,
    listed,
  );
  return names.map((_, row) => {
    const step = rows.find(({ from }) => from === row)?.step ?? null;
    return step === null ? undefined : before[step];
  });
}

/** Lets one plan follow; the names of the rows that it keeps, or a sentence on why it cannot. */
function followOne(
  about: About,
  names: PlanNames,
  stages: Place,
  before: readonly PlanStep[],
  now: readonly PlanStep[],
): string[] | string {
  const { workbook } = about;
  const source = about.source();
  const { tab } = stages;
  const history = workbook.placeOfName(names.history);
  const count = stages.cells.length;
  const places = placesOf(count);
  const isLaidOut = history !== null && stages.row === places.first - 1 && history.row === places.history.first - 1 && stages.column === 0;
  const rowNames = stages.cells.map(([cell]) => nameOf(cell));
  const { cells, formulas } = tab.window(0, 0, isLaidOut ? places.rows : stages.row + count, PLAN_COLUMNS);
  const owners = cells.slice(stages.row, stages.row + count).map((line) => nameOf(line[stages.column + OWNER_COLUMN]));
  const proven = stagesProven(rowNames.map((name, row) => ({ name, owner: owners[row] ?? "" })));
  const plan: FollowingPlan = {
    cells,
    formulas,
    source,
    was: stepsShown(rowNames, before),
    isLeadFormula: (cell, formula) => isOwnLeadFormula({ ...places, proven }, source, cell, formula),
  };
  const typed = isLaidOut ? typedRows(plan) : rowNames.map(() => true);
  const rows = followedSteps(
    rowNames.map((name, row) => ({ name, isTyped: typed[row] ?? true })),
    before.map(({ name }) => name),
    now.map(({ name }) => name),
  );
  const isAsBefore = rows.length === count && rows.every(({ from }, row) => from === row);
  if (!isLaidOut && !isAsBefore) return words().planSteps.rearranged(tab.name());
  if (rows.length < FEWEST_STAGES || rows.length > MOST_STAGES) return words().planSteps.tooManyOrFew(tab.name(), rows.length);
  const lay = layOf(rows);
  for (let row = count - 1; row >= 0; row -= 1) if (!lay.includes(row)) tab.deleteRow(stages.row + row);
  lay.forEach((from, row) => {
    if (from === null) tab.insertRow(stages.row + row);
  });
  if (lay.includes(null)) workbook.setName(names.stages, tab, stages.row, stages.column, rows.length, 1);
  const after = tab.window(0, 0, isLaidOut ? placesOf(rows.length).rows : stages.row + count, PLAN_COLUMNS);
  writeAll(stages, planWrites(plan, after, rows, now, about.agreed));
  if (!isAsBefore) {
    keptCountsFollow(
      about.notebook,
      names,
      rows.map(({ from }) => from),
    );
  }
  return rows.flatMap(({ from, step }) => (from !== null && step === null && plan.was[from] ? [rowNames[from] ?? ""] : []));
}

/**
 * Lets plans follow the list of stages where it has changed since they followed it last: names, owners and criteria that nobody
 * typed over, and how many steps there are. What people typed stays beside its stage, by the stage's name. No call where the list is
 * as it was.
 *
 * @param notes the notebook's notes as they were read
 * @returns what people should read of it, "" for nothing
 */
export function followStages(about: About, list: readonly Stage[], notes: Record<string, string>): string {
  const known = followedIn(notes);
  const text = stagesText(list);
  const note = (followed: FollowedList): void => about.notebook.later(longNoteParts(KEY, JSON.stringify(followed)));
  if (!known) note({ list: text, kept: [] });
  if (!known || (known.list === text && known.kept.length === 0)) return "";
  const read = stagesOfText(known.list);
  const before = "stages" in read ? read.stages : list;
  const said: string[] = [];
  const kept: FollowedList["kept"] = [];
  let isDone = true;
  PLANS.forEach((names, number) => {
    const stages = about.workbook.placeOfName(names.stages);
    if (!stages) return;
    const title = stages.tab.name();
    const still = known.kept.filter(([plan, name]) => plan === number && stages.cells.some(([cell]) => foldedWord(nameOf(cell)) === name));
    const funnel = funnelOf(number, title);
    let found: string[] | string = [];
    try {
      if (known.list !== text) found = followOne(about, names, stages, stepsFor(before, funnel), stepsFor(list, funnel));
    } catch (error) {
      // Google refuses to insert or delete rows of a protected tab; leads are judged all the same.
      found = words().planSteps.refused(title, loggedRefusal(error).slice(0, LONGEST_SAID));
    }
    if (typeof found === "string") {
      said.push(found);
      isDone = false;
      return;
    }
    const all = [...new Set([...still.map(([, name]) => name), ...found.map(foldedWord)])].filter(
      (name) => !stepsFor(list, funnel).some((step) => foldedWord(step.name) === name),
    );
    kept.push(...all.map((name): [number, string] => [number, name]));
    const shown = stages.cells.map(([cell]) => nameOf(cell)).filter((name) => all.includes(foldedWord(name)));
    if (shown.length > 0) said.push(words().planSteps.keeps(title, shown));
  });
  note({ list: isDone ? text : known.list, kept });
  return said.join(" ");
}
