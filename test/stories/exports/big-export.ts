/** A file of many rows that is taken over onto many leads: what it changes is known by counting. */

import { shownIn, wholeOf } from "../../harness/places";
import { openImported, type Sheet } from "../../harness/sheet";
import { look } from "./monday-export";

export interface BigExport {
  leads: number;
  /** Rows of the export below its headings. */
  rows: number;
}

const HEADINGS = "Lead ID,Name,Email,Owner,Received,Budget";

const row = (at: number, owner: string): string =>
  `L-${at},Lead ${at},lead${at}@example.com,${owner},2026-11-${String(10 + (at % 8)).padStart(2, "0")} 08:15,${at}`;

/** Every tenth lead is not in the export any more. */
const isGone = (at: number): boolean => at % 10 === 9;
/** Every other one has another owner. */
const isChanged = (at: number): boolean => at % 2 === 0;

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** How many are new, changed, and no longer in it. */
export function expected({ leads, rows }: BigExport): { fresh: number; changed: number; gone: number } {
  const all = upTo(leads);
  const gone = all.filter(isGone).length;
  return { fresh: rows - (leads - gone), changed: all.filter((at) => isChanged(at) && !isGone(at)).length, gone };
}

/** The leads with notes of people's own that no export holds, and the export in a tab beside them. */
export async function opened(size: BigExport): Promise<Sheet> {
  const { leads, rows } = size;
  const known = upTo(leads).filter((at) => !isGone(at));
  const fresh = upTo(rows - known.length).map((at) => leads + at);
  const csv = [`${HEADINGS},Note`, ...upTo(leads).map((at) => `${row(at, "Kim")},note ${at}`)];
  const sheet = await openImported(csv.join("\n"), { zone: "Etc/UTC" });
  const exported = [HEADINGS, ...known.map((at) => row(at, isChanged(at) ? "Lee" : "Kim")), ...fresh.map((at) => row(at, "Max"))];
  await sheet.standIn.importCsv("Prices.csv", "Product,Price\nSmall,12\nLarge,40", "new");
  await sheet.standIn.importCsv("Monday.csv", exported.join("\n"), "new");
  return sheet;
}

/** Looks at the export and takes it over; what was shown and said, and how many calls on Google objects both made. */
export async function taken(sheet: Sheet): Promise<{ sentence: string; said: string; lookCalls: number; takeCalls: number }> {
  sheet.standIn.resetCalls();
  const { tab, sum, sentence } = await look(sheet);
  const lookCalls = sheet.standIn.calls().total;
  sheet.standIn.resetCalls();
  const said = await sheet.ask<string>("panelExportTake", { tab, sum });
  return { sentence, said, lookCalls, takeCalls: sheet.standIn.calls().total };
}

const number = (count: number): string => count.toLocaleString("en-US");

/** Takes it over and looks at every cell of it, and at those that it must not touch. */
export async function expectTaken(size: BigExport): Promise<{ lookCalls: number; takeCalls: number }> {
  const { leads } = size;
  const { fresh, changed, gone } = expected(size);
  const sheet = await opened(size);
  // What people have in other tabs; plan and monitor follow the leads.
  const others = sheet.engine.tabs().flatMap(({ name }) => (name === "Leads" || name.startsWith("SLA ") ? [] : [name]));
  const whole = (name: string): string => JSON.stringify(sheet.values(wholeOf(sheet, name)));
  const before = others.map(whole);
  const { sentence, said, ...calls } = await taken(sheet);
  expect(sentence).toBe(`${number(fresh)} new, ${number(changed)} changed, ${number(gone)} no longer in it.`);
  expect(said).toContain(`${number(fresh + changed)} leads taken over: ${number(fresh)} new, ${number(changed)} changed.`);
  const [headings = [], ...cells] = shownIn(sheet, "Leads");
  const shown = ["Lead ID", "Owner", "Budget", "Note"].map((heading) => headings.indexOf(heading));
  const wrong = cells.flatMap((line, at) => {
    const owner = at >= leads ? "Max" : isChanged(at) && !isGone(at) ? "Lee" : "Kim";
    const right = at < leads + fresh ? [`L-${at}`, owner, String(at), at < leads ? `note ${at}` : ""] : ["", "", "", ""];
    return shown.every((column, one) => line[column] === right[one]) ? [] : [{ at, line, right }];
  });
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(cells.filter((line) => line[headings.indexOf("SLA status")] !== "")).toHaveLength(leads + fresh);
  expect(others).toContain("Prices");
  expect(others.filter((name, at) => whole(name) !== before[at])).toEqual([]);
  expect(sheet.faults()).toEqual([]);
  return calls;
}
