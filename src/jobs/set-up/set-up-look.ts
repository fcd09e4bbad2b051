/** What set-up would do, shown before anything is written. */

import { USUAL_WEEK } from "../../core/calendar/working-week";
import { stepwise } from "../../core/calendar/zone-steps";
import type { Cell } from "../../core/cells/cell";
import { cellWords } from "../../core/cells/cell-words";
import type { OffsetAt } from "../../core/cells/moments";
import { shortLine } from "../../core/cells/short-line";
import { isTotalLine } from "../../core/cells/total-line";
import { foldedWord } from "../../core/stages/folded-word";
import type { Stage } from "../../core/stages/stage";
import { guessStage, likeWord } from "../../core/stages/stage-guess";
import { stageOf } from "../../core/stages/stage-list";
import { openNotebook } from "../../google/notebook";
import { offsets, sheetLocaleTag, sheetOrder, sheetSign } from "../../google/reading";
import { openWorkbook, type Workbook } from "../../google/workbook";
import { namesNow } from "../../language/spoken/names";
import { startingStages } from "../../language/spoken/starting-stages";
import { worded } from "../../language/spoken/worded";
import { languageNow, words } from "../../language/spoken/words";
import { AGREEMENT_NAME } from "../../tables/agreement/agreement-table";
import { columnLetters } from "../../tables/formulas/column-letters";
import { type AgreedWords, LISTED_FIELDS, type ListedField, MOST_CHOICES, type NoList, noListOf } from "../../tables/leads/drop-downs";
import { isOwnHeading, understandLeads } from "../../tables/leads/lead-table";
import { isScoreHeading } from "../../tables/leads/score-columns";
import { type OwnGround, obstacleAfterName, proposedPlace } from "../../tables/own-columns/own-place";
import { agreedWordsIn } from "../leads/agreed-words";
import { groundOf } from "../leads/lead-ground";
import { leadTab } from "../leads/lead-tab";
import { tabRemarks } from "../leads/tab-remarks";
import type { SetUpAdd, SetUpHeading, SetUpQuestion, SetUpShown, SetUpTab, SetUpWish, SetUpWord } from "../messages/set-up-messages";
import { hourlyCheckIn, isAlive, isCopied } from "../notes/hourly-state";
import { type ClockState, clockIn } from "../rules/clock-state";
import { explained } from "../stages/shown-stages";
import { stageCellsIn, stagesNow } from "../stages/stages-now";
import { begunIn } from "./begun";
import { endsElsewhere, stageColumns } from "./ends-elsewhere";
import { exampleShown } from "./example-rows";
import { proposedAdds, standing } from "./set-up-parts";
import { seenTabs, type TabSeen } from "./survey-tabs";
import { understoodColumns } from "./understood-columns";
import { goingOn, type KnownLeads, type LeadsMeant, type Meant, meantIn, shownTab } from "./wished-leads";

const USUAL_MINUTES = 60;
const ROWS_SHOWN = 10;
const TEXTS_SHOWN = 4;
const LONGEST_TEXT = 30;
/** More words are no stages. */
const MOST_WORDS = 40;

/** Columns that people chose before, also in a set-up that did not come to its end. */
export const columnsIn = (notes: Record<string, string>) => clockIn(notes)?.columns ?? begunIn(notes)?.columns ?? {};

const tabShown =
  (inUse: number | undefined, inSight: number) =>
  ({ id, name, rows, hasDates }: TabSeen): SetUpTab => ({ id, name, rows, hasDates, inSight: id === inSight, inUse: id === inUse });

function firstRows({ cells }: TabSeen, offsetAt: OffsetAt): SetUpShown["firstRows"] {
  return cells.slice(0, ROWS_SHOWN).map((row, at) => {
    const texts = row.map((cell) => shortLine(cellWords(cell, offsetAt), LONGEST_TEXT)).filter((text) => text !== "");
    return { row: at + 1, texts: texts.slice(0, TEXTS_SHOWN) };
  });
}

type UnderstoodLeads = ReturnType<typeof understandLeads>;

const isPeoples = (heading: Cell): boolean => String(heading).trim() !== "" && !isOwnHeading(heading) && !isScoreHeading(heading);

const headingsShown = (headings: readonly Cell[]): SetUpHeading[] =>
  headings.flatMap((heading, column) => (isPeoples(heading) ? [{ heading: String(heading).trim(), letters: columnLetters(column) }] : []));

/** The list of stages that is agreed on, or the one that a new agreement begins with. */
function stageList(workbook: Workbook, clock: ClockState | null, offsetAt: OffsetAt): readonly Stage[] {
  if (!clock) return startingStages();
  const cells = stageCellsIn(workbook);
  const now = stagesNow(cells, cells ? [] : (workbook.cellsOfName(AGREEMENT_NAME) ?? []), offsetAt);
  return "list" in now ? now.list : startingStages();
}

/** The team's own words, the most frequent first, and rows without one last. */
function wordsShown(cells: readonly Cell[], list: readonly Stage[], { stages = {} }: SetUpWish, offsetAt: OffsetAt): SetUpWord[] {
  const counts = new Map<string, { word: string; leads: number }>();
  for (const cell of cells) {
    const word = cellWords(cell, offsetAt).trim();
    const known = counts.get(foldedWord(word)) ?? { word, leads: 0 };
    counts.set(foldedWord(word), { ...known, leads: known.leads + 1 });
  }
  const said = new Map(Object.entries(stages).map(([word, stage]) => [foldedWord(word), stage] as const));
  const shown = [...counts].map(([folded, { word, leads }]): SetUpWord => {
    const chosen = said.get(folded);
    if (chosen !== undefined) return { word, leads, stage: chosen, isGuess: false };
    const listed = stageOf(word, list);
    if (listed || word === "") return { word, leads, stage: listed?.name ?? list[0]?.name ?? "", isGuess: false };
    const guess = guessStage(word, list);
    if (guess?.isSure) return { word, leads, stage: guess.stage ?? "", isGuess: false };
    const like = likeWord(word, list);
    const why = like
      ? words().setUpQuestions.guessedBySpelling(word, like)
      : guess?.sense && words().setUpQuestions.guessedBySense(word, guess.sense);
    return { word, leads, stage: guess?.stage ?? "", isGuess: true, ...(why && { why }) };
  });
  const last = (word: string): number => Number(word === "");
  return shown
    .sort((one, other) => last(one.word) - last(other.word) || other.leads - one.leads || one.word.localeCompare(other.word))
    .slice(0, MOST_WORDS);
}

/** Columns that get words to choose from, and those that get none, and why: in a tab that set-up makes, of all. */
function listsShown(leads: LeadsMeant | null, agreed: AgreedWords): string {
  const columns = leads && understandLeads(leads.cells[0] ?? [], leads.chosen, leads.isInUse ? [] : leads.cells.slice(1)).columns;
  const isThere = (field: ListedField): boolean => columns === null || columns[field] !== undefined || leads?.added[field] !== undefined;
  const labelled = (why: NoList | null): string[] =>
    LISTED_FIELDS.filter((field) => isThere(field) && noListOf(field, agreed) === why).map((field) => words().leadFields.labels[field]);
  return words().setUp.listsReason({ listed: labelled(null), none: labelled("none"), tooMany: labelled("tooMany"), most: MOST_CHOICES });
}

interface Adding {
  workbook: Workbook;
  notes: Record<string, string>;
  wish: SetUpWish;
  /** What the tab of leads is called. */
  name: string;
  leads: LeadsMeant | null;
  list: readonly Stage[];
  offsetAt: OffsetAt;
  at: Date;
}

function addsShown({ workbook, notes, wish, name, leads, list, offsetAt, at }: Adding) {
  const clock = clockIn(notes);
  const begun = begunIn(notes);
  const wasSetUp = begun?.wasSetUp ?? clock !== null;
  const known = hourlyCheckIn(notes);
  const runs = known !== null && isAlive(known, at) && !isCopied(known, workbook.id());
  const makesLeads = !leads || (begun?.makesLeads ?? false);
  const proposed = proposedAdds(notes, { wasSetUp, makesLeads }, workbook.turnsByTheMinute);
  const stands = wasSetUp ? standing(workbook) : {};
  const on = { ...proposed, ...(wasSetUp && { hourly: proposed.hourly && runs }), ...wish.adds };
  const added = Object.values(leads?.added ?? {});
  const table = clock ? (workbook.cellsOfName(AGREEMENT_NAME) ?? []) : [];
  const lists = listsShown(leads, agreedWordsIn(table, list, offsetAt));
  const columns = added.length > 0 ? words().setUp.addedTitle(name, added) : words().setUp.columnsTitle(name);
  const free = (part: keyof typeof on): SetUpAdd => {
    const isFixed = stands[part] === true;
    const reason = part === "lists" ? lists : words().setUp.adds[part].reason;
    return { ...words().setUp.adds[part], reason, part, on: isFixed || on[part], isFixed };
  };
  return [
    { ...words().setUp.adds.columns, part: "columns" as const, title: columns, within: columns, on: true, isFixed: true },
    { ...words().setUp.adds.tabs, part: "tabs" as const, on: true, isFixed: true },
    ...(["plan", "monitor", "hourly", "minute", "lists"] as const).map(free),
  ];
}

/** Where own columns may stand; none to choose where they stand already. */
function placesShown(leads: LeadsMeant | null, ground: OwnGround | null): SetUpShown["places"] {
  const [headings = []] = leads?.cells ?? [];
  if (!leads || !ground || headings.some(isOwnHeading)) return [];
  const names = understandLeads(headings, leads.chosen).columns;
  const after = obstacleAfterName(ground) ? undefined : headings[Math.max(names.name ?? -1, names.lastName ?? -1)];
  const last = headings.filter(isPeoples).slice(-1)[0];
  return [
    ...(after === undefined ? [] : [{ place: "after name" as const, ...words().setUp.places.after(String(after).trim()) }]),
    { place: "end", ...words().setUp.places.end(String(last ?? "").trim()) },
  ];
}

/** Which of several columns holds the stages, until a person said so. */
function askedStages(wish: SetUpWish, leads: LeadsMeant | null, understood: UnderstoodLeads, list: readonly Stage[]): SetUpQuestion[] {
  if (!leads || leads.isInUse || wish.columns?.stage !== undefined) return [];
  const columns = stageColumns(leads.cells, understood, list, leads.tab.top);
  if (columns.length === 0) return [];
  return [{ kind: "stages", field: "stage", sentence: words().setUpQuestions.stages(columns.map(({ heading }) => heading)), columns }];
}

/** The tab that is shown, and what the wish comes to in it. */
function meantTab(wish: SetUpWish, all: readonly TabSeen[], inSight: number, known: KnownLeads): Meant {
  if (wish.tab === null) return { seen: null, leads: null, problem: "" };
  const chosen = wish.tab === undefined ? shownTab(all, known.current, inSight) : (all.find(({ id }) => id === wish.tab) ?? null);
  if (chosen) return meantIn(chosen, wish, known);
  return { seen: null, leads: null, problem: wish.tab === undefined ? "" : words().setUpQuestions.tabGone };
}

/**
 * What set-up would do by what a person said so far, the rest guessed. It writes nothing.
 *
 * @param at the present: what lies ahead of it is doubtful
 */
export function setUpLook(said: SetUpWish, at: Date): SetUpShown {
  const workbook = openWorkbook();
  const notes = openNotebook().all();
  const clock = clockIn(notes);
  const begun = begunIn(notes);
  const current = leadTab(workbook);
  const wish = goingOn(said, begun, current);
  const inSight = workbook.activeTab().id();
  const all = seenTabs(workbook, clock, current);
  const { seen, leads, problem } = meantTab(wish, all, inSight, { workbook, current, columns: columnsIn(notes), tabs: () => all });
  const offsetAt = stepwise(offsets(workbook.zone));
  const cells = leads?.cells ?? [];
  const [headings = [], ...rows] = cells;
  const understood = understandLeads(headings, leads?.chosen ?? {}, leads?.isInUse ? [] : rows);
  const refused = Object.entries(wish.columns ?? {}).flatMap(([field, heading]) => (heading === "" ? [field] : []));
  const read = { cells, understood, added: leads?.added ?? {}, refused, at, locale: sheetOrder(), sign: sheetSign(), offsetAt };
  const list = stageList(workbook, clock, offsetAt);
  const { columns, questions } = understoodColumns(read);
  const { stage } = understood.columns;
  const filled = rows.filter((row) => row.some((cell) => cell !== "") && !isTotalLine(row, understood.columns));
  const inRows = stage === undefined ? [] : filled.map((row) => row[stage] ?? "");
  const ground = leads && groundOf(leads.tab, leads.chosen);
  const place = wish.place ?? (ground ? proposedPlace(ground) : "end");
  const rules = clock?.rules;
  return {
    document: workbook.id(),
    language: languageNow(),
    locale: sheetLocaleTag(),
    isSetUp: clock !== null,
    tabs: all.map(tabShown(current?.id(), inSight)),
    tab: seen && { id: seen.id, name: seen.name, rows: leads ? filled.length : seen.rows },
    headingRow: seen && seen.top !== null ? seen.top + 1 : null,
    firstRows: seen ? firstRows(seen, offsetAt) : [],
    headings: headingsShown(headings),
    columns,
    questions: [...questions, ...askedStages(wish, leads, understood, list)],
    left: understood.left.flatMap(({ heading, column, why }) =>
      isPeoples(heading) ? [{ heading, letters: columnLetters(column), why: worded(why.sentence) }] : [],
    ),
    words: wordsShown(inRows, list, wish, offsetAt),
    stages: list.map((one) => ({ name: one.name, means: explained(one) })),
    takesOver: wish.takesOver ?? list.find(({ takesOver }) => takesOver)?.name ?? "",
    adds: addsShown({ workbook, notes, wish, name: seen?.name ?? namesNow().tabs.leads, leads, list, offsetAt, at }),
    places: placesShown(leads, ground),
    place,
    assumed: {
      title: words().setUp.assumedTitle(rules !== undefined),
      text: words().setUp.assumed(rules?.terms.usual.targetMinutes ?? USUAL_MINUTES, words().times.week(rules?.week ?? USUAL_WEEK)),
    },
    remarks: leads && ground ? [...endsElsewhere(cells, understood, list, leads.tab.top), ...tabRemarks(leads.tab, ground, place)] : [],
    problem,
    ...(!clock && { example: exampleShown() }),
  };
}
