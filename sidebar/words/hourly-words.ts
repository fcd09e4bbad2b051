import type { PanelState } from "../server/server";

type Hourly = Pick<NonNullable<PanelState["leads"]>, "hourly">;

/** Whose timer checks the leads, in a sentence. */
export function hourlyWords({ hourly }: Hourly): string {
  if (!hourly) return "The hourly check is off: leads are checked when they are edited and when somebody asks for it.";
  return hourly.mine ? "The hourly check is on; it is yours." : "The hourly check is on; another person switched it on.";
}

/** How much of Google's time its runs took, in a sentence; "" where it is off. */
export const timeUsedWords = ({ hourly }: Hourly): string =>
  hourly
    ? `It used ${hourly.used} of run time today. Google gives a person 90 minutes a day for all timers, 360 with Workspace; when they are spent, checks stop until the next day.`
    : "";
