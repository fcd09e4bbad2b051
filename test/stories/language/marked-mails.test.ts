/** Every mail in the language that writes every text in marks. */
import type { MailPreviews } from "../../../src/entries/mails";
import { markedText } from "../../../src/language/spoken/marked";
import { lead } from "../../harness/places";
import { agreed, agreeSilently, closeSheets } from "../../harness/sheet";
import { runAt } from "../mail/mail-office";
import { openOffice } from "./marked-office";

afterAll(closeSheets);

const KINDS = ["digest", "ready", "returned", "back", "breach", "weekly", "monthly", "reminders"];

test("each kind is shown and sent in marks, but for what people typed", async () => {
  const office = await openOffice();
  const { sheet } = office;
  agreeSilently(sheet, "contact.marketing", "MIA, mia@example.com");
  agreeSilently(sheet, "contact.sales", "MAX, max@example.com");
  agreeSilently(sheet, "people", "ADA | | | ada@example.com");
  await sheet.type(agreed(sheet, "review.next"), "2026-11-20");
  await sheet.type(agreed(sheet, "term.end"), "2026-11-30");
  for (const kind of KINDS) await sheet.type(agreed(sheet, `mails.${kind}`), markedText("yes"));
  await office.ask("panelOpen");
  const { kinds } = await office.ask<MailPreviews>("panelMails");
  expect(kinds.filter(({ mails }) => mails.length > 0).map(({ key }) => key.replace("mails.", ""))).toEqual(expect.arrayContaining(KINDS));

  const sent = await runAt(sheet, "2026-11-18 10:40");
  await sheet.type(lead(sheet, "Received", 20), "2026-11-18 10:45");
  await sheet.type(lead(sheet, "Owner", 20), "ADA");
  await sheet.type(lead(sheet, "Returned", 5), "2026-11-18 10:45");
  await sheet.type(lead(sheet, "Back on", 21), "2026-11-19");
  for (const moment of ["2026-11-18 10:55", "2026-11-19 08:30", "2026-11-20 17:30", "2026-12-01 09:30", "2026-12-02 09:30"])
    sent.push(...(await runAt(sheet, moment)));
  await office.ask("panelOpen");
  // A digest for the team and one for an owner, a new lead, a returned one, one that comes back, breaches, reminders of both days, both reports.
  const subjects = new Set(sent.map(({ subject }) => subject.replace(/\d+/g, "").replace(/~+/, "")));
  expect(subjects.size).toBeGreaterThanOrEqual(KINDS.length);
  expect(sent.filter(({ to, body }) => to.includes("mia@example.com") && body.includes("SILVA"))).toHaveLength(1);
  expect(office.found()).toEqual([]);
  expect(sheet.faults()).toEqual([]);
});
