/** What a language must give, and what is made of it only where somebody speaks it. */

import { readdirSync, readFileSync } from "node:fs";
import { LANGUAGES } from "../../src/language/spoken/languages";
import { MARKED, markedText, unmarkedText } from "../../src/language/spoken/marked";
import type * as Names from "../../src/language/spoken/names";
import { type Family, keysOf, namedBy, namesNow, spelt } from "../../src/language/spoken/names";
import type * as States from "../../src/language/spoken/states";
import type * as Words from "../../src/language/spoken/words";

const STORED = Object.values(JSON.parse(readFileSync("test/project/stored-names.json", "utf8")) as Record<string, string[]>).flat();

const foldersOf = (folder: string, others: readonly string[]): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !others.includes(entry.name))
    .map(({ name }) => name)
    .sort();

const CODES = Object.keys(LANGUAGES).sort();

test("each folder of a language has its line, and each line its folder, in the product and in the panel", () => {
  expect(foldersOf("src/language", ["figures", "names", "spoken"])).toEqual(CODES);
  expect(foldersOf("sidebar/language", ["spoken"])).toEqual(CODES);
});

test("the list of words says what each state means, as it is spelt", () => {
  const glossary = readFileSync("src/language/GLOSSARY.md", "utf8");
  const { states } = (LANGUAGES.en as (typeof LANGUAGES)[string]).texts;
  expect(Object.values(states).filter((word) => !glossary.includes(`"${word}"`))).toEqual([]);
});

/** The paths of all texts in it. */
function pathsOf(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, deeper]) => pathsOf(deeper, `${path}.${key}`));
}

test.each(CODES)("%s has each text and each name that English has", (code) => {
  const pathsIn = ({ texts, names }: (typeof LANGUAGES)[string]): string[] =>
    pathsOf({ ...texts }, "texts").concat(pathsOf(names, "names"));
  const [english, found] = ["en", code].map((one) => new Set(pathsIn(LANGUAGES[one] as (typeof LANGUAGES)[string])));
  // Lists such as starting texts may be longer or shorter.
  const subjects = (paths: Set<string> | undefined): string[] => [...(paths ?? [])].filter((path) => !/\.\d+(\.|$)/.test(path));
  expect(subjects(found)).toEqual(subjects(english));
});

const sourcesOf = (code: string): [file: string, text: string][] =>
  readdirSync(`src/language/${code}`, { recursive: true })
    .map(String)
    .filter((file) => /\.ts$/.test(file) && !/^names\/|earlier-/.test(file))
    .map((file) => [file, readFileSync(`src/language/${code}/${file}`, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")]);

test.each(CODES)("no sentence of %s spells the name of a tab or of a column of ours by hand", (code) => {
  const { tabs, own, score } = (LANGUAGES[code] as (typeof LANGUAGES)[string]).names;
  // The lead tab is called by a word of everyday.
  const names = Object.values({ ...tabs, ...own, ...score }).filter((name) => name !== tabs.leads);
  const spelt = sourcesOf(code).flatMap(([file, text]) => names.filter((name) => text.includes(name)).map((name) => [file, name]));
  expect(spelt).toEqual([]);
});

const EARLIER = Object.values(LANGUAGES).flatMap(({ earlier }) =>
  Object.entries(earlier).flatMap(([family, keys]) =>
    Object.entries(keys as Record<string, readonly string[]>).flatMap(([key, all]) =>
      all.map((spelling) => ({ family: family as Family, key, spelling })),
    ),
  ),
);

test("a spelling of an earlier build is read, never written, and stays among the stored names", () => {
  for (const { family, key, spelling } of EARLIER) {
    expect([spelling, namedBy(family, spelling)]).toEqual([spelling, key]);
    expect(Object.values(namesNow()[family])).not.toContain(spelling);
    expect(STORED).toContain(spelling);
  }
});

test("earlier spellings stand behind those of today, one language after the other", () => {
  const { names } = LANGUAGES.en as (typeof LANGUAGES)[string];
  const other = { names: { ...names, own: { ...names.own, next: "SLA Schritt" } }, earlier: { own: { next: ["SLA Was nun"] } } };
  const found = spelt([{ names, earlier: { own: { next: ["SLA next"] } } }, other], "own");
  expect(found.get("next")).toEqual(["SLA next step", "SLA Schritt", "SLA next", "SLA Was nun"]);
  expect(found.get("due")).toEqual(["SLA due", "SLA due"]);
  expect([...found.keys()]).toEqual(keysOf("own"));
});

const countsOf = (...lists: readonly (readonly unknown[])[]): number[] => lists.map(({ length }) => length);

describe("the language in marks", () => {
  /** As one run of the script has it. */
  function freshly<Made>(run: (words: typeof Words, names: typeof Names, states: typeof States) => Made): Made {
    let made: Made | undefined;
    jest.isolateModules(() => {
      made = run(
        require("../../src/language/spoken/words") as typeof Words,
        require("../../src/language/spoken/names") as typeof Names,
        require("../../src/language/spoken/states") as typeof States,
      );
    });
    return made as Made;
  }

  test("is not made where nobody speaks it, whatever is looked for in every language", () => {
    const found = freshly(
      ({ everyLanguage, everyTexts, inEveryLanguage, textsToRead, words }, { spellingsOf, titlesOf, isNowInStages }) => {
        isNowInStages("Stages");
        const made = [...titlesOf("plan"), ...spellingsOf("own", "due"), ...inEveryLanguage(() => words().states.waiting)];
        return {
          marked: made.filter((one) => one !== unmarkedText(one)),
          made: made.length,
          counts: countsOf(everyLanguage(), everyTexts(), textsToRead()),
        };
      },
    );
    expect(found.made).toBeGreaterThanOrEqual(3);
    expect(found).toMatchObject({ marked: [], counts: [CODES.length, CODES.length, CODES.length] });
  });

  test("is read along where a document speaks it, and where it spoke it before it changed", () => {
    const found = freshly(({ everyTexts, inEveryLanguage, speakBy, words }, { spellingsOf }) => {
      const before = spellingsOf("own", "due");
      speakBy(() => MARKED);
      const inMarks = words().states.waiting;
      speakBy(() => "en");
      return {
        before,
        inMarks,
        after: spellingsOf("own", "due"),
        all: inEveryLanguage(() => words().states.waiting),
        counts: countsOf(everyTexts()),
      };
    });
    const waiting = markedText("Waiting");
    expect(found).toMatchObject({ inMarks: waiting, after: [...found.before, markedText("SLA due")], counts: [CODES.length + 1] });
    expect([found.all[0], found.all[found.all.length - 1]]).toEqual(["Waiting", waiting]);
  });

  test("leaves states and headings that are found by a run which never spoke it", () => {
    const found = freshly((_, { isNamed, namedBy: nameOf }, { stateIn }) => [
      stateIn(` ${markedText("Due soon")}`),
      isNamed("own", "due", markedText("SLA due")),
      nameOf("stages", markedText("Whose")),
    ]);
    expect(found).toEqual(["dueSoon", true, "whose"]);
  });
});
