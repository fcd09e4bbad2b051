/** Calls on Google objects, whatever the number of leads. */

import { lead, leadArea } from "../../harness/places";
import { agreeSilently, openImported } from "../../harness/sheet";
import { BUDGETS } from "./budgets";

/** Calls on the workbook, and all: with those on notes, locks, timers and menus. */
type Cost = readonly [workbook: number, all: number];

type Counted = "edit" | "editNear" | "check" | "idle" | "open" | "daily" | "mailing";

/** Those that make more than they may. */
export const tooMany = (calls: Record<Counted, Cost>): [string, Cost][] =>
  Object.entries(calls).filter(([what, cost]) => cost.some((count, at) => count > (BUDGETS[what as Counted][at] ?? 0)));

/** How many calls each makes with so many leads in the tab; with mails besides one call a mail. */
export async function callsWith(leads: number): Promise<Record<Counted, Cost>> {
  const lines = Array.from(
    { length: leads },
    (_, at) => `L${at},2026-11-${String(10 + (at % 8)).padStart(2, "0")} 08:15,${at % 2 ? "2026-11-18 09:00" : ""}`,
  );
  const sheet = await openImported(["Lead ID,Received,Responded", ...lines].join("\n"));
  const counted = async (what: () => Promise<unknown>): Promise<Cost> => {
    sheet.standIn.resetCalls();
    await what();
    await sheet.standIn.settle();
    const { workbook, total } = sheet.standIn.calls();
    return [workbook, total];
  };
  for (const heading of ["SLA due", "SLA status", "SLA next step"])
    sheet.engine.write(leadArea(sheet, heading, leads + 1), [[{ clear: true }]]);
  /** What a day's first run makes besides one call a mail, with every kind of mail turned on the day before. */
  const besidesMails = async (): Promise<Cost> => {
    agreeSilently(sheet, "contact.marketing", "Mia Roth, mia@example.com");
    agreeSilently(sheet, "contact.sales", "Max Berg, max@example.com");
    for (const kind of ["digest", "ready", "returned", "breach", "weekly", "monthly"]) agreeSilently(sheet, `mails.${kind}`, "yes");
    await sheet.standIn.runTriggers();
    const before = sheet.standIn.mails().length;
    const [workbook, all] = await counted(() => {
      sheet.engine.setNow(Date.parse("2026-11-23T08:30:00Z"));
      return sheet.standIn.runTriggers();
    });
    const mails = sheet.standIn.mails().length - before;
    expect(mails).toBeGreaterThan(1);
    return [workbook, all - mails];
  };
  return {
    check: await counted(() => sheet.standIn.runTriggers()),
    idle: await counted(() => sheet.standIn.runTriggers()),
    edit: await counted(() => sheet.type(lead(sheet, "Responded", leads), "2026-11-18 10:00")),
    editNear: await counted(() => sheet.type(lead(sheet, "Responded", 200), "2026-11-18 10:00")),
    open: await counted(() => sheet.standIn.open()),
    daily: await counted(() => {
      sheet.engine.setNow(Date.parse("2026-11-19T06:30:00Z"));
      return sheet.standIn.runTriggers();
    }),
    mailing: await besidesMails(),
  };
}
