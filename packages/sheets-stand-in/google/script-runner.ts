import type { AuthMode, Execution } from "../contract/stand-in-contract";
import type { Area } from "../engine/engine";
import type { Context, Host, Run } from "./context";
import { foreignNames, freshGlobal } from "./script-globals";
import { SERVICE_NAMES, servicesFor } from "./services";

export interface Request {
  function: string;
  cause: Execution["cause"];
  authMode: AuthMode;
  user: string;
  cell?: Area;
  args?(context: Context): unknown[];
  /** What becomes of the function's answer; it may throw. */
  answer?(value: unknown, run: Run): unknown;
}

export type Outcome = { value: unknown } | { error: Error };

type Entry = (...args: unknown[]) => unknown;
type Loaded = Record<string, Entry>;

const DECLARED = /(?:\basync\s+)?\bfunction[\s*]+([A-Za-z_$][\w$]*)/g;

/** What a name means at the script's own level before anything of it ran: its declared functions are there by then. */
function meanings(code: string): (name: string) => unknown {
  const ask = new Function(`return (function () { return (name) => eval(name);\n${code}\n})();`)() as (name: string) => unknown;
  return (name) => {
    try {
      return ask(name);
    } catch (error) {
      // A word of the language, a name that only an inner function has, or one that the script gives a value as it runs.
      if (error instanceof SyntaxError || error instanceof ReferenceError) return undefined;
      throw error;
    }
  };
}

/** The functions that Google sees: those of the script's own level, not those within the bundle. Parsing it took longer than opening it. */
function topLevelFunctions(code: string): string[] {
  const meaning = meanings(code);
  const declared = [...code.matchAll(DECLARED)].flatMap(({ 1: name = "", index }) => {
    const found = meaning(name);
    return typeof found === "function" && code.startsWith(Function.prototype.toString.call(found), index) ? [name] : [];
  });
  return [...new Set(declared)];
}

const CUSTOM_FUNCTION = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(/g;

/** What is known of a script's text without running it. */
interface Script {
  names: string[];
  customFunctions: string[];
  load(this: unknown, ...globals: unknown[]): Loaded;
}

function read(code: string): Script {
  const names = topLevelFunctions(code);
  const customFunctions = [...code.matchAll(CUSTOM_FUNCTION)].flatMap(([, comment, name]) =>
    comment?.includes("@customfunction") && name && names.includes(name) && !name.endsWith("_") ? [name] : [],
  );
  const found = names.map((name) => `${name}: ${name}`).join(", ");
  // The inner function lets the script declare a name that is shadowed here.
  const body = `return (function () {${code}\n;return {${found}};\n}).call(this);`;
  const load = new Function("globalThis", ...SERVICE_NAMES, ...foreignNames(SERVICE_NAMES), body) as Script["load"];
  return { names, customFunctions, load };
}

/** Reading a megabyte of script takes as long as many a run: the last one read is kept, for the next spreadsheet that is opened. */
let lastRead: { code: string; script: Script } | null = null;

function scriptOf(code: string): Script {
  if (lastRead?.code !== code) lastRead = { code, script: read(code) };
  return lastRead.script;
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/** Loads the add-on's script for each run and calls one of its functions. */
export class ScriptRunner {
  readonly names: string[];
  readonly customFunctions: string[];
  private readonly load: Script["load"];
  private running = 0;

  constructor(
    private readonly host: Host,
    private readonly ended: (execution: Execution) => void,
  ) {
    const { names, customFunctions, load } = scriptOf(host.bundle.code);
    this.names = names;
    this.customFunctions = customFunctions;
    this.load = load;
  }

  /** A function that may be called from outside. */
  has(name: string): boolean {
    return this.names.includes(name) && !name.endsWith("_");
  }

  /** Whether a function of the script runs at this moment; formulas change nothing. */
  isRunning(): boolean {
    return this.running > 0;
  }

  run(request: Request): Outcome {
    const { args, answer, ...about } = request;
    const run: Run = { ...about, calls: 0, hasWritten: false, lines: [] };
    const began = performance.now();
    this.running += 1;
    const outcome = this.attempt({ host: this.host, run }, request);
    this.running -= 1;
    this.host.locks.releaseAll(run);
    const error = "error" in outcome ? outcome.error.message : run.fault;
    this.ended({
      function: run.function,
      cause: run.cause,
      authMode: run.authMode,
      milliseconds: performance.now() - began,
      calls: run.calls,
      ...(run.lines.length ? { lines: run.lines } : {}),
      ...(error === undefined ? {} : { error }),
    });
    return outcome;
  }

  private attempt(context: Context, request: Request): Outcome {
    const name = request.function;
    try {
      if (!this.has(name)) throw new Error(`Script function not found: ${name}`);
      const entry = this.entry(context, name);
      const value = entry(...(request.args?.(context) ?? []));
      return { value: request.answer ? request.answer(value, context.run) : value };
    } catch (thrown) {
      return { error: asError(thrown) };
    }
  }

  /** Google loads the whole script anew for every run; the bundler's stubs give way to what it puts on the global object. */
  private entry(context: Context, name: string): Entry {
    const services = servicesFor(context);
    const global = freshGlobal(services);
    const loaded = this.load.call(global, global, ...SERVICE_NAMES.map((service) => services[service]));
    const entry = Object.hasOwn(global, name) ? global[name] : loaded[name];
    if (typeof entry !== "function") throw new Error(`Script function not found: ${name}`);
    return entry as Entry;
  }
}
