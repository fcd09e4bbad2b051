/** Mails about promises after the first answer, and about leads that come back. */

import { backMails, breachMails, digestMails, returnedMails } from "../../../src/core/mail/lead-mails";
import { worstPromise } from "../../../src/core/mail/lead-promises";
import type { Mail, MailRun } from "../../../src/core/mail/mail";
import type { MailLead } from "../../../src/core/mail/mail-lead";
import { addressBook } from "../../../src/core/people/address-book";
import { letterText } from "../../../src/language/figures/letter";
import { letterOf } from "../../../src/language/spoken/letters";
import { NOW, runsOf } from "./made-run";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = NOW;
const AGREED: Record<string, string> = {
  "contact.sales": "max@example.com",
  "contact.marketing": "mia@example.com",
  people: "Ada | | sales | ada@example.com\nBen | | sales | ben@example.com",
};

const lead = (row: number, more: Partial<MailLead> = {}): MailLead => ({
  ...{ key: `L-${row}`, row, title: `Lead ${row}`, id: `L-${row}`, owner: "Ada", source: "", stage: "", state: "onTime" },
  ...{ start: at - 5 * DAY, due: at - 5 * DAY, next: { state: "", due: null }, returned: null, returnReason: "", lostReason: "" },
  ...{ isOpenDeal: false, pipeline: null, isLoading: false, warn: null, nextWarn: null },
  ...more,
});

const run = runsOf(AGREED);

const unanswered = (row: number, hours: number, more: Partial<MailLead> = {}) =>
  lead(row, { state: "overdue", due: at - hours * HOUR, ...more });
const followUp = (row: number, hours: number, more: Partial<MailLead> = {}) =>
  lead(row, { next: { state: "followUpOverdue", due: at - hours * HOUR }, ...more });
const acceptance = (row: number, hours: number) => lead(row, { next: { state: "acceptOverdue", due: at - hours * HOUR } });
const soon = (row: number) => lead(row, { next: { state: "followUpDue", due: at + 2 * HOUR } });
const fresh = (row: number) => lead(row, { state: "dueSoon", due: at + HOUR });

const letters = (mails: readonly Mail[]) =>
  mails.map((mail) => ({ to: mail.to, subject: letterOf(mail).subject, text: letterText(letterOf(mail)) }));
const titles = (text = ""): string[] => text.split("\n").filter((line) => /^Lead \d/.test(line));

it.each<[string, MailLead, ReturnType<typeof worstPromise>]>([
  ["nothing is due", lead(2), null],
  [
    "a broken first answer is worse than a broken follow-up",
    unanswered(2, 1, { next: { state: "followUpOverdue", due: at - DAY } }),
    { state: "overdue", due: at - HOUR },
  ],
  [
    "a broken follow-up is worse than an answer that is due soon",
    lead(2, { state: "dueSoon", due: at, next: { state: "acceptOverdue", due: at } }),
    { state: "acceptOverdue", due: at },
  ],
  ["time is left", lead(2, { state: "waiting", next: { state: "waiting", due: at } }), null],
  ["it rests", lead(2, { state: "resting", next: { state: "resting", due: at } }), null],
])("the worst promise of a lead: %s", (_, given, expected) => expect(worstPromise(given)).toEqual(expected));

describe("the morning's list", () => {
  const all = [soon(2), acceptance(3, 30), followUp(4, 50, { owner: "Ben" }), fresh(5), unanswered(6, 1), unanswered(7, 3)];

  it("names first answers first, then the other broken promises from the oldest on, then what is due soon", () => {
    const own = letters(digestMails(run(all))).find(({ to }) => to === "ada@example.com");
    expect(titles(own?.text)).toEqual(["Lead 7", "Lead 6", "Lead 3", "Lead 5", "Lead 2"]);
    expect(own?.subject).toBe("3 leads overdue, the oldest since Tue 17 Nov 05:00");
    expect(own?.text).toContain(
      "3 leads of yours are past a promised moment: 2 first answers and 1 further attempt or acceptance, first answers first. 2 more leads are due soon.",
    );
    expect(own?.text).toContain("Accept or reject: overdue since Tue 17 Nov 05:00, by 30 h of working time");
    expect(own?.text).toContain("Follow up by Wed 18 Nov 13:00");
  });

  it("names all to the manager, by owner: who has the worst comes first", () => {
    const [manager] = letters(digestMails(run(all)));
    expect(manager?.to).toBe("max@example.com");
    expect(manager?.text.match(/^(ADA|BEN).*$/gm)).toEqual(["ADA: 3 OVERDUE LEADS, 2 DUE SOON", "BEN: 1 OVERDUE LEAD"]);
    expect(manager?.text).toContain("Follow-up overdue since Mon 16 Nov 09:00, by 50 h of working time");
  });

  it.each<[string, MailLead[], string, string]>([
    [
      "only follow-ups",
      [followUp(2, 3), followUp(3, 2)],
      "2 leads overdue, the oldest since Wed 18 Nov 08:00",
      "2 leads of yours are past a promised moment: 2 further attempts or acceptances, the longest first.",
    ],
    [
      "one acceptance",
      [acceptance(2, 3)],
      "1 lead overdue since Wed 18 Nov 08:00",
      "1 lead of yours is past a promised moment: 1 further attempt or acceptance.",
    ],
    [
      "only what is due soon",
      [soon(2), fresh(3)],
      "2 leads due soon",
      "2 leads of yours are due soon: an answer, a further attempt or an acceptance.",
    ],
    [
      "first answers alone read as before",
      [unanswered(2, 2)],
      "1 lead overdue since Wed 18 Nov 09:00",
      "1 lead of yours waits for an answer past the due moment.",
    ],
  ])("of %s", (_, leads, subject, intro) => {
    const own = letters(digestMails(run(leads))).find(({ to }) => to === "ada@example.com");
    expect(own?.subject).toBe(subject);
    expect(own?.text).toContain(intro);
  });
});

describe("the mail on a broken promise", () => {
  it("names each lead once, with the worse of its promises, and remembers both", () => {
    const both = unanswered(2, 1, { next: { state: "followUpOverdue", due: at - 2 * HOUR } });
    const [mail] = breachMails(run([both, acceptance(3, 2)]));
    const [letter] = letters(mail ? [mail] : []);
    expect(mail?.notices).toEqual([
      `breach|L-2|${both.start}`,
      `breach|L-2|followUpOverdue|${at - 2 * HOUR}`,
      `breach|L-3|acceptOverdue|${at - 2 * HOUR}`,
    ]);
    expect([letter?.subject, titles(letter?.text)]).toEqual(["2 leads past a promised moment", ["Lead 2", "Lead 3"]]);
    expect(letter?.text).toContain("Those without a first answer (1) come first.");
  });

  it("names the next attempt of a lead anew, and the same one never again", () => {
    const told = (notice: string) => notice === `breach|L-2|followUpOverdue|${at - 2 * HOUR}`;
    expect(breachMails(run([followUp(2, 2)], { isTold: told }))).toEqual([]);
    expect(breachMails(run([followUp(2, 1)], { isTold: told }))).toHaveLength(1);
  });

  it("keeps the names under which earlier builds remembered first answers", () => {
    expect(breachMails(run([unanswered(2, 1)])).flatMap(({ notices }) => notices)).toEqual([`breach|L-2|${at - 5 * DAY}`]);
  });

  const LINE = /\d+ more leads? (was|were) overdue .*/;
  const since =
    (first: number, later = first) =>
    (news: string): number =>
      news === "laterBreach" ? later : first;
  it.each<[string, MailRun, string[], string | null]>([
    [
      "names what broke since, and counts what was broken before",
      run([unanswered(2, 1), unanswered(3, 8), followUp(4, 9), acceptance(5, 2)], { since: since(at - 3 * HOUR) }),
      ["Lead 2", "Lead 5"],
      "2 more leads were overdue before this mail was turned on and are still: the panel lists them.",
    ],
    ["nothing was broken before", run([unanswered(2, 1)], { since: since(at - 3 * HOUR) }), ["Lead 2"], null],
    [
      "a lead that is named is not counted besides",
      run([unanswered(2, 8, { next: { state: "followUpOverdue", due: at - HOUR } })], { since: since(at - 3 * HOUR) }),
      ["Lead 2"],
      null,
    ],
    [
      "it was on before there were promises after the first answer",
      run([unanswered(2, 8), followUp(3, 9)], { since: since(at - 20 * DAY, at - 3 * HOUR) }),
      ["Lead 2"],
      "1 more lead was overdue before this mail was turned on and is still: the panel lists it.",
    ],
    [
      "what was told before is not counted again",
      run([unanswered(2, 1), unanswered(3, 8)], { since: since(at - 3 * HOUR), isTold: (notice) => notice.startsWith("breach|L-3") }),
      ["Lead 2"],
      null,
    ],
    [
      "the next letter counts nothing",
      run([unanswered(2, 1), unanswered(3, 8)], {
        since: since(at - 3 * HOUR),
        isTold: (notice) => notice === `breachBegun|${at - 3 * HOUR}|${at - 3 * HOUR}`,
      }),
      ["Lead 2"],
      null,
    ],
    ["it has been on for long", run([unanswered(2, 1), followUp(3, 40 * 24)], { since: since(at - 35 * DAY) }), ["Lead 2"], null],
  ])("in its first letter: %s", (_, given, named, line) => {
    const [letter] = letters(breachMails(given));
    expect(titles(letter?.text)).toEqual(named);
    expect(LINE.exec(letter?.text ?? "")?.[0] ?? null).toBe(line);
  });

  it("is not sent for what was broken before alone", () =>
    expect(breachMails(run([unanswered(2, 8), followUp(3, 9)], { since: since(at - 3 * HOUR) }))).toEqual([]));

  it("remembers that it has counted", () => {
    const [mail] = breachMails(run([unanswered(2, 1)], { since: since(at - 3 * HOUR) }));
    expect(mail?.notices).toContain(`breachBegun|${at - 3 * HOUR}|${at - 3 * HOUR}`);
  });

  it("says nothing of what is due soon", () => expect(breachMails(run([soon(2), fresh(3)]))).toEqual([]));
});

describe("the mail on leads that sales gave back", () => {
  const midnight = at - 11 * HOUR;
  const given = (returned: number) => run([lead(2, { state: "resting", due: null, returned })], { since: () => at - HOUR });
  it.each<[string, MailRun, number]>([
    ["given back since the mail was turned on", given(at - 60_000), 1],
    ["given back before", given(at - 2 * HOUR), 0],
    ["given back today, without an hour", given(midnight), 1],
    ["given back the day before, without an hour", given(midnight - DAY), 0],
  ])("%s", (_, of, mails) => expect(returnedMails(of)).toHaveLength(mails));

  it("keeps the names under which earlier builds remembered them", () =>
    expect(returnedMails(given(midnight))[0]?.notices).toEqual([`returned|L-2|${midnight}`]));
});

describe("the mail on the day on which leads come back", () => {
  const due = at - 11 * HOUR;
  const back = (row: number, more: Partial<MailLead> = {}) => lead(row, { state: "backToday", next: { state: "backToday", due }, ...more });
  const returned = back(2, { returned: at - 30 * DAY, returnReason: "No budget now" });
  const lost = back(3, { state: "neverAnswered", lostReason: "Price: see https://example.com" });

  it("goes to marketing, with the reason why each rested", () => {
    const [letter, ...more] = letters(backMails(run([returned, lost, back(4), soon(5)])));
    expect(more).toEqual([]);
    expect([letter?.to, letter?.subject]).toEqual(["mia@example.com", "3 leads come back today"]);
    expect(letter?.text).toContain("The day has come for 3 leads that rested. Pass them to sales again, or choose another day.");
    expect(letter?.text).toContain("Returned Mon 19 Oct 11:00: No budget now");
    expect(letter?.text).toContain("Rested: Price: see example. com");
    expect(letter?.text).toContain("Rested, without a reason");
  });

  it.each<[string, MailRun, number]>([
    ["once a lead and day", run([returned], { isTold: (notice) => notice === `back|L-2|${due}` }), 0],
    ["another day of the same lead is news", run([returned], { isTold: (notice) => notice === `back|L-2|${due - DAY}` }), 1],
    ["not on a day off", run([returned], { day: null }), 0],
    ["not before its day", run([lead(2, { state: "resting", next: { state: "resting", due: at + DAY } })]), 0],
    ["what came back on a day off is told on the next working day", run([back(2, { next: { state: "backToday", due: at - 3 * DAY } })]), 1],
    ["nothing from before it was turned on", run([returned], { since: () => at - HOUR }), 0],
    ["nobody of marketing is named", run([returned], { book: addressBook(() => "") }), 0],
  ])("%s", (_, given, mails) => expect(backMails(given)).toHaveLength(mails));
});
