/** A run that Google cuts while it gives a lead to somebody else: it is given once all the same, and nobody hears of it twice. */

import { leadTexts } from "../../harness/places";
import { closeSheets, openMade, type Sheet } from "../../harness/sheet";
import { callsOf, cutAt, SERVICE_ERROR } from "../disturbed/cut";
import { choose, fillLadderOffice, owners, publish, told } from "./ladder-office";

afterEach(closeSheets);

const LEAD = "L-1,Lead L-1,Ada,MQL,2026-11-18 10:00,,,";
const WHEN = "2026-11-18 12:05";

/** A lead of Ada's that was due at 11:00 and is another one's from 12:00 on. */
const office = (): Promise<Sheet> =>
  openMade(
    ["an office that gives leads", LEAD],
    async (sheet) => {
      await fillLadderOffice(sheet, [LEAD]);
      await choose(sheet, { reassign: "given" });
      await publish(sheet);
      await told(sheet, "2026-11-18 10:10");
      await told(sheet, "2026-11-18 11:59");
    },
    { now: "2026-11-18T05:30:00Z" },
  );

/** Google ends the run at its nth call: none is answered any more. */
async function endedAt(sheet: Sheet, nth: number): Promise<void> {
  let seen = 0;
  sheet.standIn.beforeCall((_, cause) => {
    if (cause === "formula") return;
    seen += 1;
    if (seen >= nth) throw new Error("Exceeded maximum execution time");
  });
  await told(sheet, WHEN).catch(() => {});
  sheet.standIn.beforeCall(null);
  await sheet.standIn.settle();
}

const note = (sheet: Sheet): unknown => leadTexts(sheet, ["SLA note"], 2)[0]?.[0];

const TOLD = ["ada@example.com", "ben@example.com", "max@example.com"];

it.each<[string, (sheet: Sheet, nth: number) => Promise<unknown>]>([
  [SERVICE_ERROR, (sheet, nth) => cutAt(sheet, nth, () => told(sheet, WHEN))],
  ["Exceeded maximum execution time", endedAt],
])(
  "%s, at whichever call",
  async (_, cut) => {
    const whole = await office();
    const all = await callsOf(whole, () => told(whole, WHEN));
    const first = all.indexOf("Spreadsheet.getId");
    const sending = all.indexOf("MailApp.sendEmail");
    expect([first > 0, sending > first]).toEqual([true, true]);
    for (let nth = first + 1; nth <= all.length; nth += 1) {
      const sheet = await office();
      await cut(sheet, nth);
      await told(sheet, "2026-11-18 13:05");
      await told(sheet, "2026-11-18 14:05");
      const to = sheet.standIn.mails().map((mail) => mail.to.join());
      const at = `${nth}: ${all[nth - 1]}`;
      // What Google refuses to write in the column Owner is the manager's to see to.
      if (sheet.standIn.mails()[0]?.subject === "1 overdue lead may go to another owner") {
        expect([at, owners(sheet, 2), to, note(sheet)]).toEqual([at, ["Ada"], ["max@example.com"], ""]);
        continue;
      }
      expect([at, owners(sheet, 2), note(sheet)]).toEqual([at, ["Ben"], expect.stringMatching(/Owner until Wed 18 Nov 1[23]:05: Ada/)]);
      expect([at, new Set(to).size]).toEqual([at, to.length]);
      // What was about to be sent when Google ended it is not sent again: nobody knows whether it went.
      if (nth <= sending) expect([at, [...to].sort()]).toEqual([at, TOLD]);
    }
  },
  600_000,
);
