/** Before a click: how many of the marked leads each click would change, and how many stay. */

import { clickMarked, markedNow } from "../../harness/clicks";
import { lead, markLeads, paste } from "../../harness/places";
import { closeSheets, openMade, SET_UP, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const HEADINGS = ["Lead ID", "Name", "Received", "Passed to sales", "Responded", "Returned", "Back on", "Pause until"];
const CAME = "2026-11-18 09:00";

const withLeads = (): Promise<Sheet> =>
  openMade([SET_UP, "twelve leads to be counted"], async (sheet) => {
    await sheet.setUp();
    const open = Array.from({ length: 9 }, (_, at) => [`L-${at}`, "", CAME, "", "", "", "", ""]);
    await paste(sheet, 2, HEADINGS, [
      ...open,
      ["L-9", "Ada", CAME, CAME, "2026-11-18 09:30", "", "", ""],
      ["L-10", "Ben", CAME, CAME, "2026-11-18 09:40", "2026-11-18 10:00", "2027-03-01", ""],
      ["L-11", "Cleo", CAME, "", "", "", "", "open"],
    ]);
  });

const counts = async (sheet: Sheet): Promise<Record<string, [changes: number, stay: string[]]>> => {
  const clicks = (await markedNow(sheet)).block?.clicks ?? [];
  return Object.fromEntries(clicks.map(({ click, changes, stay }) => [click, [changes, stay.map(({ leads, why }) => `${leads} ${why}`)]]));
};

it("says what each click then does", async () => {
  const sheet = await withLeads();
  await sheet.type(lead(sheet, "Responded", 2), "=1+1");
  markLeads(sheet, 2, 14);
  expect((await markedNow(sheet)).block).toMatchObject({ first: 2, last: 13, leads: 12 });
  const seen = await counts(sheet);
  expect(seen).toEqual({
    pass: [11, ["1 passed before"]],
    answer: [9, ["3 answered before"]],
    reached: [12, []],
    notReached: [12, []],
    accept: [11, ["1 returned; pass it to sales again first"]],
    reject: [11, ["1 returned before"]],
    return: [11, ["1 returned before"]],
    pause: [11, ["1 paused before"]],
    resume: [1, ["11 not paused"]],
    won: [12, []],
    lost: [12, []],
    wake: [1, ["11 it does not rest"]],
    rest: [1, ["11 it does not rest"]],
  });
  const said = await clickMarked(sheet, "answer");
  expect(said).toMatch(
    /^Marked answered: L-1 and 8 more\. Left alone: L-0 and 2 more \(answered before\); row 14 \(no lead in the row\)\.$/,
  );
  expect((await counts(sheet)).answer).toEqual([0, ["12 answered before"]]);
});

it("counts nothing where no lead is marked, and names the columns that are missing", async () => {
  const sheet = await withLeads();
  markLeads(sheet, 30);
  expect(await markedNow(sheet)).toMatchObject({ who: "", lead: null, block: null });
  await sheet.type(lead(sheet, "Pause until", 1), "Our remark");
  markLeads(sheet, 2, 3);
  const pause = (await markedNow(sheet)).block?.clicks.find(({ click }) => click === "pause");
  expect(pause).toEqual({ click: "pause", changes: 0, stay: [], lacks: ["pauseUntil"] });
});
