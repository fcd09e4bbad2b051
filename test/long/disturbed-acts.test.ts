import { amount, SEED } from "../harness/amounts";
import { closeSheets } from "../harness/sheet";
import { actDisturbed } from "../stories/disturbed/disturbed-acts";

afterEach(closeSheets);

const ACTS = amount(30, 2000);

it(`keeps every lead's cells through ${ACTS} disturbed checks, edits and clicks (seed ${SEED})`, () => actDisturbed(ACTS, SEED));
