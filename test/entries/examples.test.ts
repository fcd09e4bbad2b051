/** The examples of the reference give what it says they give. */
import { readFileSync } from "node:fs";
import { builtFunctions } from "./built-script";

const { functions } = builtFunctions();
const code = readFileSync("dist/Code.js", "utf8").split("// webpackBootstrap")[0] ?? "";

/** "{1, 2; 3, 4}" is two rows in a formula; everything else is written as in JSON. */
const read = (args: string): unknown[] =>
  JSON.parse(`[${args.replace(/\{([^}]*)\}/g, (_, rows: string) => `[[${rows.replace(/;/g, "],[")}]]`)}]`);

const rounded = (cell: unknown): string => {
  if (typeof cell === "number") return String(Number(cell.toPrecision(15)));
  if (Object.prototype.toString.call(cell) !== "[object Date]") return String(cell);
  const berlin = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", dateStyle: "short", timeStyle: "short" });
  return berlin.format(Number(cell));
};

const cells = (answer: unknown): string => (Array.isArray(answer) ? answer.flat() : [answer]).map(rounded).join(", ");

const EXAMPLES = [...code.matchAll(/@example =(SLA_\w+)\((.*)\) gives (.*)$/gm)].map(
  (found) => found.slice(1, 4) as [string, string, string],
);

it("has one for each function", () => {
  expect(EXAMPLES.map(([name]) => name).sort()).toEqual(Object.keys(functions).sort());
});

it.each(EXAMPLES.filter(([, , answer]) => !answer.includes("under the heading")))("%s(%s)", (name, args, answer) => {
  // A line of the sources keeps no blank at its end.
  expect(cells(functions[name]?.(...read(args))).trimEnd()).toBe(answer);
});

it.each(EXAMPLES.filter(([, , answer]) => answer.includes("under the heading")))("%s(%s)", (name, args, answer) => {
  const rows = functions[name]?.(...read(args)) as unknown[][];
  expect(answer).toBe(`${cells(rows[1])} under the heading, and the same for All`);
  expect(cells(rows[2]?.slice(1))).toBe(cells(rows[1]?.slice(1)));
});
