/** Seven weeks of a team with every kind of mail turned on. */

import type { Mail } from "sheets-stand-in";
import { freeRow, lead } from "../harness/places";
import { agreed, closeSheets, type Sheet, typeExample } from "../harness/sheet";
import { comes, faults, office, run, turnOn } from "../stories/mail/team-with-mails";

afterAll(closeSheets);

/** Berlin keeps winter time from 25 October 2026 to 28 March 2027. */
const inBerlin = (day: string, time: string): number => Date.parse(`${day}T${time}:00+01:00`);

describe("a month with leads arriving", () => {
  let sheet: Sheet;
  const seen: Mail[] = [];
  const on = (kind: RegExp): Mail[] => seen.filter(({ subject }) => kind.test(subject));
  const days = (mails: readonly Mail[]): string[] => [...new Set(mails.map(({ at }) => new Date(at).toISOString().slice(0, 10)))];

  /** The runs that matter of the hours from 18 November to 4 January: nights and hours without an event are left out. */
  beforeAll(async () => {
    sheet = await office([
      "M-1,Ann,Acme,Webinar,Ada,Opportunity,2026-11-02 09:00,2026-11-02 10:00,2026-11-02 09:30,,,5000,,,",
      "M-2,Bob,Bolt,Fair,Ben,SAL,2026-11-03 09:00,2026-11-03 10:00,2026-11-03 13:00,,,,,,",
      "M-3,Cay,Cord,Webinar,Ada,Customer,2026-11-04 09:00,2026-11-04 10:00,2026-11-04 09:30,,,4000,3000,2026-11-20 09:00,",
      "M-4,Dan,Dock,Fair,Ben,Customer,2026-11-05 09:00,2026-11-05 10:00,2026-11-05 09:30,,,2000,1000,2026-11-20 09:00,",
      "M-5,Eve,Ends,Fair,Ben,SAL,2026-11-06 09:00,2026-11-06 10:00,2026-11-06 09:30,,,,,,Not a fit",
    ]);
    await typeExample(sheet);
    // Typed: a day's cell holds a date, no text.
    await sheet.type(agreed(sheet, "review.next"), "2026-12-10");
    await sheet.type(agreed(sheet, "term.end"), "2026-12-31");
    turnOn(sheet, "digest", "ready", "breach", "returned", "weekly", "monthly", "reminders");
    await run(sheet);
    for (let day = Date.parse("2026-11-18"); day <= Date.parse("2027-01-04"); day += 86_400_000) {
      const name = new Date(day).toISOString().slice(0, 10);
      for (const time of ["09:10", "15:10"]) {
        if (inBerlin(name, time) <= sheet.engine.now()) continue;
        sheet.engine.setNow(inBerlin(name, time));
        await sheet.standIn.settle();
        if (time === "09:10" && name <= "2026-12-18") {
          await comes(sheet, [`D-${name}`, "Lee", "", "Webinar", "Ada", "MQL", `${name} 07:00`]);
        }
        seen.push(...(await run(sheet)));
        // A run that is repeated, by Google or by a second person's timer, tells nothing again.
        if (name.endsWith("0")) expect(await run(sheet)).toEqual([]);
      }
    }
  }, 300_000);

  it("tells of each lead once that it is ready and once that it is late", () => {
    const ids = sheet.values(lead(sheet, "Lead ID", 2, freeRow(sheet, "Lead ID")));
    const leads = ids.filter(([id]) => String(id).startsWith("D-")).length;
    expect(leads).toBe(30);
    const ready = on(/ready/).flatMap(({ body }) => body.match(/^(Answer by|Overdue since) .*$/gm) ?? []);
    expect(ready).toHaveLength(leads);
    // What came on a day off is told on Monday with what came then.
    expect(days(on(/ready/)).filter((day) => [0, 6].includes(new Date(day).getUTCDay()))).toEqual([]);
    const late = on(/not answered in time/).flatMap(({ body }) => body.match(/^Overdue since .*$/gm) ?? []);
    expect(late).toHaveLength(leads);
    expect(new Set(late.map((line) => line.replace(/, by.*/, ""))).size).toBeGreaterThan(20);
  });

  it("brings the overdue leads on working days only, once a day and person", () => {
    const mornings = on(/overdue/);
    expect(days(mornings).filter((day) => [0, 6].includes(new Date(day).getUTCDay()))).toEqual([]);
    expect(mornings).toHaveLength(2 * days(mornings).length);
    // Thursday 19 November to Monday 4 January without weekends.
    expect(days(mornings)).toHaveLength(33);
  });

  it("brings the pipeline every Friday to both contact persons, with what the seven days before brought", () => {
    const weekly = on(/^Pipeline/);
    expect(days(weekly)).toEqual(["2026-11-20", "2026-11-27", "2026-12-04", "2026-12-11", "2026-12-18", "2026-12-25", "2027-01-01"]);
    expect(weekly).toHaveLength(14);
    expect(weekly[0]?.subject).toBe("Pipeline, 20 November 2026");
    // M-1 and M-2 are open, M-3 and M-4 won, M-5 lost; 13 to 19 November brought the lead of the 19th, the week before M-5.
    expect(weekly[0]?.body).toContain("2 deals are open. Their pipeline value is 5,000; 1 of them has none typed.");
    expect(weekly[0]?.body).toContain("SAL: 1 (Open deals), no data (Pipeline value)\nOpportunity: 1 (Open deals), 5,000 (Pipeline value)");
    expect(weekly[0]?.body).toContain("Leads: 1 (Last 7 days), 1 (7 days before)");
    expect(weekly[2]?.body).toContain("Customers: 2 (Last 7 days), 0 (7 days before)");
    expect(weekly[2]?.body).toContain("Revenue: 4,000.00 (Last 7 days), 0.00 (7 days before)");
  });

  it("brings the month's report on the first working day of the next, with marketing's share of the revenue", () => {
    const monthly = on(/^Marketing and sales/);
    expect(monthly.map(({ subject, to, at }) => [subject, to[0], new Date(at).toISOString().slice(0, 10)])).toEqual([
      ["Marketing and sales, November 2026", "mia@example.com", "2026-12-01"],
      ["Marketing and sales, November 2026", "max@example.com", "2026-12-01"],
      ["Marketing and sales, December 2026", "mia@example.com", "2027-01-01"],
      ["Marketing and sales, December 2026", "max@example.com", "2027-01-01"],
    ]);
    const [november] = monthly;
    // 3,000 of the webinar and 1,000 of a source that marketing does not generate.
    expect(november?.body).toContain("Marketing leads brought 75.0% of the revenue: 3,000.00 of 4,000.00.");
    // M-1 to M-5, and a lead a day from the 19th to the 30th: 4 of 17 were answered in time.
    expect(november?.body).toContain("Leads: 17 (November 2026), 0 (Month before), 1,783: missed (Goal)\n");
    expect(november?.body).toContain("Within SLA: 23.5% (November 2026), no data (Month before), 90.0%: missed (Goal)");
    // One lost lead says nothing about a share.
    expect(november?.body).toContain("Out-of-profile share: 100.0% (November 2026), no data (Month before), 20.0%: too few rows (Goal)");
    expect(november?.body).toContain("Missed: Leads, Leads passed to sales, Within SLA and Workable leads per rep.");
  });

  it("reminds of the review and of the term, once before and once after", () => {
    const said = on(/^(Review|Term)/).map(({ body, at }) => `${new Date(at).toISOString().slice(0, 10)} ${body.split("\n")[0]}`);
    expect([...new Set(said)]).toEqual([
      "2026-12-01 The term of the agreement ends in 30 days, on 31 December 2026: decide whether to renew it.",
      "2026-12-03 The next review is in 7 days, on 10 December 2026.",
      "2026-12-11 The next review was due on 10 December 2026: go through the agreement together, then set the day of the next one.",
      "2027-01-01 The term of the agreement ended on 31 December 2026: renew it by setting a new last day, then publish it.",
    ]);
    expect(said).toHaveLength(8);
  });

  it("holds a text and an HTML body each, and nothing failed", () => {
    expect(seen.filter(({ body, htmlBody }) => body === "" || !htmlBody?.startsWith("<div"))).toEqual([]);
    expect(faults(sheet)).toEqual([]);
  });
});
