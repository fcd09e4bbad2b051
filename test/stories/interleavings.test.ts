import { actDisturbed } from "./disturbed-acts";
import { closeSheets } from "./sheet";

afterEach(closeSheets);

it("keeps every lead's cells through disturbed checks, edits and clicks (the long tests go through thousands)", () =>
  actDisturbed(8, 20261123));
