import { actDisturbed } from "../stories/disturbed/disturbed-acts";
import { closeSheets } from "../stories/sheet";
import { amount, SEED } from "./amounts";

afterEach(closeSheets);

const ACTS = amount(30, 2000);

it(`keeps every lead's cells through ${ACTS} disturbed checks, edits and clicks (seed ${SEED})`, () => actDisturbed(ACTS, SEED));
