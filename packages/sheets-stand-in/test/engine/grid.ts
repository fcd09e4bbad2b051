/** Short ways to speak to the engine under test. */
import { afterEach } from "@jest/globals";
import type { Area, CellWrite, Engine, FunctionAnswer, FunctionArgument, Raw } from "../../engine/engine";
import type { HeadlessOptions } from "../../start/headless-univer";
import { headless } from "../headless";

const { startHeadlessEngine } = headless();

const open: Engine[] = [];

export function start(options: HeadlessOptions = {}): Engine {
  const engine: Engine = startHeadlessEngine(options);
  open.push(engine);
  return engine;
}

afterEach(() => {
  for (const engine of open.splice(0)) engine.dispose();
});

/** "B2" or "B2:C4" on the first tab, or "Leads!B2". */
export function at(engine: Engine, address: string): Area {
  const [tab, cells] = address.includes("!") ? (address.split("!") as [string, string]) : [undefined, address];
  const found = tab === undefined ? engine.tabs()[0] : engine.tabs().find((candidate) => candidate.name === tab);
  if (!found) throw new Error(`no tab ${tab}`);
  const [first = "", last = first] = cells.split(":");
  const [row, column] = corner(first);
  const [lastRow, lastColumn] = corner(last);
  return { sheet: found.id, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function corner(cell: string): [number, number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}

/** Text that begins with "=" is written as a formula. */
export function put(engine: Engine, address: string, ...rows: Raw[][]): void {
  const first = at(engine, address);
  const cells = rows.map((row) =>
    row.map((raw): CellWrite => (typeof raw === "string" && raw.startsWith("=") ? { formula: raw } : { raw })),
  );
  engine.write({ ...first, rows: rows.length, columns: rows[0]?.length ?? 0 }, cells);
}

export const raw = (engine: Engine, address: string): Raw[][] => engine.raw(at(engine, address));
export const formulas = (engine: Engine, address: string): string[][] => engine.formulas(at(engine, address));
export const messages = (engine: Engine, address: string): string[][] => engine.messages(at(engine, address));

export type Call = { name: string; args: FunctionArgument[] };

/** Registers one function that answers as told, and keeps what it was asked. */
export function listenIn(engine: Engine, name: string, answer: (args: FunctionArgument[]) => FunctionAnswer): Call[] {
  const calls: Call[] = [];
  engine.register([name], (called, args) => {
    calls.push({ name: called, args });
    return answer(args);
  });
  return calls;
}
