/** The jobs that the short test of cut jobs leaves out, each cut as there. */
import { cutInTries } from "./cut-in-tries";
import { JOBS } from "./cut-jobs";

describe("one more job after the other, cut, leaves what it leaves where nothing cuts it", () =>
  cutInTries(JOBS.filter(({ often }) => !often)));
