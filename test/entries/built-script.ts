import { readFileSync } from "node:fs";
import vm from "node:vm";

/** All that a custom function may ask of Google of a spreadsheet: with these named ranges, and no agreement but theirs. */
const emptySheet = (locale: string, names: Record<string, unknown[][]>) => ({
  getActiveSpreadsheet: () => ({
    getRangeByName: (name: string) => (names[name] ? { getValues: () => names[name] } : null),
    getSpreadsheetTimeZone: () => "Europe/Berlin",
    getSpreadsheetLocale: () => locale,
  }),
});

/** Of a document in which nothing is noted but its language, and that only where it is told. */
const notes = (language: string | null) => ({ getDocumentProperties: () => ({ getProperty: () => language }) });

type CustomFunction = (...args: unknown[]) => unknown;

/**
 * The built custom functions in a context as bare as Google's, by name, in a document of a language. Values
 * cross into that context as JSON cannot: Dates as its Dates.
 */
export function builtFunctions(
  locale = "en_US",
  named: Record<string, unknown[][]> = {},
  language: string | null = null,
): { functions: Record<string, CustomFunction>; date(ms: number): unknown } {
  const code = readFileSync("dist/Code.js", "utf8");
  const context = vm.createContext({ SpreadsheetApp: emptySheet(locale, named), PropertiesService: notes(language) }) as Record<
    string,
    unknown
  >;
  vm.runInContext(code, context);
  const names = [...code.matchAll(/@customfunction\n \*\/\nfunction (\w+)\(/g)].map((match) => match[1] ?? "");
  const functions = Object.fromEntries(names.map((name) => [name, context[name] as CustomFunction]));
  return { functions, date: (ms) => vm.runInContext(`new Date(${ms})`, context) };
}
