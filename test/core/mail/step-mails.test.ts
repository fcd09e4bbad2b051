/** Who hears of a promise that is about to break, what the letters say, and that nobody is told twice. */

import type { Mail, MailRun } from "../../../src/core/mail/mail";
import type { MailLead } from "../../../src/core/mail/mail-lead";
import { dueSoonMails, givenMails, offerMails } from "../../../src/core/mail/step-mails";
import { addressBook } from "../../../src/core/people/address-book";
import { peopleOf } from "../../../src/core/people/people";
import { letterText } from "../../../src/language/figures/letter";
import { letterOf } from "../../../src/language/spoken/letters";
import { NOW, runsOf } from "./made-run";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = NOW;
const AGREED: Record<string, string> = {
  "contact.sales": "max@example.com",
  "mails.owners": "Ada | ada@example.com\nBen | ben@example.com\nCem | cem@example.com",
};

const lead = (more: Partial<MailLead> = {}): MailLead => ({
  ...{ key: `L-${more.row ?? 2}`, row: 2, title: "Ann", id: "L-2", owner: "Ada", source: "", stage: "", state: "dueSoon" },
  ...{ start: at - HOUR, due: at + 10 * MINUTE, warn: at - 5 * MINUTE, next: { state: "", due: null }, nextWarn: null },
  ...{ returned: null, returnReason: "", lostReason: "", isOpenDeal: false, pipeline: null, isLoading: false },
  ...more,
});

const run = runsOf(AGREED);

const textOf = (mail: Mail | undefined): string => (mail ? letterText(letterOf(mail)) : "");
const away = (days: string): Partial<MailRun> => ({ people: peopleOf(`Ada | | sales | ada@example.com | | | ${days}`) });
const later = (state: "followUpDue" | "followUpOverdue" | "acceptDue" | "acceptOverdue", due: number, warn: number) =>
  ({ state: "onTime", next: { state, due }, nextWarn: warn }) as const;

describe("a reminder goes", () => {
  it.each<[string, Partial<MailLead>, Partial<MailRun>, string[]]>([
    ["to the owner of a lead that is due soon", {}, {}, ["ada@example.com"]],
    ["to nobody while there is time", { state: "waiting", warn: at + MINUTE }, {}, []],
    ["to nobody once it is answered", { state: "onTime" }, {}, []],
    ["to nobody while the lead waits for the customer", { state: "paused" }, {}, []],
    ["to the owner of one that was due by the time of the run", { state: "overdue", due: at - MINUTE }, {}, ["ada@example.com"]],
    ["to nobody where no warning was agreed on", { state: "overdue", due: at - MINUTE, warn: at - MINUTE }, {}, []],
    ["to the owner of a further attempt", later("followUpDue", at + HOUR, at - HOUR), {}, ["ada@example.com"]],
    ["to the owner of an acceptance", later("acceptDue", at + HOUR, at - HOUR), {}, ["ada@example.com"]],
    ["to the owner of one that is late by now", later("acceptOverdue", at - MINUTE, at - HOUR), {}, ["ada@example.com"]],
    [
      "to nobody while a further attempt has time",
      { state: "onTime", next: { state: "waiting", due: at + HOUR }, nextWarn: at + MINUTE },
      {},
      [],
    ],
    ["to nobody at night", {}, { notices: { goes: false, opens: at + HOUR, closedSince: at - HOUR } }, []],
    ["to nobody where it was due soon before reminders were turned on", {}, { since: () => at - MINUTE }, []],
    ["to nobody while a formula of the owner is not calculated", { isLoading: true }, {}, []],
    ["to the manager of a lead without an owner", { owner: "" }, {}, ["max@example.com"]],
    ["to the manager of an owner without an address", { owner: "Zoe" }, {}, ["max@example.com"]],
    ["to the manager of an owner who is away", {}, away("2026-11-16 to 2026-11-18"), ["max@example.com"]],
    ["to an owner who is back", {}, away("2026-11-16 to 2026-11-17"), ["ada@example.com"]],
    ["to an owner who leaves tomorrow", {}, away("2026-11-19"), ["ada@example.com"]],
    ["to nobody who is not named at all", { owner: "" }, { book: addressBook(() => "") }, []],
  ])("%s", (_, one, more, to) => {
    const mails = dueSoonMails(run([lead(one)], more));
    expect(mails.map((mail) => mail.to)).toEqual(to);
  });

  it.each<[string, Partial<MailLead>, Partial<MailLead>]>([
    ["a first answer", {}, { state: "overdue", due: at - MINUTE }],
    ["a first answer whose moment a pause has moved", {}, { due: at + HOUR }],
    ["a first answer that somebody else is to give", {}, { owner: "Ben" }],
    ["a further attempt", later("followUpDue", at - MINUTE, at - HOUR), later("followUpOverdue", at - MINUTE, at - HOUR)],
    ["an acceptance", later("acceptDue", at - MINUTE, at - HOUR), later("acceptOverdue", at - MINUTE, at - HOUR)],
  ])("once for %s", (_, before, after) => {
    const told = new Set(dueSoonMails(run([lead(before)])).flatMap(({ notices }) => notices));
    expect(told.size).toBe(1);
    expect(dueSoonMails(run([lead(after)], { isTold: (notice) => told.has(notice) }))).toEqual([]);
  });

  it("anew for the next attempt, and where the lead is passed to sales again", () => {
    const told = new Set(dueSoonMails(run([lead(later("followUpDue", at, at - HOUR))])).flatMap(({ notices }) => notices));
    const isTold = (notice: string) => told.has(notice);
    expect(dueSoonMails(run([lead(later("followUpDue", at + HOUR, at - HOUR))], { isTold }))).toHaveLength(1);
    const first = new Set(dueSoonMails(run([lead()])).flatMap(({ notices }) => notices));
    expect(dueSoonMails(run([lead({ start: at - MINUTE })], { isTold: (notice) => first.has(notice) }))).toHaveLength(1);
  });
});

it.each<[string, MailLead[], string, string]>([
  [
    "one",
    [lead()],
    "1 lead of yours is due soon",
    "1 lead of yours turned due soon: an answer, a further attempt or an acceptance. Each promise is named once here.",
  ],
  [
    "two of which one is late",
    [lead(), lead({ row: 3, state: "overdue", due: at - MINUTE })],
    "2 leads of yours are due soon or overdue",
    "2 leads of yours turned due soon: an answer, a further attempt or an acceptance. 1 is overdue by now. Each promise is named once here.",
  ],
  [
    "one that is late",
    [lead({ state: "overdue", due: at - MINUTE })],
    "1 lead of yours is overdue by now",
    "1 lead of yours turned due soon: an answer, a further attempt or an acceptance. It is overdue by now. Each promise is named once here.",
  ],
  [
    "two of nobody",
    [lead({ owner: "" }), lead({ row: 3, owner: "Zoe" })],
    "2 leads are due soon",
    "2 leads turned due soon: an answer, a further attempt or an acceptance. They come to you because an owner is away or has no address in the agreement. Each promise is named once here.",
  ],
])("a reminder of %s", (_, leads, subject, intro) => {
  const [mail] = dueSoonMails(run(leads));
  if (!mail) throw new Error("No mail went out.");
  expect([letterOf(mail).subject, textOf(mail).split("\n")[0]]).toEqual([subject, intro]);
});

it("a reminder says until when, and a late one since when", () => {
  const mails = dueSoonMails(run([lead(), lead({ row: 3, title: "Bo", ...later("acceptOverdue", at - MINUTE, at - HOUR) })]));
  expect(textOf(mails[0])).toContain("Ann\nAnswer by Wed 18 Nov 11:10\nRow 2\n#2");
  expect(textOf(mails[0])).toContain("Bo\nAccept or reject: overdue since Wed 18 Nov 10:59, by 1 min of working time\nRow 3\n#3");
});

const late = { state: "overdue", due: at - 2 * HOUR } as const;
const offered = { steps: { breach: 0, offer: HOUR, give: null } };

describe("an offer", () => {
  const takers = [["Ben", "Cem"], ["Cem"], [], ["Ben", "Cem", "Dee", "Eve", "Fay", "Gus", "Hal"]];
  const leads = ["Ada", "Ben", "", "Zoe"].map((owner, step) => lead({ ...late, row: step + 2, owner, title: `Lead ${step + 2}` }));

  it("lists each lead with whose it is, a link to its row, and who could have it", () => {
    const [mail, ...rest] = offerMails(run(leads, { ...offered, takersOf: () => takers }));
    expect([mail?.to, mail && letterOf(mail).subject, rest]).toEqual(["max@example.com", "4 overdue leads may go to another owner", []]);
    const text = textOf(mail);
    expect(text).toContain(
      "Lead 2\nOverdue since Wed 18 Nov 09:00, by 2 h of working time\nOwner Ada, row 2\nCould be given to Ben, the next in turn; also to Cem.\n#2",
    );
    expect(text).toContain("Owner Ben, row 3\nCould be given to Cem, the next in turn.\n#3");
    expect(text).toContain("No owner, row 4\nNobody else in the table of people takes it now.\n#4");
    expect(text).toContain("Could be given to Ben, the next in turn; also to Cem, Dee, Eve, Fay, Gus and 1 more.");
    expect(mail?.notices).toHaveLength(4);
  });

  it("goes to nobody where no manager is named", () => {
    expect(offerMails(run(leads, { ...offered, book: addressBook(() => "") }))).toEqual([]);
  });

  it("made once, it names whoever has the lead by then, and is not made anew for him", () => {
    const told = new Set(offerMails(run([lead(late)], offered)).flatMap(({ notices }) => notices));
    expect(offerMails(run([lead({ ...late, owner: "Ben" })], { ...offered, isTold: (notice) => told.has(notice) }))).toEqual([]);
    expect(textOf(offerMails(run([lead({ ...late, owner: "Ben" })], offered))[0])).toContain("Owner Ben, row 2");
  });

  it("of very many leads names fifty", () => {
    const flood = Array.from({ length: 60 }, (_, step) => lead({ ...late, row: step + 2 }));
    const [mail] = offerMails(run(flood, offered));
    expect([textOf(mail).match(/^Ann$/gm)?.length, /And 10 more leads/.test(textOf(mail)), mail?.notices.length]).toEqual([50, true, 60]);
  });
});

describe("leads that were given to others are told of", () => {
  const moves = [
    { lead: lead({ ...late, owner: "Ben" }), at, from: "Ada", to: "Ben" },
    { lead: lead({ ...late, row: 3, owner: "Ada", title: "Bo" }), at, from: "Ben", to: "Ada" },
    { lead: lead({ ...late, row: 4, owner: "Ben", title: "Cy" }), at, from: "", to: "Ben" },
  ];

  it("to the new owner, the one before and the manager, each once", () => {
    const mails = givenMails(run([]), moves);
    expect(mails.map((mail) => `${mail.to}: ${letterOf(mail).subject}`)).toEqual([
      "ben@example.com: 3 leads were given to another owner",
      "ada@example.com: 2 leads were given to another owner",
      "max@example.com: 3 leads were given to another owner",
    ]);
    expect(textOf(mails[0])).toContain(
      "Ann\nOverdue since Wed 18 Nov 09:00, by 2 h of working time\nRow 2\nGiven to Ben Wed 18 Nov 11:00 in place of Ada\n#2",
    );
    expect(textOf(mails[0])).toContain("Given to Ben Wed 18 Nov 11:00; it had no owner");
    const told = new Set(mails.slice(1).flatMap(({ notices }) => notices));
    expect(givenMails(run([], { isTold: (notice) => told.has(notice) }), moves).map(({ to }) => to)).toEqual(["ben@example.com"]);
  });

  it.each<[string, number, string, string]>([
    ["who has it now", 0, "ben@example.com", "1 lead was given to you"],
    ["who had it", 0, "ada@example.com", "1 lead of yours was given to another owner"],
    ["the manager", 0, "max@example.com", "1 lead was given to another owner"],
  ])("as it concerns %s", (_, step, to, subject) => {
    const mail = givenMails(run([]), moves.slice(step, step + 1)).find((one) => one.to === to);
    expect(mail && letterOf(mail).subject).toBe(subject);
  });

  it("to nobody at night, nor of what was before they were turned on, nor to who has no address", () => {
    expect(givenMails(run([], { notices: { goes: false, opens: at, closedSince: at } }), moves)).toEqual([]);
    expect(givenMails(run([], { since: () => at + 1 }), moves)).toEqual([]);
    const zoe = [{ lead: lead({ ...late, owner: "Zoe" }), at, from: "Yan", to: "Zoe" }];
    expect(givenMails(run([]), zoe).map(({ to }) => to)).toEqual(["max@example.com"]);
  });
});
