import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The texts that each file may hold outside the folders of languages, each with its reason. */
const LISTED: Record<string, Record<string, string>> = JSON.parse(readFileSync("test/project/texts-elsewhere.json", "utf8"));

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
  ['type A = "day first"; const a: A = "day first"; const b = "month first";', ["month first"]],
  ['type A = "day first"; const a = <p title={say("day first")}>day first</p>;', ["day first"]],
  ['const A = ["is blank", "Is blank"] as const; const a = ["is blank", "is filled"];', ["Is blank", "is filled"]],
  ['type A = "Day first"; const a: A = "Day first";', ["Day first"]],
  ['const a = ["General", "mmm yyyy", "yyyy-mm-dd hh:mm", "General words", "hh my"];', ["General words", "hh my"]],
  ['const a = say("Lead SLA") + "Lead SLA asks";', ["Lead SLA asks"]],
  ['throw new TypeError("No such tab."); throw new Hindrance("No such lead.");', ["No such lead."]],
  ['const a = { says: ["first name ~L"], said: ["first name"] };', ["first name"]],
  ['const a = ["set-up left out", "set-up left in", "Monday", "On Monday"];', ["set-up left in", "On Monday"]],
  ['const a = { key: "response.target", kind: "minutes" };', []],
];

const SCRIPT = `
  const { textsElsewhere, textsIn } = await import("./scripts/texts-elsewhere.mjs");
  const cases = JSON.parse(process.argv[1]);
  console.log(JSON.stringify({ texts: textsElsewhere(), cases: cases.map((source) => textsIn(source)) }));
`;
const run = execFileSync(process.execPath, ["--input-type=module", "-e", SCRIPT, JSON.stringify(CASES.map(([source]) => source))]);
const { texts: elsewhere, cases: tried } = JSON.parse(run.toString()) as { texts: Record<string, string[]>; cases: string[][] };

test.each(CASES.map(([source, texts], at) => [source, texts, tried[at]] as const))("texts in %s", (_, texts, found) => {
  expect(found).toEqual(texts);
});

test("no file holds a text that people read, and what else looks like one says why it is none", () => {
  const listed = Object.entries(LISTED).map(([file, texts]) => [file, Object.keys(texts)] as const);
  const found = Object.entries(elsewhere).map(([file, texts]) => [file, [...new Set(texts)]] as const);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(listed));
  expect(
    Object.values(LISTED)
      .flatMap((texts) => Object.values(texts))
      .filter((why) => why === ""),
  ).toEqual([]);
});
