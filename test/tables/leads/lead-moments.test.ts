/** Moments of the lead tab that are not real dates: what the clock counts, and what the native formula is given of them. */

import type { Cell } from "../../../src/core/cells/cell";
import type { DayOrder } from "../../../src/core/dates/day-text";
import { understoodMoments } from "../../../src/tables/leads/lead-moments";
import { leadReader } from "../../../src/tables/leads/lead-row";

const columns = { id: 0, received: 1, responded: 2, won: 3 };
const HEADINGS = ["Lead ID", "Received", "Responded", "Won on"];
const inBerlin = () => 3_600_000;
const at = (text: string): Date => new Date(`2026-11-${text}:00Z`);

const read = (rows: Cell[][], locale: DayOrder | null = null, known = {}) =>
  understoodMoments({ headings: HEADINGS, rows, columns }, () => locale, inBerlin, known);

describe("the moments of rows", () => {
  it.each<[string, Cell[][], DayOrder | null, Cell[][]]>([
    ["stay where they are real dates", [["L-1", at("18T09:00"), "", true]], null, [["L-1", at("18T09:00"), "", true]]],
    [
      "are read of ISO text",
      [["L-1", "2026-11-18T09:00:00Z", "2026-11-18 10:20", ""]],
      null,
      [["L-1", at("18T09:00"), at("18T09:20"), ""]],
    ],
    [
      "are read in the order that another cell proves",
      [
        ["", "03/11/2026 10:00", "", ""],
        ["", "18/11/2026 10:00", "", ""],
      ],
      "month first",
      [
        ["", at("03T09:00"), "", ""],
        ["", at("18T09:00"), "", ""],
      ],
    ],
    [
      "follow the locale where columns prove different orders",
      [["", "18/11/2026", "10/11/2026", "11/18/2026"]],
      "month first",
      [["", at("17T23:00"), new Date("2026-10-10T23:00:00Z"), at("17T23:00")]],
    ],
    [
      "follow the only column that proves an order",
      [["", "18/11/2026", "10/11/2026", ""]],
      "month first",
      [["", at("17T23:00"), at("09T23:00"), ""]],
    ],
    ["are read of seconds", [["", 1794820200, "1794820200", ""]], null, [["", at("16T09:10"), at("16T09:10"), ""]]],
    ["stay as they stand where they are none", [[7, "soon", "03/11/2026", "yes"]], null, [[7, "soon", "03/11/2026", "yes"]]],
    [
      "are blank where a cell says that there is none, but for the moment at which a lead came",
      [
        [0, at("18T09:00"), 0, "-"],
        ["-", 1794820200, "0", "n/a"],
        ["", at("18T09:00"), "0000-00-00 00:00:00", "(none)"],
        ["", 0, " — ", "2026-11-18"],
        ["", "-", "no", false],
      ],
      null,
      [
        [0, at("18T09:00"), "", ""],
        ["-", at("16T09:10"), "", ""],
        ["", at("18T09:00"), "", ""],
        ["", 0, "", at("17T23:00")],
        ["", "-", "no", false],
      ],
    ],
    ["leave other columns alone", [["2026-11-18", "2026-11-18T09:00Z", "", 1]], null, [["2026-11-18", at("18T09:00"), "", 1]]],
  ])("%s", (_, rows, locale, expected) => expect(read(rows, locale).rows).toEqual(expected));

  it("are not copied where nothing was to be understood", () => {
    const rows = [["L-1", at("18T09:00"), "soon", ""]];
    expect(read(rows).rows).toBe(rows);
  });

  it.each<[string, Cell[], string]>([
    [
      "are told where the import turned them round",
      ["13/11/2026 10:00", new Date("2026-03-10T23:00:00Z")],
      '"Received": 1 of 2 cells is text like 13/11/2026 10:00; the other 1 was read month first, so 03/11/2026 stands as 11 March. Choose Extensions > Lead SLA > More > Turn texts into dates to put them right: it says first what each becomes.',
    ],
    [
      "are told where more texts speak for it than real dates against it",
      ["13/11/2026", new Date("2026-03-10T23:00:00Z"), "16/11/2026", at("18T09:00")],
      '"Received": 2 of 4 cells are text like 13/11/2026; 1 real date was read month first, so 03/11/2026 stands as 11 March. Choose Extensions > Lead SLA > More > Turn texts into dates to put them right: it says first what each becomes.',
    ],
    [
      "are told beside a real date that speaks against it",
      ["13/11/2026", new Date("2026-03-10T23:00:00Z"), at("18T09:00")],
      '"Received": 1 of 3 cells is text like 13/11/2026; 1 real date was read month first, so 03/11/2026 stands as 11 March. Choose Extensions > Lead SLA > More > Turn texts into dates to put them right: it says first what each becomes.',
    ],
    ["are not told where the rows beside them bear them out", ["13/11/2026", at("05T09:00"), at("18T09:00")], ""],
    ["are not told where the locale reads them as they are written", ["11/13/2026", new Date("2026-03-10T23:00:00Z")], ""],
  ])("%s", (_, cells, sentence) =>
    expect(
      read(
        cells.map((cell) => ["", cell, "", ""]),
        "month first",
      ).clash(),
    ).toBe(sentence),
  );

  it("of one row are read by what the whole column proved", () => {
    const { rules } = read([["", "18/11/2026 10:00", "", ""]]);
    expect(read([["", "03/11/2026 10:00", "", ""]], "month first", rules).rows).toEqual([["", at("03T09:00"), "", ""]]);
  });
});

describe("a day and its hour in two columns", () => {
  const RECEIVED = ["Data de entrada", "Hora de entrada", "Data do primeiro contato", "Hora do primeiro contato"];
  const places = { received: 0, responded: 2 };
  const midnight = new Date("2026-11-17T23:00:00Z");
  const timeCell = (time: string): Date => new Date(Date.parse(`1899-12-30T${time}Z`) - 3_600_000);
  const moments = (rows: Cell[][], known = {}) =>
    understoodMoments({ headings: RECEIVED, rows, columns: places }, () => "day first", inBerlin, known);

  it.each<[string, Cell[], Cell, Cell]>([
    ["of texts", ["18/11/2026", "10:30", "18/11/2026", "11h05"], at("18T09:30"), at("18T10:05")],
    ["of real dates and time cells", [midnight, timeCell("10:30"), midnight, timeCell("11:05")], at("18T09:30"), at("18T10:05")],
    ["of real dates and texts", [midnight, "10:30 AM", midnight, "9h30"], at("18T09:30"), at("18T08:30")],
    ["where a date has its own time", [at("18T07:00"), "10:30", "18/11/2026 09:00", "9h30"], at("18T07:00"), at("18T08:00")],
    ["where there is no hour", [midnight, "", "18/11/2026", "-"], midnight, midnight],
    ["where there is no day", ["", "10:30", "", ""], "", ""],
    ["where the hour is none", [midnight, "soon", "2026-11-18", 35], "no hour: soon", "no hour: 35"],
  ])("are one moment %s", (_, row, received, responded) => {
    const [read] = moments([row]).rows;
    expect([read?.[0], read?.[2]]).toEqual([received, responded]);
    expect([read?.[1], read?.[3]]).toEqual([row[1], row[3]]);
  });

  it("are not copied where every date has its own time, and have no rules where all dates are real", () => {
    const rows = [[at("18T07:00"), "10:30", "", ""]];
    expect(moments(rows).rows).toBe(rows);
    expect(moments([[midnight, "10:30", "", ""]]).rules).toEqual({});
  });

  it("of one row are read by what the whole column proved", () => {
    const { rules } = understoodMoments(
      { headings: RECEIVED, rows: [["11/18/2026", "10:30", "", ""]], columns: places },
      () => "day first",
      inBerlin,
    );
    expect(moments([["11/03/2026", "10:30", "", ""]], rules).rows[0]?.[0]).toEqual(at("03T09:30"));
  });

  it("are told to the clock where the hour is none", () => {
    const row = [midnight, "soon", "", ""];
    const lead = leadReader(RECEIVED, places, inBerlin)(moments([row]).rows[0] ?? [], [], 1, row);
    expect(lead.noHours).toEqual({ received: "soon" });
    expect(leadReader(RECEIVED, places, inBerlin)(["31/02/2026", "soon"], [], 1, ["31/02/2026", "soon"]).noHours).toBeUndefined();
  });
});
