import type { Saying } from "../../cells/saying";
import type { MetricNamed } from "../../metrics/metric-lines";

/** What words that people wrote mean, in whatever language. */
export interface PeoplesWords {
  metricNamed: MetricNamed;
}

/** Whose word a text of the agreement is. */
export type Owner = "Marketing" | "Sales" | "Both";

/**
 * What an item holds. list: a line an entry, in an order that matters. table: a line a row, its cells divided by " | ".
 * person: a name, with an e-mail address where one is given. date: a day. The others are a text, a number or a word.
 */
export type ItemKind = "text" | "list" | "table" | "person" | "date" | "yesno" | "minutes" | "count" | "share" | "choice";

/** What the two teams settle side by side, in three columns: marketing's, sales', shared. */
export type Aspect = "Goal" | "Metrics" | "Qualification" | "Key questions" | "Strategies" | "Contact" | "Report";

export interface AgreementItem {
  /** Names the item in the hidden key column and in messages; never shown, never changed once released. */
  key: string;
  section: string;
  label: string;
  help: string;
  kind: ItemKind;
  choices?: readonly string[];
  /** Of a table: the headings of its columns. */
  columns?: readonly string[];
  /** Whether an empty cell is fine. */
  optional?: true;
  /** Whether leads are judged by this text, as they are by every number and choice. */
  clock?: true;
  /** Of such a text: what is wrong where it is not understood. */
  check?: (text: string, words: PeoplesWords) => Saying | string | null;
  start: string | number;
  /** What earlier builds began it with: a number of the published example, or a goal that nobody had set. */
  example?: string | number;
  owner: Owner;
  aspect?: Aspect;
  /** Whether set-up leaves it out: it comes with a funnel of more stages. */
  onDemand?: true;
}

/** The items of one section, in the order in which the teams walk through them. */
export const section = (name: string, items: readonly Omit<AgreementItem, "section">[]): AgreementItem[] =>
  items.map((item) => ({ ...item, section: name }));

/** A starting text of several lines. */
export const lines = (...texts: readonly string[]): string => texts.join("\n");

/** Whether a cell of this kind holds people's words, which stay text whatever they look like. */
export const isWords = ({ kind }: Pick<AgreementItem, "kind">): boolean =>
  kind === "text" || kind === "list" || kind === "table" || kind === "person";

/** Whether formulas or leads follow the item, so that a change of it must reach them. */
export const isComputedFrom = (item: AgreementItem): boolean =>
  item.clock === true || item.kind === "minutes" || item.kind === "count" || item.kind === "share" || item.kind === "choice";
