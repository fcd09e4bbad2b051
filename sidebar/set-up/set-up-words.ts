import { words } from "../language/spoken/words";
import type { SetUpColumn, SetUpShown, SetUpTab } from "../server/server";
import type { Answers } from "./set-up-answers";
import type { OpenQuestion } from "./set-up-steps";

/** What stands beside a tab to choose: "60 rows, in sight". */
export function tabWords({ rows, hasDates, inSight, inUse }: SetUpTab): string {
  const texts = words().setUp;
  if (inUse) return texts.inUse(texts.rows(rows));
  const size = rows === 0 ? texts.noRows : hasDates ? texts.rows(rows) : texts.noDates;
  return inSight ? texts.inSight(size) : size;
}

const isFound = ({ heading, isAdded }: SetUpColumn): boolean => heading !== "" || isAdded;

/** What colours are made of stands first. */
export function found(columns: readonly SetUpColumn[]): SetUpColumn[] {
  const held = columns.filter(isFound);
  return [...held.filter(({ isTimed }) => isTimed), ...held.filter(({ isTimed }) => !isTimed)];
}

export const notFound = (columns: readonly SetUpColumn[]): SetUpColumn[] => columns.filter((column) => !isFound(column));

/** Under the heading of the columns: "7 columns found. 2 questions before colours can be right." */
export function columnsWords({ columns, questions }: Pick<SetUpShown, "columns" | "questions">): string {
  const { foundAll, foundAndAsked } = words().setUpColumns;
  const held = found(columns).length;
  return questions.length === 0 ? foundAll(held) : foundAndAsked(held, questions.length);
}

function columnsLine({ columns, questions }: SetUpShown): string {
  const missing = questions.flatMap((one) => {
    const column = one.kind === "missing" ? columns.find(({ field }) => field === one.field) : undefined;
    return column && column.heading === "" ? [column.label] : [];
  });
  const texts = words().setUpColumns;
  const held = found(columns).length;
  return missing.length === 0 ? texts.found(held) : texts.foundAndMissing(held, missing);
}

const list = (texts: readonly string[]): string => texts.filter((text) => text !== "").join(", ");

/** A value that may be wrong, and why it is asked. */
export const doubtWords = (text: string, why = ""): string => words().setUpColumns.doubt(text, why);

/** A question of the checklist: what was guessed, a note at its right, and whether a person is needed. */
export interface WordLine {
  text: string;
  note: string;
  asks: boolean;
}

/** The checklist's lines below the tab. */
export function linesOf(shown: SetUpShown): Record<Exclude<OpenQuestion, "tab">, WordLine> {
  const { headingRow, headings, questions, words: stages, adds } = shown;
  const texts = words().setUp;
  const isUnread = headingRow === null;
  return {
    headings: isUnread
      ? { text: texts.noHeadings, note: texts.questions(1), asks: true }
      : { text: list(headings.map(({ heading }) => heading)), note: texts.rowNote(headingRow), asks: false },
    columns: {
      text: columnsLine(shown),
      note: texts.questions(questions.length),
      asks: questions.length > 0,
    },
    stages: {
      text: stages.length === 0 ? words().setUpStages.noColumn : list(stages.map(({ word }) => word)),
      note: stages.length === 0 ? words().setUpStages.noneNote : words().setUpStages.words(stages.length),
      asks: false,
    },
    adds: {
      text: list(adds.filter(({ on }) => on).map(({ title, within }, at) => (at === 0 ? title : within))),
      note: texts.youDecide,
      asks: false,
    },
  };
}

/** Why the filled button of a question is off; "" where it is on. */
export function whyOff(at: OpenQuestion, { headingRow, problem }: SetUpShown, { tab }: Answers): string {
  if (at === "adds") return problem;
  return headingRow === null && tab !== null && at !== "tab" ? words().setUp.chooseRowFirst : "";
}

/** What was done last; beside "Take back" it always says of what. */
export const toldWords = (told: string, mended: string): string => told || (mended && words().setUpColumns.wasMended(mended));
