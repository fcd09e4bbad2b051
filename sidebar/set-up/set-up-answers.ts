import type { OwnPlace, SetUpColumn, SetUpPart, SetUpWish, SetUpWord } from "../server/server";

/** Answers that belong to one row of headings of one tab. */
type OfHeadings = Pick<SetUpWish, "columns" | "newColumns" | "stages" | "takesOver" | "place">;

/** What a person has answered so far. Who goes to another tab or row and comes back finds what he had answered there. */
export interface Answers {
  tab?: number | null;
  /** The row of headings that was chosen, by tab. */
  rows: Readonly<Record<string, number>>;
  /** By tab and row. */
  ofHeadings: Readonly<Record<string, OfHeadings>>;
  adds: Readonly<Partial<Record<SetUpPart, boolean>>>;
}

export const noAnswers: Answers = { rows: {}, ofHeadings: {}, adds: {} };

/** What a column's list says for a new empty one. */
export const NEW_COLUMN = "+";

const rowOf = ({ tab, rows }: Answers): number | undefined => rows[String(tab)];
const keyOf = (answers: Answers): string => `${answers.tab} ${rowOf(answers) ?? ""}`;
const here = (answers: Answers): OfHeadings => answers.ofHeadings[keyOf(answers)] ?? {};

const change = (answers: Answers, next: OfHeadings): Answers => ({
  ...answers,
  ofHeadings: { ...answers.ofHeadings, [keyOf(answers)]: { ...here(answers), ...next } },
});

/** What the server is asked by: the answers of the tab and row that are chosen now. */
export function wishOf(answers: Answers): SetUpWish {
  const { tab, adds } = answers;
  const headingRow = rowOf(answers);
  return {
    ...(tab !== undefined && { tab }),
    ...(headingRow !== undefined && { headingRow }),
    ...here(answers),
    ...(Object.keys(adds).length > 0 && { adds }),
  };
}

/** Whether the person has said anything besides which tab it is. */
export function saysAnything(answers: Answers): boolean {
  const { tab, ...rest } = wishOf(answers);
  return Object.keys(rest).length > 0;
}

export const chooseTab = (answers: Answers, tab: number | null): Answers => ({ ...answers, tab });

export const chooseRow = (answers: Answers, row: number): Answers => ({
  ...answers,
  rows: { ...answers.rows, [String(answers.tab)]: row },
});

/** @param choice a heading, which no other field keeps then; "" for none, or NEW_COLUMN */
export function chooseColumn(answers: Answers, field: string, choice: string): Answers {
  const { columns = {}, newColumns = [] } = here(answers);
  const others = newColumns.filter((one) => one !== field);
  const isTaken = (heading: string): boolean => heading !== "" && heading === choice;
  const left = Object.fromEntries(Object.entries(columns).filter(([, heading]) => !isTaken(heading)));
  return change(answers, {
    columns: { ...left, [field]: choice === NEW_COLUMN ? "" : choice },
    newColumns: choice === NEW_COLUMN ? [...others, field] : others,
  });
}

export const chooseStage = (answers: Answers, word: string, stage: string): Answers =>
  change(answers, { stages: { ...here(answers).stages, [word]: stage } });

/** What the person saw and left as it was when he went on is his answer, too; where nothing is known he gave none. */
export function seeStages(answers: Answers, words: readonly SetUpWord[]): Answers {
  const held = words.filter((word) => stageIn(answers, word) !== "").map((word) => [word.word, stageIn(answers, word)]);
  return held.length === 0 ? answers : change(answers, { stages: { ...here(answers).stages, ...Object.fromEntries(held) } });
}

export const chooseTakesOver = (answers: Answers, takesOver: string): Answers => change(answers, { takesOver });

export const choosePlace = (answers: Answers, place: OwnPlace): Answers => change(answers, { place });

export const chooseAdd = (answers: Answers, part: SetUpPart, on: boolean): Answers => ({
  ...answers,
  adds: { ...answers.adds, [part]: on },
});

/** What a column's list shows: the person's choice before the server has answered to it. */
export function columnIn(answers: Answers, { field, heading, isAdded }: Pick<SetUpColumn, "field" | "heading" | "isAdded">): string {
  const { columns = {}, newColumns = [] } = here(answers);
  if (newColumns.includes(field)) return NEW_COLUMN;
  return columns[field] ?? (isAdded ? NEW_COLUMN : heading);
}

/** What a word's list shows. */
export const stageIn = (answers: Answers, { word, stage }: Pick<SetUpWord, "word" | "stage">): string =>
  here(answers).stages?.[word] ?? stage;
