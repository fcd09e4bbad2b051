import { words } from "../language/spoken/words";
/** The five questions of set-up, in their order. */
export const QUESTIONS = ["tab", "headings", "columns", "stages", "adds"] as const;

export type OpenQuestion = (typeof QUESTIONS)[number];

/** Where the guided set-up stands. Mending belongs to the columns. */
export type GuideStep = OpenQuestion | "mend" | "working" | "done";

export const nextLabel = (at: OpenQuestion): string => words().setUp.next[at];

/** Which questions are asked: a new empty tab has its headings, columns and stages from us. */
export const asked = (tab: number | null | undefined): readonly OpenQuestion[] => (tab === null ? ["tab", "adds"] : QUESTIONS);

/** The question before or after another; undefined beyond the ends. */
export function beside(at: OpenQuestion, by: -1 | 1, tab: number | null | undefined): OpenQuestion | undefined {
  const questions = asked(tab);
  return questions[questions.indexOf(at) + by];
}

/** What comes, above the list of questions. */
export const firstLine = (tab: number | null | undefined): string =>
  tab === null ? words().setUp.twoQuestions : words().setUp.fiveQuestions;
