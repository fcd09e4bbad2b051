/** What mails about leads say, and of which leads. */

import { breachMails, digestMails, readyMails, returnedMails } from "../../../src/core/mail/lead-mails";
import type { Mail, MailRun } from "../../../src/core/mail/mail";
import type { MailLead } from "../../../src/core/mail/mail-lead";
import { letterText } from "../../../src/language/figures/letter";
import { letterOf } from "../../../src/language/spoken/letters";
import { NOW, runsOf } from "./made-run";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = NOW;
const AGREED: Record<string, string> = {
  "contact.sales": "max@example.com",
  "contact.marketing": "mia@example.com",
  people: "Ada | | sales | ada@example.com",
};

const lead = (more: Partial<MailLead> = {}): MailLead => ({
  key: `L-${more.row ?? 2}`,
  row: 2,
  title: "Ann",
  id: "L",
  owner: "Ada",
  source: "",
  stage: "",
  state: "waiting",
  start: at - HOUR,
  due: at + HOUR,
  warn: null,
  nextWarn: null,
  returned: null,
  next: { state: "", due: null },
  returnReason: "",
  lostReason: "",
  isOpenDeal: false,
  pipeline: null,
  isLoading: false,
  ...more,
});

const run = runsOf(AGREED);

const textOf = (mail: Mail): string => letterText(letterOf(mail));

const two = (more: Partial<MailLead>): MailLead[] => [lead({ row: 2, ...more }), lead({ row: 3, ...more })];
const late = { state: "overdue", due: at - HOUR } as const;
const back = { state: "resting", due: null, returned: at - HOUR, returnReason: "No" } as const;
const opens = { goes: true, opens: at + HOUR / 2, closedSince: at - 16 * HOUR };

it.each<[string, typeof readyMails, MailRun, string, string]>([
  [
    "one that is ready",
    readyMails,
    run([lead()]),
    "1 lead is ready for you",
    "Marketing has passed you 1 lead. The clock runs: please answer by the moment below.",
  ],
  [
    "two",
    readyMails,
    run(two({})),
    "2 leads are ready for you",
    "Marketing has passed you 2 leads. The clock runs: please answer by the moment below.",
  ],
  [
    "one before the opening",
    readyMails,
    run([lead()], { notices: opens }),
    "1 lead is ready for you",
    "Marketing has passed you 1 lead. The clock runs from Wed 18 Nov 11:30 on: please answer by the moment below.",
  ],
  [
    "one without an owner",
    readyMails,
    run([lead({ owner: "" })]),
    "1 lead is ready",
    "1 lead is ready. Without an owner whose address the agreement names, it comes to you. The clock runs.",
  ],
  [
    "two without one",
    readyMails,
    run(two({ owner: "Zoe" })),
    "2 leads are ready",
    "2 leads are ready. Those without an owner whose address the agreement names come to you. The clock runs.",
  ],
  [
    "one that is late",
    breachMails,
    run([lead(late)]),
    "1 lead not answered in time",
    "1 lead passed the due moment without an answer. It is named once here; the morning's list names it until it is answered.",
  ],
  [
    "two",
    breachMails,
    run(two(late)),
    "2 leads not answered in time",
    "2 leads passed the due moment without an answer. Each is named once here; the morning's list names it until it is answered.",
  ],
  [
    "one that came back",
    returnedMails,
    run([lead(back)]),
    "1 lead came back from sales",
    "Sales has returned 1 lead to marketing. The clock stands until it is passed to sales again.",
  ],
  [
    "two",
    returnedMails,
    run(two(back)),
    "2 leads came back from sales",
    "Sales has returned 2 leads to marketing. The clock stands until they are passed to sales again.",
  ],
  [
    "one in the morning",
    digestMails,
    run([lead(late)]),
    "1 lead overdue since Wed 18 Nov 10:00",
    "1 lead of the team waits for an answer past the due moment.",
  ],
  [
    "two in the morning",
    digestMails,
    run(two(late)),
    "2 leads overdue, the oldest since Wed 18 Nov 10:00",
    "2 leads of the team wait for an answer past the due moment, the longest first.",
  ],
])("%s", (_, mails, asked, subject, intro) => {
  const [mail] = mails(asked);
  if (!mail) throw new Error("No mail went out.");
  expect([letterOf(mail).subject, textOf(mail).split("\n")[0]]).toEqual([subject, intro]);
});

it.each<[string, MailLead, Partial<MailRun>, number]>([
  ["of a lead that came in working hours", lead(), {}, 1],
  ["of none while the team is off", lead(), { notices: { ...opens, goes: false } }, 0],
  ["of none that came before the mail was turned on", lead(), { since: () => at }, 0],
  ["of none that was told", lead(), { isTold: () => true }, 0],
  ["of none older than a month", lead({ start: at - 31 * DAY }), {}, 0],
  [
    "of one older than a month that came while the team had closed for longer",
    lead({ start: at - 31 * DAY }),
    { notices: { ...opens, closedSince: at - 32 * DAY } },
    1,
  ],
  ["of one whose clock begins within the hour", lead({ start: at + HOUR / 2 }), {}, 1],
  ["of none that comes tomorrow", lead({ start: at + 20 * HOUR }), {}, 0],
  ["of none whose name is not calculated yet", lead({ isLoading: true }), {}, 0],
])("is news %s", (_, one, more, count) => expect(readyMails(run([one], more))).toHaveLength(count));

it("says in the manager's mails, and in no other, that owners get none who got some", () => {
  const leads = [lead(late), lead({ ...late, row: 3, owner: "dan@old.example" })];
  for (const [dropped, words] of [
    [1, "1 owner who got mail before gets none now"],
    [2, "2 owners who got mail before get none now"],
  ] as const) {
    const mails = [...digestMails(run(leads, { dropped })), ...breachMails(run(leads, { dropped }))];
    expect(mails.map((mail) => [mail.to, textOf(mail).includes(words)])).toEqual([
      ["max@example.com", true],
      ["ada@example.com", false],
      ["max@example.com", true],
    ]);
  }
  expect(digestMails(run(leads)).map((mail) => textOf(mail).includes("got mail before"))).toEqual([false, false]);
});

it("names at most 100 new leads of a kind in a run, 50 in a mail, and counts the rest", () => {
  const flood = Array.from({ length: 600 }, (_, step) => lead({ row: step + 2, owner: ["Ada", "", "mia@example.com"][step % 3] ?? "" }));
  const mails = readyMails(run(flood));
  expect(mails.map((mail) => [mail.to, textOf(mail).match(/^Ann$/gm)?.length, /And (\d+) more leads/.exec(textOf(mail))?.[1]])).toEqual([
    ["ada@example.com", 33, "167"],
    ["max@example.com", 33, "167"],
    ["mia@example.com", 33, "167"],
  ]);
  expect(mails.flatMap(({ notices }) => notices)).toHaveLength(600);
  const [breach] = breachMails(run(flood.map((one) => ({ ...one, ...late }))));
  expect(breach && textOf(breach).match(/^Ann$/gm)).toHaveLength(50);
});

it.each([
  ["overdue", 1001 * HOUR + 60_000, "Overdue since Wed 18 Nov 10:00, by 1,001 h 1 min of working time"],
  ["overdue", 60_000, "Overdue since Wed 18 Nov 10:00, by 1 min of working time"],
  // At the closing bell, and at the weekend after it: no working time has passed.
  ["overdue", 59_000, "Overdue since Wed 18 Nov 10:00"],
  ["overdue", 0, "Overdue since Wed 18 Nov 10:00"],
] as const)("a lead that is %s by %d ms says: %s", (state, late, line) => {
  const [mail] = digestMails(run([lead({ state, due: at - HOUR })], { elapsed: () => late }));
  if (!mail) throw new Error("No mail went out.");
  expect(textOf(mail).split("\n")).toContain(line);
});
