import { readFileSync } from "node:fs";
import type { Area, Dialogs, Engine, Locale, Look, StandIn } from "sheets-stand-in";
import { fillExample } from "../../sample/example";
import type { SetUpAnswer, SetUpWish } from "../../src/entries/set-up";
import { MARKED, markedText } from "../../src/language/spoken/marked";
import { isTitle, placeNamed } from "../../src/language/spoken/names";
import { meet } from "../../src/language/spoken/words";
import { headless } from "./headless";
import { type KeptWorkbook, keepWorkbook, keptWorkbook } from "./kept-workbooks";
import { address, shownIn } from "./places";

/** A spreadsheet with the built add-on in it, and hands to use it: what a story is told with. */
export interface Sheet {
  standIn: StandIn;
  engine: Engine;
  look: Look;
  /** Types one text, or pastes a block with its first cell there; one edit each. */
  type(a1: string, text: string | string[][]): Promise<void>;
  /** Questions that the add-on asked, and what it told. */
  said: string[];
  /** How many seconds its passing messages stayed, by their text. */
  passing: Map<string, number>;
  /** Answers to its next yes/no questions; "YES" where none is left. */
  answers: ("YES" | "NO" | "CANCEL")[];
  /** What the person types when it asks for a text; he gives up where none is left. */
  texts: string[];
  values(a1: string): unknown[][];
  value(a1: string): unknown;
  /** Chooses an entry of the menu and waits until all is calculated. */
  choose(entry: string): Promise<void>;
  /** Sets up as a person at the panel does who said no more than this; what the panel says then is the last thing said. */
  setUp(wish?: SetUpWish): Promise<SetUpAnswer>;
  /** What went wrong in runs of the add-on, its formulas among them, since the spreadsheet was made. */
  faults(): string[];
  /** google.script.run with JSON in and out, as the panel does. */
  ask<Answer>(name: string, message?: unknown): Promise<Answer>;
}

const opened: StandIn[] = [];

const readBundle = () => ({
  code: readFileSync("dist/Code.js", "utf8"),
  manifest: JSON.parse(readFileSync("dist/appsscript.json", "utf8")),
  html: { sidebar: readFileSync("dist/sidebar.html", "utf8") },
});

let built: ReturnType<typeof readBundle> | undefined;

/** The built add-on, read once in each file of tests. */
export function bundle(): ReturnType<typeof readBundle> {
  built ??= readBundle();
  return built;
}

function dialogs({ said, answers, texts, passing }: Pick<Sheet, "said" | "answers" | "texts" | "passing">): Dialogs {
  return {
    alert(title, prompt, buttons) {
      said.push(`${title}: ${prompt}`);
      return buttons === "OK" ? "OK" : (answers.shift() ?? "YES");
    },
    prompt(title, prompt) {
      said.push(`${title}: ${prompt}`);
      const text = texts.shift();
      return text === undefined ? { button: "CANCEL", text: "" } : { button: "OK", text };
    },
    toast(message, _, seconds = 5) {
      said.push(message);
      passing.set(message, seconds);
    },
  };
}

export interface Opening {
  now?: string;
  zone?: string;
  locale?: Locale;
  /** What the spreadsheet speaks from the first word on; what set-up proposes by its locale, unless told. */
  language?: typeof MARKED;
  addOn?: "installed" | "enabled" | "bound";
  /** Scopes that the person has granted; all that the add-on asks for unless told. */
  granted?: string[];
}

/** How a spreadsheet is opened unless told otherwise. */
export const USUAL = { now: "2026-11-18T09:30:00Z", zone: "Europe/Berlin", addOn: "enabled" } as const;

function newSheet(opening: Opening, kept?: KeptWorkbook, calculated = false): Sheet {
  const { now, zone, locale, language, addOn, granted } = { ...USUAL, ...opening };
  const { createStandIn, look, startHeadlessEngine, areaOf } = headless();
  const engine = startHeadlessEngine(kept ? { saved: kept.engine, calculated, now: kept.now } : { zone, locale, now: Date.parse(now) });
  const said: string[] = [...(kept?.said ?? [])];
  const answers: ("YES" | "NO" | "CANCEL")[] = [];
  const texts: string[] = [];
  const passing = new Map<string, number>();
  const standIn = createStandIn({
    bundle: bundle(),
    engine,
    dialogs: dialogs({ said, answers, texts, passing }),
    user: "ana@example.com",
    name: "Lead SLA",
    addOn,
    ...(language && { saved: JSON.stringify({ document: { language } }) }),
    ...(kept && { saved: kept.standIn }),
    ...(granted && { granted }),
  });
  opened.push(standIn);
  const see = look(engine);
  async function ask<Answer>(name: string, message?: unknown): Promise<Answer> {
    const answer = await standIn.call(name, message === undefined ? [] : [JSON.stringify(message)]);
    await standIn.settle();
    return JSON.parse(String(answer));
  }
  return {
    standIn,
    engine,
    look: see,
    said,
    passing,
    answers,
    texts,
    async type(a1, text) {
      const block = typeof text === "string" ? [[text]] : text;
      const first: Area = areaOf(engine, a1);
      engine.type({ ...first, rows: block.length, columns: block[0]?.length ?? 1 }, block);
      await standIn.settle();
    },
    values: (a1) => see.values(a1),
    value: (a1) => see.values(a1)[0]?.[0],
    faults: () => [...(kept?.faults ?? []), ...standIn.log().flatMap((run) => run.error ?? [])],
    async choose(entry) {
      await standIn.choose(entry);
      await standIn.settle();
    },
    ask,
    async setUp(wish) {
      const answer = await ask<SetUpAnswer>("panelSetUp", wish);
      said.push(answer.problem || [`${answer.title}.`, answer.text, ...answer.remarks].filter(Boolean).join(" "));
      return answer;
    },
  };
}

/** An empty spreadsheet with one tab, opened by a person who has the add-on. */
export async function openSheet(opening: Opening = {}): Promise<Sheet> {
  const sheet = newSheet(opening);
  await sheet.standIn.open();
  return sheet;
}

/** A workbook as it was saved, opened again by the same person; `calculated` where this build saved it when all was calculated. */
export async function openKept(kept: KeptWorkbook, opening: Opening = {}, calculated = false): Promise<Sheet> {
  const sheet = newSheet(opening, kept, calculated);
  await sheet.standIn.open();
  return sheet;
}

export const saveSheet = ({ engine, standIn, said, faults }: Sheet): KeptWorkbook => ({
  engine: engine.save(),
  standIn: standIn.save(),
  now: engine.now(),
  said: [...said],
  faults: faults(),
});

/**
 * What a person made of an empty spreadsheet: done once for each build, restored where it was done before.
 *
 * @param recipe tells this making from every other: all that `make` depends on
 * @param calculated whether it shows what it showed when it was kept, without the calculation that takes most of the time
 */
export async function openMade(
  recipe: unknown,
  make: (sheet: Sheet) => Promise<void>,
  opening: Opening = {},
  calculated = true,
): Promise<Sheet> {
  const known = [recipe, { ...USUAL, ...opening }];
  const kept = keptWorkbook(known);
  if (kept) return openKept(kept, opening, calculated);
  const sheet = await openSheet(opening);
  await make(sheet);
  await sheet.standIn.settle();
  keepWorkbook(known, saveSheet(sheet));
  return sheet;
}

/**
 * The same, with all of its formulas calculated anew at each opening: where people's formulas spill into a lead tab the stand-in's
 * arrays lie otherwise then.
 */
export const openMadeAnew = (recipe: unknown, make: (sheet: Sheet) => Promise<void>): Promise<Sheet> => openMade(recipe, make, {}, false);

/** Lets hours pass with one hourly check at their end instead of one each: where those between are not what is told. */
export async function leap(sheet: Sheet, minutes: number): Promise<void> {
  sheet.engine.setNow(sheet.engine.now() + (minutes - 1) * 60_000);
  await sheet.standIn.advance(1);
}

export const SET_UP = "Set up this spreadsheet";

/** A text of ours as a spreadsheet shows it that was opened so. */
export const inLanguage =
  ({ language }: Opening) =>
  (english: string): string =>
    language === MARKED ? markedText(english) : english;

/** Types the published example into agreement and plan, as the sample company's people did, and checks all leads. */
export async function typeExample(sheet: Sheet, opening: Opening = {}): Promise<void> {
  const called = inLanguage(opening);
  fillExample(sheet.engine, called);
  await sheet.standIn.settle();
  await sheet.choose(called("Check all leads now"));
}

/** An empty spreadsheet after set-up with the published example typed into it. */
export const openExample = (opening?: Opening): Promise<Sheet> =>
  openMade(
    [SET_UP, "example"],
    async (sheet) => {
      await sheet.setUp();
      await typeExample(sheet, opening);
    },
    opening,
  );

/** An empty spreadsheet after "Set up this spreadsheet", with all that is proposed. */
export const openSetUp = (opening?: Opening): Promise<Sheet> => openMade(SET_UP, async (sheet) => void (await sheet.setUp()), opening);

export interface Importing extends Opening {
  /** What the person says in the guided set-up; the rest is guessed. */
  wish?: SetUpWish;
  /** What File > Import was told of "Convert text to numbers, dates and formulas"; yes unless told. */
  convert?: boolean;
  /** Whether the published example was typed into agreement and plan after that. */
  example?: boolean;
}

/** A spreadsheet whose tab "Leads" came from a file, after "Set up this spreadsheet", as the person wished. */
export function openImported(csv: string, { wish = {}, convert = true, example = false, ...opening }: Importing = {}): Promise<Sheet> {
  const make = async (sheet: Sheet): Promise<void> => {
    await sheet.standIn.importCsv("Leads.csv", csv, "new", { convert });
    await sheet.setUp(wish);
    if (example) await typeExample(sheet, opening);
  };
  return openMade([SET_UP, csv, wish, convert, example], make, opening);
}

/** The cell of the agreement's tab that holds an item's value, wherever that and its headings stand by now, in whatever language. */
export function agreed(sheet: Sheet, key: string): string {
  meet([MARKED]);
  const tab = sheet.engine.tabs().find(({ name }) => isTitle("agreement", name))?.name;
  if (tab === undefined) throw new Error("There is no tab of the agreement.");
  const cells = shownIn(sheet, tab);
  const columnOf = (heading: "value" | "key"): number => Math.max(...cells.map((texts) => placeNamed("agreement", heading, texts)));
  const [value, keys] = [columnOf("value"), columnOf("key")];
  const row = cells.findIndex((texts) => texts[keys] === key);
  if (row < 0 || value < 0) throw new Error(`The agreement has no row ${key}.`);
  return address(tab, row, value);
}

/** Writes an item's value as the API or a restored version does: without an event. */
export function agreeSilently(sheet: Sheet, key: string, raw: string | number): void {
  const { areaOf } = headless();
  sheet.engine.write(areaOf(sheet.engine, agreed(sheet, key)), [[{ raw }]]);
}

/** What was said last, without the name of the menu entry that a dialogue bears. */
export const lastSaid = ({ said }: Sheet): string => (said.at(-1) ?? "").replace(/^[A-Z][^.:]{3,40}: /, "");

/** Logs an attempt at the marked leads from the menu, which asks whether they were reached. */
export async function logAttempt(sheet: Sheet, isReached = false): Promise<void> {
  sheet.answers.unshift(isReached ? "YES" : "NO");
  await sheet.choose("Log attempt…");
}

/** Closes what the stories opened: jest hangs on a workbook that lives. */
export function closeSheets(): void {
  for (const standIn of opened.splice(0)) standIn.dispose();
}
