/** What a rule colours is drawn by the cells as they stand now, whoever changed them and whatever they hang on. */
import type { Page } from "playwright-core";
import { drawn, inPage } from "./in-page";

const RED = "#ff3300";

/** Column A is red where column B says so; a cell of column B takes its word from column D. */
const CASES: [cells: string, formulas: string[][]][] = [
  ["a formula of its own", [["=D1"], ["=D2"]]],
  ["an array that spills", [["=ARRAYFORMULA(D1:D2)"]]],
];

const write = (page: Page, words: string[][]) =>
  page.evaluate(async (words) => {
    const { engine } = window.standIn;
    const [sheet = ""] = engine.tabs().map(({ id }) => id);
    engine.write(
      { sheet, row: 0, column: 3, rows: words.length, columns: 1 },
      words.map(([raw = ""]) => [{ raw }]),
    );
    await window.standIn.settle();
  }, words);

const prepare = (page: Page, formulas: string[][]) =>
  page.evaluate(
    async ([formulas, background]) => {
      const { engine } = window.standIn;
      const [sheet = ""] = engine.tabs().map(({ id }) => id);
      engine.setRules(sheet, [
        { areas: [{ sheet, row: 0, column: 0, rows: 20, columns: 1 }], formula: '=$B1="late"', look: { background } },
      ]);
      engine.write(
        { sheet, row: 0, column: 1, rows: formulas.length, columns: 1 },
        formulas.map(([formula = ""]) => [{ formula }]),
      );
      await window.standIn.settle();
    },
    [formulas, RED] as const,
  );

const frame = (page: Page) => page.evaluate(() => new Promise(requestAnimationFrame));
const FRAMES = 60;

/** Whether a cell comes to be red, or none: Univer draws a moment after it was told. */
async function comesTo(page: Page, isColoured: boolean): Promise<boolean> {
  for (let left = FRAMES; left > 0; left -= 1) {
    if ((await drawn(page, RED)) > 500 === isColoured) return true;
    await frame(page);
  }
  return false;
}

describe("a colour that hangs on a formula", () => {
  for (const [cells, formulas] of CASES) {
    inPage(
      `comes and goes with the word of ${cells}`,
      async (page) => {
        await write(page, [["on time"], ["on time"]]);
        await prepare(page, formulas);
        for (const [words, isColoured] of [
          [["on time", "late"], true],
          [["on time", "on time"], false],
          [["late", "late"], true],
        ] as const) {
          await write(
            page,
            words.map((word) => [word]),
          );
          expect(await comesTo(page, isColoured)).toBe(true);
        }
      },
      "empty",
    );
  }
});
