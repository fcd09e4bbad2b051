import type { PanelState } from "./server";

/** Whose timer checks the leads, in a sentence. */
export function hourlyWords({ hourly }: Pick<NonNullable<PanelState["leads"]>, "hourly">): string {
  if (!hourly) return "The hourly check is off: leads are checked when they are edited and when somebody asks for it.";
  return hourly.mine ? "The hourly check is on; it is yours." : "The hourly check is on; another person switched it on.";
}
