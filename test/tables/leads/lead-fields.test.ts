/** What the one table of lead fields says, wherever it is asked. */

import { leadFields } from "../../../src/language/en/lead-fields";
import { CLICKED_FIELDS } from "../../../src/tables/clicks/stamps";
import {
  CLICK_NEEDS,
  LEAD_FIELDS,
  MAY_BE_YES,
  MOMENT_FIELDS,
  newLeadHeadings,
  ONE_CLICKS,
  PEOPLE_FIELDS,
  TIMED_FIELDS,
} from "../../../src/tables/leads/lead-fields";

it.each([
  ["answer", ["responded"]],
  ["attempt", ["attempts", "lastAttempt"]],
  ["accept", ["accepted"]],
  ["reject", ["returned", "returnReason"]],
  ["return", ["returned", "returnReason"]],
] as const)("the click %s is not done without %j", (click, fields) => expect(CLICK_NEEDS[click]).toEqual(fields));

it("clicks write fields that they need and no other", () => {
  expect([...CLICKED_FIELDS].sort()).toEqual([...new Set(ONE_CLICKS.flatMap((click) => CLICK_NEEDS[click]))].sort());
});

it("colours rest on when a lead came and when it was answered", () => expect(TIMED_FIELDS).toEqual(["received", "responded"]));

it("a yes is an answer only where a moment is one", () => {
  expect(MAY_BE_YES).toEqual(["accepted", "connected", "returned"]);
  for (const field of MAY_BE_YES) expect(MOMENT_FIELDS).toContain(field);
});

it.each(PEOPLE_FIELDS)("says in a sentence what it costs to have no %s", (field) => {
  expect(leadFields.costs[field]).toMatch(/^Without it \S.*\S$/);
});

it("a column that is added is headed as in a tab that set-up makes", () => {
  const labels: readonly string[] = PEOPLE_FIELDS.map((field) => leadFields.labels[field]);
  const others = newLeadHeadings().filter((heading) => !labels.includes(heading));
  expect([newLeadHeadings().length, others]).toEqual([LEAD_FIELDS.filter((row) => "made" in row).length, ["Title"]]);
});
