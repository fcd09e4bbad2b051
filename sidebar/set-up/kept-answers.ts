import { fromJson } from "../server/json-text";
import type { Ask, SetUpShown } from "../server/server";
import { unanswered } from "../server/unanswered";
import type { Drawer } from "../store/drawer";
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
  read(document: string): Promise<KeptAnswers | null>;
  /** Lays them there, null for none. */
  write(document: string, kept: KeptAnswers | null): void;
}

/** What tells the headings of one tab from others, and from what becomes of them. */
export const headingsOf = ({ tab, headingRow, headings }: SetUpShown): string =>
  JSON.stringify([tab?.id ?? null, headingRow, headings.map(({ heading, letters }) => `${letters} ${heading}`)]);

const isRecord = (read: unknown): read is Record<string, unknown> => typeof read === "object" && read !== null && !Array.isArray(read);

/** Another version of the panel may have written it: what does not fit is none. */
export function parseAnswers(text: string | null): KeptAnswers | null {
  const read = fromJson(text ?? "null");
  if (!isRecord(read) || !isRecord(read.answers) || typeof read.headings !== "string") return null;
  const { tab, rows, ofHeadings, adds } = read.answers;
  const isTab = tab === undefined || tab === null || typeof tab === "number";
  if (!isTab || !isRecord(rows) || !isRecord(ofHeadings) || !isRecord(adds)) return null;
  const step = QUESTIONS.find((one) => one === read.step);
  if (!step || !Object.values(rows).every((row) => typeof row === "number") || !Object.values(ofHeadings).every(isRecord)) return null;
  return { answers: read.answers as unknown as Answers, step, headings: read.headings };
}

const PATIENCE = { giveUpAfter: 60_000, onSlow: () => {} };

/** On the server, for some hours: what was laid there last wins, and is sent once. */
function onServer(ask: Ask) {
  let wanted: string | null = null;
  let held: string | null = null;
  let sends = false;
  async function send() {
    if (sends || wanted === held) return;
    sends = true;
    const answers = wanted;
    // Where it fails, the answers still stand in the panel, and the next one is sent with them.
    const isKept = await ask<boolean>("panelSetUpKeep", { answers }, PATIENCE).catch(unanswered(false));
    sends = false;
    if (isKept) held = answers;
    if (wanted !== answers) void send();
  }
  return {
    async read(): Promise<string | null> {
      held = await ask<string | null>("panelSetUpKept", undefined, { ...PATIENCE, orNull: true }).catch(unanswered(null));
      return held;
    },
    write(answers: string | null) {
      wanted = answers;
      void send();
    },
  };
}

/** In the browser; where it refuses its storage to a framed page, or is full, on the server. */
export function answerShelf(ask: Ask, drawer: Drawer): AnswerShelf {
  const server = onServer(ask);
  return {
    async read(document) {
      const text = drawer.read(document);
      return parseAnswers(text === undefined ? await server.read() : text);
    },
    write(document, kept) {
      const text = kept && JSON.stringify(kept);
      if (!drawer.write(document, text)) server.write(text);
    },
  };
}
