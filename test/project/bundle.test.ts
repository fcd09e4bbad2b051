import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import vm from "node:vm";
import { parse } from "acorn";
import { entries } from "./entries";

const code = readFileSync("dist/Code.js", "utf8");

/** Every entry that Google may call, and no other: a name more is a name that any cell can call. What is new stands in stored-names.json, too. */
const ENTRIES = entries();
const CUSTOM_FUNCTIONS = ENTRIES.filter(({ isCustom }) => isCustom).map(({ name }) => name);
const ALL_NAMES = ENTRIES.map(({ name }) => name).sort();

interface Stub {
  /** As the bundler wrote it. */
  stub: string;
  name: string;
  parameters: string[];
  doc: string;
}

/** The functions of the script's own level, as Google sees them, each with the comment that stands right above it. */
function readStubs(): Stub[] {
  let end = 0;
  return parse(code, { ecmaVersion: 2020 }).body.flatMap((node) => {
    const above = code.slice(end, node.start);
    end = node.end;
    if (node.type !== "FunctionDeclaration") return [];
    return {
      doc: /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n$/.exec(above)?.[0] ?? "",
      name: node.id.name,
      stub: code.slice(node.start, node.end),
      parameters: node.params.map((parameter) => code.slice(parameter.start, parameter.end)),
    };
  });
}

let known: Stub[] | undefined;
const stubs = (): Stub[] => {
  known ??= readStubs();
  return known;
};

/** A script context as bare as V8 itself: no Google global, no timers, no URL, no process. */
function load(globals: object = {}): Record<string, unknown> {
  const context = vm.createContext(globals) as Record<string, unknown>;
  vm.runInContext(code, context);
  return context;
}

/** What a start of the script evaluates. */
interface Watch {
  evaluated: number[];
  modules: unknown[];
  need(module: number): void;
}

const EVALUATES = "__webpack_modules__[moduleId](";

/** The script with a note of each module as it is evaluated. */
function loadWatched(globals: object = {}): { context: Record<string, unknown>; watch: Watch } {
  const watch = { evaluated: [] } as unknown as Watch;
  const noted = `(watch.modules=__webpack_modules__,watch.need=_r,watch.evaluated.push(moduleId),__webpack_modules__[moduleId])(`;
  const context = vm.createContext({ ...globals, watch }) as Record<string, unknown>;
  vm.runInContext(code.replace(EVALUATES, noted), context);
  return { context, watch };
}

/** A spreadsheet without an agreement. */
const EMPTY_SHEET = {
  getActiveSpreadsheet: () => ({
    getRangeByName: () => null,
    getSpreadsheetTimeZone: () => "Etc/UTC",
    getSpreadsheetLocale: () => "en_US",
  }),
};

describe("a start of the script", () => {
  const sizeOf = ({ modules }: Watch, evaluated: readonly number[]): number =>
    evaluated.reduce((sum, module) => sum + String(modules[module]).length, 0);

  it("evaluates for a formula a small part of what there is", () => {
    const { context, watch } = loadWatched({ SpreadsheetApp: EMPTY_SHEET });
    expect((context.SLA_GOAL as (...args: unknown[]) => unknown)(35, [[0.3], [0.5], [0.7], [0.2]])).toEqual([
      [1667],
      [500],
      [250],
      [175],
      [35],
    ]);
    const all = watch.modules.flatMap((module, at) => (module ? [at] : []));
    expect(watch.evaluated.length).toBeLessThanOrEqual(110);
    expect(sizeOf(watch, watch.evaluated)).toBeLessThan(0.25 * sizeOf(watch, all));
  });

  it("may begin with any module, and none calls a service while it is evaluated", () => {
    const { watch } = loadWatched();
    const all = watch.modules.flatMap((module, at) => (module ? [at] : []));
    expect(all.length).toBeGreaterThan(400);
    for (const module of all) expect(() => loadWatched().watch.need(module)).not.toThrow();
  });
});

describe("the entries of the sources", () => {
  it("have names of their own, and those for cells stand where formulas are", () => {
    expect(CUSTOM_FUNCTIONS.length).toBeGreaterThan(30);
    expect(new Set(ALL_NAMES).size).toBe(ALL_NAMES.length);
    expect(ENTRIES.filter(({ isCustom, file }) => isCustom !== file.startsWith("formulas/"))).toEqual([]);
  });
});

describe("dist/Code.js", () => {
  it("has exactly the entries that Google calls, as top-level functions", () => {
    expect(
      stubs()
        .map((stub) => stub.name)
        .sort(),
    ).toEqual(ALL_NAMES);
  });

  it("leaks no other global", () => {
    const names = new Set(Object.keys(load()));
    expect([...names].sort()).toEqual(ALL_NAMES);
  });

  it("loads where Google loads it, and every entry is more than its stub", () => {
    const context = load();
    const before = vm.createContext({}) as Record<string, unknown>;
    for (const { name, stub } of stubs()) {
      vm.runInContext(stub, before);
      expect(typeof context[name]).toBe("function");
      expect(String(context[name])).not.toBe(String(before[name]));
    }
  });

  it("calls no service while it loads", () => {
    const touched: string[] = [];
    const alarm = (name: string) => new Proxy({}, { get: (_, member) => touched.push(`${name}.${String(member)}`) });
    const names = [
      "SpreadsheetApp",
      "PropertiesService",
      "LockService",
      "ScriptApp",
      "HtmlService",
      "Utilities",
      "Session",
      "MailApp",
      "console",
    ];
    load(Object.fromEntries(names.map((name) => [name, alarm(name)])));
    expect(touched).toEqual([]);
  });

  it.each(CUSTOM_FUNCTIONS)("documents %s right above it, parameter by parameter", (name) => {
    const stub = stubs().find((one) => one.name === name);
    expect(stub?.doc).toContain("@customfunction");
    expect(stub?.doc).toMatch(/@return /);
    const documented = [...(stub?.doc ?? "").matchAll(/@param \{[^}]+\} (\w+) /g)].map((match) => match[1]);
    expect(documented).toEqual(stub?.parameters);
  });

  it("offers no other entry to cells", () => {
    const offered = stubs().filter((stub) => stub.doc.includes("@customfunction"));
    expect(offered.map((stub) => stub.name).sort()).toEqual(CUSTOM_FUNCTIONS);
  });

  it("holds nothing that Google's parser refuses or its runtime lacks", () => {
    // Class fields, private names and static blocks came after ES2020, and no parser of it takes them.
    expect(() => parse(code, { ecmaVersion: 2020 })).not.toThrow();
    expect(() => parse("class A { b = 1; }", { ecmaVersion: 2020 })).toThrow();
    expect(code).not.toMatch(/(?<![.\w])(setTimeout|setInterval|TextEncoder|URL|URLSearchParams|structuredClone|require|fetch)\s*\(/);
  });

  // 996,956 before every text had a code: what a rule says is named in the rule and in the language, and a document can change its
  // language with all that it holds, which takes 10 % more; the promises after the first answer, their clicks and figures take 8 % more;
  // people, turns, steps when nobody moves, drop-downs and what comes at once take another 8 %.
  it("stays small enough to start in a few milliseconds", () => expect(code.length).toBeLessThan(1_310_000));
});

describe("dist/", () => {
  it("holds three files, and clasp would push just these", () => {
    expect(readdirSync("dist").sort()).toEqual(["Code.js", "appsscript.json", "sidebar.html"]);
    const listed = JSON.parse(execFileSync("node_modules/.bin/clasp", ["show-file-status", "--json"], { encoding: "utf8" })) as {
      filesToPush: string[];
    };
    expect(listed.filesToPush.map((file) => file.replace(/^.*dist\//, "")).sort()).toEqual(["Code.js", "appsscript.json", "sidebar.html"]);
  });

  it("asks for four scopes, runs on V8 and keeps its clock in UTC", () => {
    const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8"));
    expect(manifest.runtimeVersion).toBe("V8");
    expect(manifest.timeZone).toBe("Etc/UTC");
    expect(manifest.oauthScopes.map((scope: string) => scope.replace("https://www.googleapis.com/auth/", ""))).toEqual([
      "spreadsheets.currentonly",
      "script.container.ui",
      "script.scriptapp",
      "script.send_mail",
    ]);
  });

  it("has a sidebar that brings its own script and style, and Google's style sheet", () => {
    const html = readFileSync("dist/sidebar.html", "utf8");
    expect(html).toContain("https://ssl.gstatic.com/docs/script/css/add-ons1.css");
    expect(html).toMatch(/<base target="_(blank|top)">/);
    expect(html).not.toMatch(/<script[^>]+src=/);
    expect(html).not.toContain("/*PANEL_");
  });
});
