import type { SetUpShown } from "../server/server";
import type { Answers } from "./set-up-answers";
import { type OpenQuestion, QUESTIONS } from "./set-up-steps";

/** Answers to set-up that were begun and not used yet, and where the person stopped. */
export interface KeptAnswers {
  answers: Answers;
  step: OpenQuestion;
  /** The headings that they were given to. */
  headings: string;
}

/** Where they lie while the panel is closed, apart for each spreadsheet. */
export interface AnswerShelf {
  read(document: string): KeptAnswers | null;
  /** Lays them there, null for none. */
  write(document: string, kept: KeptAnswers | null): void;
}

/** What tells the headings of one tab from others, and from what becomes of them. */
export const headingsOf = ({ tab, headingRow, headings }: SetUpShown): string =>
  JSON.stringify([tab?.id ?? null, headingRow, headings.map(({ heading, letters }) => `${letters} ${heading}`)]);

const isRecord = (read: unknown): read is Record<string, unknown> => typeof read === "object" && read !== null && !Array.isArray(read);

/** Another version of the panel may have written it: what does not fit is none. */
export function parseAnswers(text: string | null): KeptAnswers | null {
  try {
    const read: unknown = JSON.parse(text ?? "null");
    if (!isRecord(read) || !isRecord(read.answers) || typeof read.headings !== "string") return null;
    const { tab, rows, ofHeadings, adds } = read.answers;
    const isTab = tab === undefined || tab === null || typeof tab === "number";
    if (!isTab || !isRecord(rows) || !isRecord(ofHeadings) || !isRecord(adds)) return null;
    const step = QUESTIONS.find((one) => one === read.step);
    if (!step || !Object.values(rows).every((row) => typeof row === "number") || !Object.values(ofHeadings).every(isRecord)) return null;
    return { answers: read.answers as unknown as Answers, step, headings: read.headings };
  } catch {
    return null;
  }
}

const keyFor = (document: string): string => `lead-sla set-up ${document}`;

/** The browser may refuse its storage to a framed page, or be full: then answers live as long as the panel. */
export const browserAnswers: AnswerShelf = {
  read(document) {
    try {
      return parseAnswers(window.localStorage.getItem(keyFor(document)));
    } catch {
      return null;
    }
  },
  write(document, kept) {
    try {
      if (kept) window.localStorage.setItem(keyFor(document), JSON.stringify(kept));
      else window.localStorage.removeItem(keyFor(document));
    } catch {
      // The answers still stand in the panel.
    }
  },
};
