/** The sample company as people first see it: each state of both promises stands in its leads. */
import { openSample } from "../../../sample/company";
import { lead, shownIn } from "../../harness/places";
import { closeSheets, openMade, type Sheet } from "../../harness/sheet";

afterAll(closeSheets);

const counted = (sheet: Sheet, heading: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of sheet
    .values(lead(sheet, heading, 2, shownIn(sheet, "Leads").length))
    .flat()
    .map(String))
    counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

it("shows every state of the promise after the first answer, most of which are kept", async () => {
  const sheet = await openMade("the sample company", ({ standIn }) => openSample(standIn));
  const next = counted(sheet, "SLA next status");
  const states = [
    "Waiting",
    "Follow-up due",
    "Follow-up overdue",
    "Accept due",
    "Accept overdue",
    "Resting",
    "Back today",
    "Paused",
    "Given up",
  ];
  expect(states.filter((state) => !next[state])).toEqual([]);
  const broken = (next["Follow-up overdue"] ?? 0) + (next["Accept overdue"] ?? 0);
  expect(broken).toBeLessThan(25);
  expect(counted(sheet, "SLA status")).toMatchObject({ Resting: 1, "Back today": 1 });
});
