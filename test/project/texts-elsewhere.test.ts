import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** How many texts a file may still hold outside the folders of languages. This list only shrinks. */
const LISTED: Record<string, number> = JSON.parse(readFileSync("test/project/texts-elsewhere.json", "utf8"));

/** What each of these lines holds. */
const CASES: readonly (readonly [source: string, texts: readonly string[]])[] = [
  ['const a = "Nothing was changed.";', ["Nothing was changed."]],
  ["const a = [`of`, ` leads in all`];", [" leads in all"]],
  ["const a = <p>{b} of them</p>;", [" of them"]],
  ['const a = <button class="Primary large" title="Look again" />;', ["Look again"]],
  ['const a = <p class={b ? "growing low" : "Tall box"} title={b ? "Look again" : "bar alone"} />;', ["Look again", "bar alone"]],
  ['const a = <button onClick={() => say("Adding it…")} />;', ["Adding it…"]],
  ['const a = <path d={b ? "M6 1v4 Close" : c} />;', []],
  ['if (box.matches("input, textarea, select")) say("Not here");', ["Not here"]],
  ['const a = event.key === "ArrowUp" ? "Up" : b === "Enter";', ["Up", "Enter"]],
  ['const a = zone ?? "Etc/UTC";', []],
  ['const a = zone ?? "Yes/No";', ["Yes/No"]],
  ['const a = name === "SyntaxError" ? "Error in it" : "";', ["Error in it"]],
  ["const a = `lead-sla draft `;", []],
  ['import { a } from "./Some place";', []],
  ['type A = "Due soon" | "On time";', []],
  ['const a = { key: "response.target", kind: "minutes" };', []],
];

const SCRIPT = `
  const { textsElsewhere, textsIn } = await import("./scripts/texts-elsewhere.mjs");
  const cases = JSON.parse(process.argv[1]);
  console.log(JSON.stringify({ counts: textsElsewhere(), cases: cases.map((source) => textsIn(source)) }));
`;
const run = execFileSync(process.execPath, ["--input-type=module", "-e", SCRIPT, JSON.stringify(CASES.map(([source]) => source))]);
const { counts, cases } = JSON.parse(run.toString()) as { counts: Record<string, number>; cases: string[][] };

test.each(CASES.map(([source, texts], at) => [source, texts, cases[at]] as const))("texts in %s", (_, texts, found) => {
  expect(found).toEqual(texts);
});

test("no file holds a text that people read, but for those listed, which grow fewer", () => {
  const files = [...new Set([...Object.keys(LISTED), ...Object.keys(counts)])].sort();
  const other = files.filter((file) => (counts[file] ?? 0) !== (LISTED[file] ?? 0));
  expect(other.map((file) => `${file}: ${counts[file] ?? 0}, listed ${LISTED[file] ?? 0}`)).toEqual([]);
});
