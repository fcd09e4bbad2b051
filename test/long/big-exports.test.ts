import { closeSheets } from "../harness/sheet";
import { expectTaken } from "../stories/exports/big-export";

afterEach(closeSheets);

it("takes an export of 10,000 rows over onto 8,000 leads, with as many calls as one that makes the tab grow by a few", async () => {
  const few = await expectTaken({ leads: 80, rows: 100 });
  // A new tab holds 1,000 rows: where leads, or what is kept of them, need more, rows come in and the rules of colours are laid anew, however many.
  const grown = await expectTaken({ leads: 1_600, rows: 2_000 });
  const many = await expectTaken({ leads: 8_000, rows: 10_000 });
  expect(many).toEqual(grown);
  // The first number of four digits asks how the spreadsheet's locale parts thousands.
  expect(many.lookCalls).toBe(few.lookCalls + 1);
  // Each rule of colours takes 6 calls to build: 32 of them, since both clocks have their words, in place of 20.
  expect(many.takeCalls - few.takeCalls).toBeLessThan(250);
});
