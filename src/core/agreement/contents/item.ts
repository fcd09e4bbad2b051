import type { DecimalSignOf } from "../../cells/numbers";
import type { Saying } from "../../cells/saying";
import type { MetricNamed } from "../../metrics/metric-lines";
import type { ScoringWords } from "../../scoring/rules";
import type { LineWords } from "../../sla/terms";

/** What words that people wrote mean, in whatever language. */
export interface PeoplesWords {
  metricNamed: MetricNamed;
  /** The code of an item's choice; undefined for a word that is none. */
  choiceNamed(key: string, word: string): string | undefined;
  yesOrNo(word: string): "yes" | "no" | undefined;
  /** The languages that a document may be kept in, as those who speak them call them; left out: none is asked for. */
  readonly languages?: readonly string[];
  /** By which numbers are read that stand as text; left out: it is not known. */
  readonly decimalSign?: DecimalSignOf;
  /** Those of lines and rules; left out: as they are coded. */
  readonly ofLines?: LineWords;
  readonly ofScoring?: ScoringWords;
}

/** Whose word a text of the agreement is. */
export type Owner = "marketing" | "sales" | "both";

/**
 * What an item holds. list: a line an entry, in an order that matters. table: a line a row, its cells divided by " | ".
 * person: a name, with an e-mail address where one is given. date: a day. The others are a text, a number or a word.
 */
export type ItemKind = "text" | "list" | "table" | "person" | "date" | "yesno" | "minutes" | "count" | "share" | "choice";

/** What the two teams settle side by side, in three columns: marketing's, sales', shared. */
export type Aspect = "goal" | "metrics" | "qualification" | "questions" | "strategies" | "contact" | "report";

/** The sections of the agreement. */
export type SectionCode =
  | "purpose"
  | "definitions"
  | "customers"
  | "qualification"
  | "scoring"
  | "goals"
  | "metrics"
  | "monitor"
  | "strategies"
  | "responsibilities"
  | "response"
  | "handoff"
  | "approach"
  | "nurturing"
  | "reports"
  | "mails"
  | "review"
  | "colours";

/** An item as rules know it; a language has its label, its help and its words by key. */
export interface AgreementItem {
  /** Names the item in the hidden key column and in messages; never shown, never changed once released. */
  key: string;
  section: SectionCode;
  kind: ItemKind;
  /** The codes of what is to be chosen from; a language has the word of each. */
  choices?: readonly string[];
  /** What versions and files hold in place of a code: the word that they have held since earlier builds. */
  kept?: Readonly<Record<string, string>>;
  /** Of a table: how many columns it has. */
  columns?: number;
  /** Of a count: whether there are only whole ones. */
  isWhole?: true;
  /** Whether an empty cell is fine. */
  optional?: true;
  /** Whether leads are judged by this text, as they are by every number and choice. */
  clock?: true;
  /** Of such a text: what is not understood of it, null where all is. */
  check?: (text: string, words: PeoplesWords) => Saying | string | null;
  /** What it begins with; null for a text, which each language has by key. */
  start: string | number | null;
  /** What earlier builds began it with: a number of the published example, or goals that nobody had set; null for a text again. */
  example?: string | number | null;
  owner: Owner;
  aspect?: Aspect;
  /** Whether set-up leaves it out: it comes with a funnel of more stages. */
  onDemand?: true;
  /** Whether it says something of this spreadsheet, which nobody agrees on: no version and no file holds it. */
  isOfDocument?: true;
}

type Kept = Omit<AgreementItem, "section">;

/** What an item may have besides what all have. */
type More = Partial<Pick<AgreementItem, "columns" | "clock" | "check" | "example" | "aspect" | "onDemand">>;

/** An item that may be blank and begins with a text, which each language has. */
export const begun = (key: string, kind: ItemKind, owner: Owner, more: More = {}): Kept => ({
  ...{ key, kind, optional: true, start: null, owner },
  ...more,
});

/** An item that may be blank, and begins so. */
export const blank = (key: string, kind: ItemKind, owner: Owner, more: More = {}): Kept => ({
  ...begun(key, kind, owner, more),
  start: "",
});

/** The items of one section, in the order in which the teams walk through them. */
export const section = (code: SectionCode, items: readonly Kept[]): AgreementItem[] => items.map((item) => ({ ...item, section: code }));

/** Whether a cell of this kind holds people's words, which stay text whatever they look like. */
export const isWords = ({ kind }: Pick<AgreementItem, "kind">): boolean =>
  kind === "text" || kind === "list" || kind === "table" || kind === "person";

/** Whether formulas or leads follow the item, so that a change of it must reach them. */
export const isComputedFrom = (item: AgreementItem): boolean =>
  item.clock === true || item.kind === "minutes" || item.kind === "count" || item.kind === "share" || item.kind === "choice";
