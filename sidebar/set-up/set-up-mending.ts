import { words } from "../language/spoken/words";
import type { MendShown } from "../server/server";
import { faultWords } from "../words/fault-words";
import type { GuideHolder } from "./guide-state";
import { wishOf } from "./set-up-answers";

/** Mends a column of dates in people's own cells: shown first, then done, then taken back if they want. */
export function makeMending({ seen, change, ask, patience, look }: GuideHolder) {
  const wishFor = (heading: string) => ({ wish: wishOf(seen().answers), heading });
  const isStill = (heading: string): boolean => seen().mending?.heading === heading;

  /** Asks for a sentence; what it says, or what went wrong, stands in the guide afterwards. */
  async function done(failed: (why: string) => string, run: () => Promise<string>): Promise<boolean> {
    try {
      const told = await run();
      change({ told, fault: "" });
      return true;
    } catch (error) {
      change({ fault: failed(faultWords(error)), canTryAgain: false });
      return false;
    }
  }

  return {
    /** Shows what the cells of a column would become. */
    async showMending(heading: string) {
      change({ step: "mend", mending: { heading, shown: null, isBusy: true }, fault: "", told: "" });
      const failed = await ask<MendShown>("panelMendLook", wishFor(heading), patience).then(
        (shown) => {
          if (isStill(heading)) change({ mending: { heading, shown, isBusy: false } });
        },
        (error: unknown) => words().setUp.notRead(faultWords(error)),
      );
      if (failed && isStill(heading)) change({ mending: { heading, shown: null, isBusy: false }, fault: failed });
    },

    /** Does what was shown, and nothing else: the server compares the sum. */
    async mend() {
      const { mending } = seen();
      if (!mending?.shown || mending.isBusy) return;
      const { heading, shown } = mending;
      change({ mending: { ...mending, isBusy: true } });
      const isDone = await done(words().setUpColumns.notMended, () =>
        ask<string>("panelMend", { ...wishFor(heading), sum: shown.sum }, patience),
      );
      if (!isDone) return change({ mending: { ...mending, isBusy: false } });
      change({ step: "columns", mending: null, mended: heading });
      await look();
    },

    /** Puts every cell of the column that was mended last back as it was. */
    async takeMendingBack() {
      const heading = seen().mended;
      if (heading === "") return;
      if (await done(words().setUpColumns.notTakenBack, () => ask<string>("panelMendBack", wishFor(heading), patience))) {
        change({ mended: "" });
        await look();
      }
    },
  };
}
