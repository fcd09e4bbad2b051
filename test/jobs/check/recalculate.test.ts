/** How formulas are calculated anew in another language: each call in all tabs at once, or cell by cell where that would touch more. */
import type { Workbook } from "../../../src/google/workbook";
import { type Recalculation, recalculateOurs } from "../../../src/jobs/check/recalculate";

const FORMULAS = [
  ["=SLA_STATUS(A2:A)", "=SUM(A1:A9)", '="SLA_LAG("'],
  ["=sla_goal(35)+SLA_GOAL()", "=SLA_STATUS(B2:B)", ""],
];

/** A spreadsheet of one tab; what was done in it. */
function about({ text = "", refuses = "", time = 99 }): { about: Recalculation; done: string[] } {
  const done: string[] = [];
  let left = time;
  const cells = FORMULAS.map((line) => line.map((formula) => (formula === "" ? text : 1)));
  const tab = {
    readWhole: () => ({ cells, formulas: FORMULAS }),
    recalculate: (row: number, column: number, call: string) => void done.push(`${row},${column} ${call}`),
  };
  const rewrite = (call: string) => {
    done.push(call);
    return call === refuses ? null : 1;
  };
  const workbook = { tabsBefore: () => [tab], rewrite } as unknown as Workbook;
  const limits = { left: () => left-- } as unknown as Recalculation["limits"];
  return { about: { workbook, limits } as Recalculation, done };
}

const ALL = ["SLA_STATUS(", "sla_goal(", "SLA_GOAL("];
const CELLS = ["0,0 SLA_STATUS(", "1,0 sla_goal(", "1,1 SLA_STATUS("];

it.each<[string, Parameters<typeof about>[0], string[], boolean]>([
  ["a call at a time", {}, ALL, true],
  ["so, too, where people write of another function", { text: "Type =SLA_DUE(" }, ALL, true],
  ["cell by cell where a person's text names one of them", { text: "Type =SLA_GOAL(35)" }, CELLS, true],
  ["cell by cell where one may not be written", { refuses: "sla_goal(" }, [...ALL.slice(0, 2), ...CELLS], true],
  ["not to the end where the time is up", { time: 1 }, ["SLA_STATUS("], false],
  ["nor cell by cell", { text: "SLA_GOAL(", time: 2 }, CELLS.slice(0, 2), false],
])("%s", (_, given, expected, isAll) => {
  const { about: wanted, done } = about(given);
  expect(recalculateOurs(wanted)).toBe(isAll);
  expect(done).toEqual(expected);
});
