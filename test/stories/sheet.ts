import { readFileSync } from "node:fs";
import type { Area, Engine } from "../../preview/engine/engine";
import type { Dialogs, Look, StandIn } from "../../preview/stand-in-contract";

/** A spreadsheet with the built add-on in it, and hands to use it: what a story is told with. */
export interface Sheet {
  standIn: StandIn;
  engine: Engine;
  look: Look;
  /** Types one text, or pastes a block with its first cell there; one edit each. */
  type(a1: string, text: string | string[][]): Promise<void>;
  /** Questions that the add-on asked, and what it told. */
  said: string[];
  /** Answers to its next yes/no questions; "YES" where none is left. */
  answers: ("YES" | "NO")[];
  /** What the person types when it asks for a text; he gives up where none is left. */
  texts: string[];
  values(a1: string): unknown[][];
  value(a1: string): unknown;
  /** google.script.run with JSON in and out, as the panel does. */
  ask<Answer>(name: string, message?: unknown): Promise<Answer>;
}

const opened: StandIn[] = [];

const headless = () => require("../../build/preview/headless.cjs") as typeof import("../../preview/headless");

export const bundle = () => ({
  code: readFileSync("dist/Code.js", "utf8"),
  manifest: JSON.parse(readFileSync("dist/appsscript.json", "utf8")),
  html: { sidebar: readFileSync("dist/sidebar.html", "utf8") },
});

function dialogs(said: string[], answers: ("YES" | "NO")[], texts: string[]): Dialogs {
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
    toast: (message) => void said.push(message),
  };
}

export interface Opening {
  now?: string;
  zone?: string;
  addOn?: "installed" | "enabled";
  /** Scopes that the person has granted; all that the add-on asks for unless told. */
  granted?: string[];
}

/** An empty spreadsheet with one tab, opened by a person who has the add-on. */
export async function openSheet({
  now = "2026-11-18T09:30:00Z",
  zone = "Europe/Berlin",
  addOn = "enabled",
  granted,
}: Opening = {}): Promise<Sheet> {
  const { createStandIn, look, startHeadlessEngine, areaOf } = headless();
  const engine = await startHeadlessEngine({ zone, now: Date.parse(now) });
  const said: string[] = [];
  const answers: ("YES" | "NO")[] = [];
  const texts: string[] = [];
  const standIn = createStandIn({
    bundle: bundle(),
    engine,
    dialogs: dialogs(said, answers, texts),
    user: "ana@example.com",
    addOn,
    ...(granted && { granted }),
  });
  opened.push(standIn);
  await standIn.open();
  const see = look(engine);
  return {
    standIn,
    engine,
    look: see,
    said,
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
    async ask(name, message) {
      const answer = await standIn.call(name, message === undefined ? [] : [JSON.stringify(message)]);
      await standIn.settle();
      return JSON.parse(String(answer));
    },
  };
}

/** An empty spreadsheet after "Set up this spreadsheet", every question answered with yes. */
export async function openSetUp(opening?: Opening): Promise<Sheet> {
  const sheet = await openSheet(opening);
  await sheet.standIn.choose("Set up this spreadsheet");
  await sheet.standIn.settle();
  return sheet;
}

/** The cell of the agreement's tab that holds an item's value, wherever that stands by now. */
export function agreed(sheet: Sheet, key: string): string {
  const row = sheet.values("'SLA agreement'!E1:E200").findIndex(([cell]) => cell === key);
  if (row < 0) throw new Error(`The agreement has no row ${key}.`);
  return `'SLA agreement'!C${row + 1}`;
}

/** Writes an item's value as the API or a restored version does: without an event. */
export function agreeSilently(sheet: Sheet, key: string, raw: string | number): void {
  const { areaOf } = headless();
  sheet.engine.write(areaOf(sheet.engine, agreed(sheet, key)), [[{ raw }]]);
}

/** Closes what the stories opened: jest hangs on a workbook that lives. */
export function closeSheets(): void {
  for (const standIn of opened.splice(0)) standIn.dispose();
}
