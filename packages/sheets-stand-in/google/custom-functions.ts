import type { Area, Engine, FunctionAnswer, FunctionArgument, Raw } from "../engine/engine";
import { type ScriptValue, toScript } from "./cell-values";
import type { Host } from "./context";
import { hasVolatileArgument } from "./direct-volatile";
import { defaultDateFormat } from "./number-format";
import type { ScriptRunner } from "./script-runner";
import { serialOf } from "./zone";

const VOLATILE = "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()";

type Argument = ScriptValue | ScriptValue[][];

function argumentOf(argument: FunctionArgument, zone: string): Argument {
  if (argument.omitted) return "";
  const grid = argument.cells.map((row) => row.map(({ raw, format }) => toScript(raw, format, zone)));
  return argument.scalar ? (grid[0]?.[0] ?? "") : grid;
}

/** Sheets leaves out what the formula leaves out at its end: the script finds undefined there. */
function given(args: FunctionArgument[]): FunctionArgument[] {
  const kept = [...args];
  while (kept[kept.length - 1]?.omitted) kept.pop();
  return kept;
}

const undefinedAnswer = (what: string): Error =>
  new Error(`The function answered ${what}: what Sheets makes of it is not defined, so the stand-in refuses it`);

function cellOf(value: unknown, engine: Engine): { raw: Raw; format?: string } {
  if (typeof value === "string" || typeof value === "boolean") return { raw: value };
  if (typeof value === "number" && Number.isFinite(value)) return { raw: value };
  if (!(value instanceof Date)) throw undefinedAnswer(typeof value === "object" && value !== null ? "an object" : String(value));
  if (Number.isNaN(value.getTime())) throw undefinedAnswer("an invalid Date");
  const raw = serialOf(value.getTime(), engine.zone());
  return { raw, format: defaultDateFormat(raw, engine.locale()) };
}

function cellsOf(value: unknown, engine: Engine): { raw: Raw; format?: string }[][] {
  if (!Array.isArray(value)) return [[cellOf(value, engine)]];
  const width = Array.isArray(value[0]) ? value[0].length : 0;
  if (!value.every((row) => Array.isArray(row))) throw undefinedAnswer("a list that is no table");
  if (width === 0 || value.some((row: unknown[]) => row.length !== width)) throw undefinedAnswer("an empty or ragged table");
  return value.map((row: unknown[]) => row.map((item) => cellOf(item, engine)));
}

/** `cell` is where the function is calculated, if the engine says so. */
function leansOnNow(engine: Engine, name: string, args: FunctionArgument[], cell: Area | undefined): boolean {
  if (args.some(({ area }) => area && engine.volatile(area))) return true;
  const formula = cell && engine.formulas(cell)[0]?.[0];
  return Boolean(formula && hasVolatileArgument(formula, name));
}

/** Makes the script's custom functions known to the cells: each call is one run. */
export function registerCustomFunctions(host: Host, runner: ScriptRunner): void {
  const { engine } = host;
  engine.register(runner.customFunctions, (name, args, cell?: Area): FunctionAnswer => {
    const zone = engine.zone();
    if (leansOnNow(engine, name, args, cell)) return { error: VOLATILE };
    const outcome = runner.run({
      function: name,
      cause: "formula",
      authMode: "CUSTOM_FUNCTION",
      user: host.user(),
      ...(cell ? { cell } : {}),
      args: () => given(args).map((argument) => argumentOf(argument, zone)),
      answer: (value) => cellsOf(value, engine),
    });
    return "error" in outcome ? { error: outcome.error.message } : { cells: outcome.value as { raw: Raw; format?: string }[][] };
  });
}
