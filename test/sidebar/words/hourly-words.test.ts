import { againWords, atOnceWords, hourlyWords, timeUsedWords } from "../../../sidebar/words/hourly-words";

type Hourly = Parameters<typeof hourlyWords>[0]["hourly"];

const HOURLY = { mine: true, since: "", used: "about 2 of 90 minutes", every: 60, now: 60, atOnce: {} } as const;
const OFTEN = { ...HOURLY, every: 5, now: 5 } as const;

it.each<[string, Hourly, string, string]>([
  ["off", null, "The hourly check is off: leads are checked when they are edited and when somebody asks for it.", "hourly check is off"],
  ["hourly", HOURLY, "The hourly check is on; it is yours.", "again every hour"],
  ["another's", { ...HOURLY, mine: false }, "The hourly check is on; another person switched it on.", "again every hour"],
  [
    "every 5 minutes",
    OFTEN,
    "Leads are checked every 5 minutes while your team works, else every hour; the timer is yours.",
    "again every 5 minutes",
  ],
  [
    "spared",
    { ...OFTEN, mine: false, now: 15 },
    "Leads are checked every 5 minutes while your team works, else every hour; another person's timer does it. To spare Google's time it is every 15 minutes for the rest of the day.",
    "again every 15 minutes",
  ],
  [
    "spared more",
    { ...OFTEN, now: 60 },
    "Leads are checked every 5 minutes while your team works, else every hour; the timer is yours. To spare Google's time it is every hour for the rest of the day.",
    "again every hour",
  ],
  [
    "spent",
    { ...OFTEN, now: null },
    "Leads are checked every 5 minutes while your team works, else every hour; the timer is yours. Its 30 minutes of Google's time today are used: until tomorrow leads are checked when they are edited and when somebody asks for it.",
    "again tomorrow",
  ],
])("the interval in force: %s", (_, hourly, sentence, again) => {
  expect([hourlyWords({ hourly }), againWords({ hourly })]).toEqual([sentence, again]);
});

it("which leads are timed as they come, and the time used", () => {
  expect([atOnceWords({ hourly: null }), timeUsedWords({ hourly: null })]).toEqual(["", ""]);
  expect(atOnceWords({ hourly: HOURLY })).toBe("Leads that imports and other programs bring are timed by the next check.");
  expect(atOnceWords({ hourly: { ...HOURLY, atOnce: { form: true, change: true } } })).toBe(
    "Leads of the linked form are timed at once. Leads that imports and other programs bring are timed within a minute.",
  );
  expect(timeUsedWords({ hourly: HOURLY })).toMatch(/^It used about 2 of 90 minutes of run time today\./);
});
