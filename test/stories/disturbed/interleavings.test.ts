import { tries } from "../../harness/amounts";
import { closeSheets } from "../../harness/sheet";
import { actDisturbed } from "./disturbed-acts";

afterEach(closeSheets);

it("keeps every lead's cells through disturbed checks, edits and clicks (the long tests go through thousands)", () =>
  actDisturbed(tries(5, 8), 20261123));
