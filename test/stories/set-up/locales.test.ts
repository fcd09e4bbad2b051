/**
 * A team's list as its country writes it, imported into a sheet of that country: dates are dates, money is money, and the agreement
 * says the same of each lead, whatever the signs. The leads are the same five in each file; what is due was worked out by hand:
 * an hour of working time, Monday to Friday from 09:00 to 18:00, seen on Wednesday 18 November 2026 at 10:30 in Berlin.
 */
import type { Locale } from "sheets-stand-in";
import { at, lead, leadTexts, leadValues, markLeads, shownIn } from "../../harness/places";
import { agreed, closeSheets, openImported, type Sheet } from "../../harness/sheet";
import { brokenFormulas, formulasOf } from "../plan/formulas";

afterAll(closeSheets);

interface Country {
  locale: Locale;
  file: string;
  /** What the file has for the money of the one customer. */
  money: string;
  /** 1,783 leads of the plan; a share as a person types it, and the leads after that. */
  leads: string;
  share: string;
  leadsThen: string;
  /** As people ask for the leads of 5 customers, a half of the leads becoming some. */
  formula: string;
}

const HEADINGS = ["Lead ID", "Name", "Received", "Responded", "Revenue", "Won on"];
const file = (separator: string, rows: string[]): string => [HEADINGS.join(separator), ...rows].join("\n");

const COUNTRIES: Country[] = [
  {
    locale: "en_US",
    file: file(",", [
      'L-1,"Ana, Ltd",11/17/2026 10:00 AM,11/17/2026 10:40 AM,"$1,200.50",11/17/2026',
      "L-2,Ben,11/13/2026 17:30,11/16/2026 10:15,,",
      'L-3,Cleo,"Nov 18, 2026 10:00 AM",,,',
      "",
      "L-4,Dov,14 Nov 2026 12:00,,,",
      "L-5,Eve,11/3/2026 9:15,,,",
    ]),
    money: "$1,200.50",
    leads: "1,783",
    share: "31.25%",
    leadsThen: "1,712",
    formula: "=SLA_GOAL(5,0.5)",
  },
  {
    locale: "en_GB",
    file: file(",", [
      'L-1,"Ana, Ltd",17/11/2026 10:00,17/11/2026 10:40,"£1,200.50",17/11/2026',
      "L-2,Ben,13/11/2026 17:30,16-11-2026 10:15,,",
      "L-3,Cleo,18 Nov 2026 10:00,,,",
      "",
      "L-4,Dov,14 November 2026 12:00,,,",
      "L-5,Eve,03/11/2026 09:15,,,",
    ]),
    money: "£1,200.50",
    leads: "1,783",
    share: "31.25%",
    leadsThen: "1,712",
    formula: "=SLA_GOAL(5,0.5)",
  },
  {
    locale: "pt_BR",
    file: file(";", [
      "L-1;Ana, Ltda.;17/11/2026 10:00;17/11/2026 10:40;R$ 1.200,50;17/11/2026",
      "L-2;Ben;13/11/2026 17:30;16-11-2026 10:15;;",
      "L-3;Cleo;18/nov/2026 10:00;;;",
      "",
      "L-4;Dov;14 nov. 2026 12:00;;;",
      "L-5;Eva;03/11/26 09:15;;;",
    ]),
    money: "R$ 1.200,50",
    leads: "1.783",
    share: "31,25%",
    leadsThen: "1.712",
    formula: "=SLA_GOAL(5;0,5)",
  },
  {
    locale: "es_ES",
    file: file(";", [
      "L-1;Ana, S. L.;17/11/2026 10:00;17/11/2026 10:40;1.200,50 €;17/11/2026",
      "L-2;Ben;13-11-2026 17:30;16-11-2026 10:15;;",
      "L-3;Cleo;18 nov 2026 10:00;;;",
      "",
      "L-4;Dov;14/11/2026 12:00 p. m.;;;",
      "L-5;Eva;3/11/2026 9:15;;;",
    ]),
    money: "1.200,50 €",
    leads: "1.783",
    share: "31,25 %",
    leadsThen: "1.712",
    formula: "=SLA_GOAL(5;0,5)",
  },
  {
    locale: "fr_FR",
    file: file("\t", [
      "L-1\tAna, SARL\t17/11/2026 10:00\t17/11/2026 10:40\t1\u202f200,50 €\t17/11/2026",
      "L-2\tBen\t13/11/2026 17:30\t16-11-2026 10:15\t\t",
      "L-3\tCleo\t18 nov. 2026 10:00\t\t\t",
      "",
      "L-4\tDov\t14 novembre 2026 12:00\t\t\t",
      "L-5\tÈve\t03/11/2026 09:15\t\t\t",
    ]),
    money: "1\u202f200,50 €",
    leads: "1\u202f783",
    share: "31,25 %",
    leadsThen: "1\u202f712",
    formula: "=SLA_GOAL(5;0,5)",
  },
  {
    locale: "de_DE",
    file: file(";", [
      "L-1;Ana, GmbH;17.11.2026 10:00;17.11.2026 10:40;1.200,50 €;17.11.2026",
      "L-2;Ben;13.11.2026 17:30;16.11.2026 10:15;;",
      "L-3;Cleo;18. Nov. 2026 10:00;;;",
      "",
      "L-4;Dov;14. November 2026 12:00;;;",
      "L-5;Eva;3.11.26 9:15;;;",
    ]),
    money: "1.200,50 €",
    leads: "1.783",
    share: "31,25 %",
    leadsThen: "1.712",
    formula: "=SLA_GOAL(5;0,5)",
  },
];

/** A moment in Berlin in November. */
const november = (day: number, time: string): Date => new Date(`2026-11-${String(day).padStart(2, "0")}T${time}:00+01:00`);

const [NONE, BLANK_LINE] = ["", ["", "", "", ""]] as const;

/** Received, Responded, SLA due, SLA status of the file's lines below the headings. */
const UNDERSTOOD = [
  [november(17, "10:00"), november(17, "10:40"), november(17, "11:00"), "On time"],
  // Half an hour on Friday, the other half on Monday.
  [november(13, "17:30"), november(16, "10:15"), november(16, "09:30"), "Late"],
  [november(18, "10:00"), NONE, november(18, "11:00"), "Waiting"],
  BLANK_LINE,
  // A Saturday: the hour begins on Monday at nine.
  [november(14, "12:00"), NONE, november(16, "10:00"), "Overdue"],
  [november(3, "09:15"), NONE, november(3, "10:15"), "Overdue"],
];

describe.each(COUNTRIES)("a team's list in a sheet of $locale", ({ locale, file, money, leads, share, leadsThen, formula }) => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await openImported(file, { locale, example: true });
  });

  const goalOfLeads = () => sheet.look.display(at(sheet, "SLA plan", "Goal", { down: 1 })).flat();

  it("has dates in its date columns, and what is due and how it stands are the same everywhere", () => {
    expect(leadValues(sheet, ["Received", "Responded", "SLA due", "SLA status"], 2, 7)).toEqual(UNDERSTOOD);
    expect(leadValues(sheet, ["Won on"], 2)).toEqual([[november(17, "00:00")]]);
  });

  it("has its money as numbers, shown as they were written", () => {
    expect(leadValues(sheet, ["Revenue"], 2)).toEqual([[1200.5]]);
    expect(leadTexts(sheet, ["Revenue"], 2)).toEqual([[money]]);
  });

  it("shows the plan's numbers as the country writes them", () => {
    expect(goalOfLeads()).toEqual([leads]);
  });

  it("has formulas that all can be read, and runs without a fault", () => {
    expect(formulasOf(sheet).length).toBeGreaterThan(20);
    expect(brokenFormulas(sheet)).toEqual([]);
    expect(sheet.faults()).toEqual([]);
  });

  it("takes a share that is typed into the agreement, and plans with it", async () => {
    await sheet.type(agreed(sheet, "rate.1"), share);
    expect(sheet.value(agreed(sheet, "rate.1"))).toBe(0.3125);
    expect(goalOfLeads()).toEqual([leadsThen]);
  });

  it("takes a function as people of the country type it", async () => {
    await sheet.type("Sheet1!A1", formula);
    expect(sheet.values("Sheet1!A1:A2").flat()).toEqual([10, 5]);
    expect(sheet.look.formulas("Sheet1!A1").flat()).toEqual([formula]);
  });

  it("takes the answer of a click as a moment", async () => {
    markLeads(sheet, 4);
    await sheet.standIn.choose("Mark answered");
    await sheet.standIn.settle();
    expect(leadValues(sheet, ["Responded", "SLA status"], 4)).toEqual([[november(18, "10:30"), "On time"]]);
    expect(brokenFormulas(sheet)).toEqual([]);
  });
});

it("a list that was imported as texts keeps each of them through set-up", async () => {
  const [, , brazil] = COUNTRIES as [Country, Country, Country];
  const sheet = await openImported(brazil.file, { locale: "pt_BR", convert: false });
  const written = brazil.file.split("\n").map((line) => (line === "" ? HEADINGS.map(() => "") : line.split(";")));
  expect(shownIn(sheet, "Leads").map((cells) => cells.slice(0, HEADINGS.length))).toEqual(written);
  expect(sheet.values(lead(sheet, "Received", 2))).toEqual([["17/11/2026 10:00"]]);
});
