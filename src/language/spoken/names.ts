/** Names that the add-on writes into a spreadsheet: how they are written now, and how they are found in whatever language they stand. */

import { foldedWord } from "../../core/cells/folded";
import type { SpokenLanguage } from "../en/language";
import { english, type Names } from "../en/names/english";
import { ALSO_HEADED } from "../names/also-headed";
import { unmarkedText } from "./marked";
import { everyLanguage, languageSpoken } from "./words";

/** The names as they are written now: in the document's language. */
export const namesNow = (): Names => languageSpoken().names;

/** Names that belong together: tabs, or the headings of one table. */
export type Family = Exclude<keyof Names, "labels">;
/** The name of one of them, the same in each language. */
export type NameIn<One extends Family> = keyof Names[One] & string;
/** A tab of ours. */
export type TabKey = NameIn<"tabs">;

const asWords = (names: Names, family: Family): Readonly<Record<string, string>> => names[family];

/** The keys of a family, in the order of its columns. */
export const keysOf = <One extends Family>(family: One): NameIn<One>[] => Object.keys(english[family]) as NameIn<One>[];

/** The headings of a table as they are written now, in the order of its columns. */
export const headingsNow = (family: Family): string[] => keysOf(family).map((key) => asWords(namesNow(), family)[key] ?? "");

type Spelt = Pick<SpokenLanguage, "names" | "earlier">;

/**
 * Every spelling of each name of a family: one a language, then those of earlier builds.
 *
 * @example spelt([{ names: english, earlier: { own: { next: ["SLA next"] } } }], "own").get("next") //=> ["SLA next step", "SLA next"]
 */
export function spelt(languages: readonly Spelt[], family: Family): ReadonlyMap<string, readonly string[]> {
  const earlier = (language: Spelt): Readonly<Record<string, readonly string[]>> => language.earlier[family] ?? {};
  const all = (key: string): string[] => [
    ...languages.map(({ names }) => asWords(names, family)[key] ?? ""),
    ...languages.flatMap((language) => earlier(language)[key] ?? []),
  ];
  return new Map(keysOf(family).map((key) => [key, all(key)]));
}

/** What a name is read as: its spellings, and whose each spelling is. */
interface ReadNames {
  /** How many languages there were when it was made. */
  of: number;
  spellings: ReadonlyMap<string, readonly string[]>;
  /** The same as they compare. */
  plain: ReadonlyMap<string, ReadonlySet<unknown>>;
  keys: ReadonlyMap<unknown, string>;
}

const known = new Map<Family, ReadNames>();

function readOf(family: Family): ReadNames {
  const languages = everyLanguage();
  const before = known.get(family);
  if (before?.of === languages.length) return before;
  const spellings = spelt(languages, family);
  // Of names that two languages give to different things, the first in the order of columns.
  const keys = [...spellings].reverse().flatMap(([key, all]) => all.map((spelling) => [plain(spelling), key] as const));
  const compared = [...spellings].map(([key, all]) => [key, new Set(all.map(plain))] as const);
  const read = { of: languages.length, spellings, plain: new Map(compared), keys: new Map(keys) };
  known.set(family, read);
  return read;
}

/** Every spelling of a name, those of today first. */
export const spellingsOf = <One extends Family>(family: One, key: NameIn<One>): readonly string[] =>
  readOf(family).spellings.get(key) ?? [];

/** Who types a heading by hand may give it other capitals, no accents, or a blank too many. */
const plain = (text: unknown): unknown => (typeof text === "string" ? foldedWord(unmarkedText(text)) : text);

/** Whether a cell or a tab's name is this name, in whatever language. */
export const isNamed = <One extends Family>(family: One, key: NameIn<One>, text: unknown): boolean =>
  readOf(family).plain.get(key)?.has(plain(text)) ?? false;

/** Which name of a family a text is, in whatever language; undefined where it is none. Asked of each cell of many rows. */
export const namedBy = <One extends Family>(family: One, text: unknown): NameIn<One> | undefined =>
  readOf(family).keys.get(plain(text)) as NameIn<One> | undefined;

/**
 * Where a heading stands, in whatever language.
 *
 * @returns counted from 0; -1 where it is not there
 * @example placeNamed("own", "due", ["Name", "SLA due"]) //=> 1
 */
export const placeNamed = <One extends Family>(family: One, key: NameIn<One>, headings: readonly unknown[]): number =>
  headings.findIndex((heading) => isNamed(family, key, heading));

/** Where each heading of a table stands, in the order of its columns. */
export const placesNamed = (family: Family, headings: readonly unknown[]): number[] =>
  keysOf(family).map((key) => placeNamed(family, key, headings));

/** Every spelling of each heading of a table, in the order of its columns. */
export const everyHeading = (family: Family): (readonly string[])[] => keysOf(family).map((key) => spellingsOf(family, key));

/** Whether a row begins with the headings of a table, each in its place and in whatever language. */
export const areHeadings = (family: Family, row: readonly unknown[]): boolean =>
  keysOf(family).every((key, at) => isNamed(family, key, row[at]));

/** What a tab may be called, as it is written now first. */
export const titlesOf = (tab: TabKey): [string, ...string[]] => {
  const now = namesNow().tabs[tab];
  return [now, ...spellingsOf("tabs", tab).filter((one) => one !== now)];
};

/** Sheets compares names of tabs without capitals. */
export const isTitle = (tab: TabKey, title: string): boolean =>
  spellingsOf("tabs", tab).some((one) => one.toLowerCase() === title.toLowerCase());

/**
 * What stands behind a tab's name in a title that begins with it; null for another title.
 *
 * @example behindTitle("plan", "SLA plan Partners") //=> " Partners"
 */
export function behindTitle(tab: TabKey, title: string): string | null {
  const found = spellingsOf("tabs", tab).find((one) => title.toLowerCase().startsWith(one.toLowerCase()));
  return found === undefined ? null : title.slice(found.length);
}

/** Every heading under which people or the add-on may have put a column of the list of stages. */
export const stageHeadings = (key: NameIn<"stages">): readonly string[] => [...spellingsOf("stages", key), ...ALSO_HEADED[key]];

/** The label of the item that holds the rate from one stage to the next, as it is written now. */
export const rateLabel = (from: string, to: string): string => namesNow().labels.rate(from, to);

const SLOT = "\n";

/**
 * What our label of a rate says of its stages, in whatever language it stands.
 *
 * @returns its stages, and what stands between their names; null for a label that is not ours
 * @example rateIn("Conversion rate: lead to MQL") //=> { stages: "lead to MQL", between: " to " }
 */
export function rateIn(label: string): { stages: string; between: string } | null {
  const plain = unmarkedText(label);
  for (const { labels } of everyLanguage().map(({ names }) => names)) {
    const [before = "", between = "", behind = ""] = labels.rate(SLOT, SLOT).split(SLOT);
    const isOurs = plain.startsWith(before) && plain.endsWith(behind) && plain.length > before.length + behind.length;
    if (isOurs) return { stages: plain.slice(before.length, plain.length - behind.length), between };
  }
  return null;
}

const nowInStagesIn = ({ labels, tabs }: Names): string => labels.nowInStages(tabs.stages);

/** What is written behind the label of an item whose text was carried into the tab of stages. */
export const nowInStages = (): string => nowInStagesIn(namesNow());

/** Whether a label says, in whatever language, that its text stands in the tab of stages now. */
export const isNowInStages = (label: string): boolean => everyLanguage().some(({ names }) => label.endsWith(nowInStagesIn(names)));

/** What is written behind the label of an item whose text was carried into the table of people. */
export const nowInPeople = (): string => namesNow().labels.nowInPeople;

/** Whether a label says, in whatever language, that its text stands in the table of people now. */
export const isNowInPeople = (label: string): boolean => everyLanguage().some(({ names }) => label.endsWith(names.labels.nowInPeople));
