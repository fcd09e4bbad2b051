/** A file of hundreds of rows costs no more calls than one of a hundred; the long part tells it of ten thousand. */

import { closeSheets } from "../../harness/sheet";
import { expectTaken } from "./big-export";

afterEach(closeSheets);

it("makes the same small number of calls for an export of 100 rows and of 300", async () => {
  const few = await expectTaken({ leads: 80, rows: 100 });
  expect(await expectTaken({ leads: 240, rows: 300 })).toEqual(few);
  expect(few.lookCalls).toBeLessThan(100);
  expect(few.takeCalls).toBeLessThan(260);
});
