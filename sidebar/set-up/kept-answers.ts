import type { Ask, SetUpShown } from "../server/server";
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
    const isKept = await ask<boolean>("panelSetUpKeep", { answers }, PATIENCE).catch(() => false);
    sends = false;
    if (isKept) held = answers;
    if (wanted !== answers) void send();
  }
  return {
    async read(): Promise<KeptAnswers | null> {
      held = await ask<string | null>("panelSetUpKept", undefined, { ...PATIENCE, orNull: true }).catch(() => null);
      return parseAnswers(held);
    },
    write(kept: KeptAnswers | null) {
      wanted = kept && JSON.stringify(kept);
      void send();
    },
  };
}

/**
 * In the browser's storage; where it is refused to a framed page, or full, on the server.
 *
 * @param storage throws where the browser refuses it
 */
export function answerShelf(ask: Ask, storage: () => Pick<Storage, "getItem" | "setItem" | "removeItem">): AnswerShelf {
  const server = onServer(ask);
  return {
    async read(document) {
      try {
        return parseAnswers(storage().getItem(keyFor(document)));
      } catch {
        return server.read();
      }
    },
    write(document, kept) {
      try {
        if (kept) storage().setItem(keyFor(document), JSON.stringify(kept));
        else storage().removeItem(keyFor(document));
      } catch {
        server.write(kept);
      }
    },
  };
}
