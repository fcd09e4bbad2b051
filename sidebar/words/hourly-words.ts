import { words } from "../language/spoken/words";
import type { PanelState } from "../server/server";

type Hourly = Pick<NonNullable<PanelState["leads"]>, "hourly">;

/** Whose timer checks the leads, in a sentence. */
export function hourlyWords({ hourly }: Hourly): string {
  if (!hourly) return words().hourly.off;
  return hourly.mine ? words().hourly.mine : words().hourly.others;
}

/** How much of Google's time its runs took, in a sentence; "" where it is off. */
export const timeUsedWords = ({ hourly }: Hourly): string => (hourly ? words().hourly.used(hourly.used) : "");
