import type { FileServer } from "../../src/entries/agreement-file";
import type { ExportServer } from "../../src/entries/exports";
import type { LeadServer } from "../../src/entries/leads";
import type { MailServer } from "../../src/entries/mails";
import type { PanelServer } from "../../src/entries/panel";
import type { SetUpServer } from "../../src/entries/set-up";
import type { VersionServer } from "../../src/entries/versions";
import { words } from "../language/spoken/words";
import { fromJson } from "./json-text";
import { Unanswered } from "./unanswered";

export type { ExportAnswer, ImportAnswer, ImportWish } from "../../src/entries/agreement-file";
export type { ExportShown } from "../../src/entries/exports";
export type {
  ClickAsked,
  Clicked,
  ClickWish,
  LeadAtHand,
  LeadBlock,
  LeadPlace,
  MarkedAnswer,
  MarkedNow,
  OneClick,
  PromisedLead,
  PromisedLeads,
  PromiseFacts,
  Taker,
  Tile,
  TileCount,
  TurnsAsked,
  TurnsShown,
} from "../../src/entries/leads";
export type { MailPreview, MailPreviews, MailShown } from "../../src/entries/mails";
export type {
  AgreementField,
  Change,
  FieldColumn,
  KeptTexts,
  LanguageShown,
  LookAnswer,
  MailsNow,
  PanelState,
  PlanFigures,
  SaveAnswer,
  ShownLeads,
  State,
  TableColumn,
  TablePlace,
  UnknownOwner,
} from "../../src/entries/panel";
export type {
  MendShown,
  OwnPlace,
  SetUpAdd,
  SetUpAnswer,
  SetUpColumn,
  SetUpExample,
  SetUpPart,
  SetUpProgress,
  SetUpQuestion,
  SetUpShown,
  SetUpTab,
  SetUpWish,
  SetUpWord,
} from "../../src/entries/set-up";
export type {
  AcceptWish,
  Difference,
  PublishWish,
  SigningTeam,
  VersionAnswer,
  VersionList,
  VersionRead,
  VersionSummary,
} from "../../src/entries/versions";

/** All that the panel can ask. */
export type Server = PanelServer & VersionServer & FileServer & MailServer & SetUpServer & ExportServer & LeadServer;

interface Runner {
  withSuccessHandler(handler: (answer: string) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

declare const google: { script: { host: { close(): void }; run: Runner & Record<keyof Server, (message?: string) => void> } };

/** Closes the panel, as its own Close does. */
export const closePanel = (): void => google.script.host.close();

/** How long a person is left without a word, and with one. */
export interface Patience {
  giveUpAfter: number;
  onSlow(): void;
  /** Whether null is an answer; else it is what became of something that Google could not carry. */
  orNull?: true;
}

export type Ask = <Answer>(name: keyof Server, message: unknown, patience: Patience) => Promise<Answer>;

export const SLOW_AFTER = 15_000;

/** Settles at most once: an answer that comes after giving up is dropped, because asking again is harmless. */
function patiently<Answer>(patience: Patience, start: (resolve: (answer: Answer) => void, reject: (error: Unanswered) => void) => void) {
  return new Promise<Answer>((resolve, reject) => {
    const slow = setTimeout(patience.onSlow, SLOW_AFTER);
    const end = setTimeout(() => reject(new Unanswered(words().faults.noAnswer)), patience.giveUpAfter);
    const settled =
      <Value>(then: (value: Value) => void) =>
      (value: Value) => {
        clearTimeout(slow);
        clearTimeout(end);
        then(value);
      };
    start(settled(resolve), settled(reject));
  });
}

let underWay = 0;

/** Whether a call of the server is under way. */
export const isAsking = (): boolean => underWay > 0;

const ended = (): void => {
  underWay -= 1;
};

/** One call of the server as a promise: JSON in, JSON out; it fails with an Unanswered. */
export const ask: Ask = <Answer>(name: keyof Server, message: unknown, patience: Patience) => {
  underWay += 1;
  const answer = patiently<Answer>(patience, (resolve, reject) => {
    const answered = (text: string) => {
      const answer = fromJson(text) as Answer | null | undefined;
      const isRead = answer !== undefined && (answer !== null || patience.orNull);
      return isRead ? resolve(answer as Answer) : reject(new Unanswered(words().faults.unreadable));
    };
    const refused = (error: unknown) => reject(new Unanswered(error instanceof Error ? error.message : String(error ?? "")));
    const run = google.script.run.withSuccessHandler(answered).withFailureHandler(refused) as typeof google.script.run;
    if (message === undefined) run[name]();
    else run[name](JSON.stringify(message));
  });
  answer.then(ended, ended);
  return answer;
};
