import type { SetUpColumn, SetUpShown, SetUpTab } from "../server/server";
import type { Answers } from "./set-up-answers";
import type { OpenQuestion } from "./set-up-steps";

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString("en-US")} ${many}`;

/** What stands beside a tab to choose: "60 rows, in sight". */
export function tabWords({ rows, hasDates, inSight, inUse }: SetUpTab): string {
  if (inUse) return `${counted(rows, "row", "rows")}, in use`;
  if (rows === 0) return inSight ? "no rows, in sight" : "no rows";
  const size = hasDates ? counted(rows, "row", "rows") : "no dates";
  return inSight ? `${size}, in sight` : size;
}

const isFound = ({ heading, isAdded }: SetUpColumn): boolean => heading !== "" || isAdded;

/** What colours are made of stands first. */
export function found(columns: readonly SetUpColumn[]): SetUpColumn[] {
  const held = columns.filter(isFound);
  return [...held.filter(({ isTimed }) => isTimed), ...held.filter(({ isTimed }) => !isTimed)];
}

export const notFound = (columns: readonly SetUpColumn[]): SetUpColumn[] => columns.filter((column) => !isFound(column));

export const questionsWords = (count: number): string => counted(count, "question", "questions");

/** Under the heading of the columns: "7 columns found. 2 questions before colours can be right." */
export function columnsWords({ columns, questions }: Pick<SetUpShown, "columns" | "questions">): string {
  const held = `${counted(found(columns).length, "column", "columns")} found.`;
  if (questions.length === 0) return `${held} Nothing is missing that colours need.`;
  return `${held} ${questionsWords(questions.length)} before colours can be right.`;
}

function columnsLine({ columns, questions }: SetUpShown): string {
  const missing = questions.flatMap((one) => {
    const column = one.kind === "missing" ? columns.find(({ field }) => field === one.field) : undefined;
    return column && column.heading === "" ? [column.label] : [];
  });
  const held = `${counted(found(columns).length, "column", "columns")} found`;
  if (missing.length === 0) return held;
  return `${held}; ${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} missing`;
}

/** In a sentence's middle: its first letter is small unless more of its word is in capitals. */
export const within = (title: string): string => (/^[A-Z][^A-Z]/.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title);

const list = (texts: readonly string[]): string => texts.filter((text) => text !== "").join(", ");

/** A value that may be wrong, and why it is asked. */
export const doubtWords = (text: string, why = ""): string => `${text} (${["right?", why].filter(Boolean).join(" ")})`;

/** A question of the checklist: what was guessed, a note at its right, and whether a person is needed. */
export interface WordLine {
  text: string;
  note: string;
  asks: boolean;
}

/** The checklist's lines below the tab. */
export function linesOf(shown: SetUpShown): Record<Exclude<OpenQuestion, "tab">, WordLine> {
  const { headingRow, headings, questions, words, adds } = shown;
  const isUnread = headingRow === null;
  return {
    headings: isUnread
      ? { text: "No row looks like headings", note: "1 question", asks: true }
      : { text: list(headings.map(({ heading }) => heading)), note: `row ${headingRow}`, asks: false },
    columns: {
      text: columnsLine(shown),
      note: questions.length > 0 ? questionsWords(questions.length) : "no question",
      asks: questions.length > 0,
    },
    stages: {
      text: words.length === 0 ? "No column of stages" : list(words.map(({ word }) => word)),
      note: words.length === 0 ? "none" : counted(words.length, "word", "words"),
      asks: false,
    },
    adds: {
      text: list(adds.filter(({ on }) => on).map(({ title }, at) => (at === 0 ? title : within(title)))),
      note: "you decide",
      asks: false,
    },
  };
}

/** Why the filled button of a question is off; "" where it is on. */
export function whyOff(at: OpenQuestion, { headingRow, problem }: SetUpShown, { tab }: Answers): string {
  if (at === "adds") return problem;
  return headingRow === null && tab !== null && at !== "tab" ? "Choose the row that holds the headings first" : "";
}

/** What was done last; beside "Take back" it always says of what. */
export const toldWords = (told: string, mended: string): string => told || (mended && `"${mended}" was mended.`);
