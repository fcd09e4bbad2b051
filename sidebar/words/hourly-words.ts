import { words } from "../language/spoken/words";
import type { PanelState } from "../server/server";

type Hourly = Pick<NonNullable<PanelState["leads"]>, "hourly">;

const AN_HOUR = 60;

/** That the timer runs less often for the rest of the day; "" where it does not. */
function sparedWords({ every, now }: NonNullable<Hourly["hourly"]>): string {
  if (now === null) return words().hourly.spent;
  return now > every ? words().hourly.spared(now) : "";
}

/** Whose timer checks the leads, in a sentence. */
export function hourlyWords({ hourly }: Hourly): string {
  if (!hourly) return words().hourly.off;
  if (hourly.every < AN_HOUR) return [words().hourly.often(hourly.every, hourly.mine), sparedWords(hourly)].filter(Boolean).join(" ");
  return hourly.mine ? words().hourly.mine : words().hourly.others;
}

/** How soon leads are checked again by themselves, in a few words. */
export function againWords({ hourly }: Hourly): string {
  if (!hourly) return words().leads.notHourly;
  if (hourly.now === null) return words().leads.againTomorrow;
  return hourly.now < AN_HOUR ? words().leads.often(hourly.now) : words().leads.hourly;
}

/** Which leads are timed as they come, in sentences; "" where the check is off. */
export function atOnceWords({ hourly }: Hourly): string {
  if (!hourly) return "";
  const { formAtOnce, changeAtOnce, notAtOnce } = words().hourly;
  return [hourly.atOnce.form ? formAtOnce : "", hourly.atOnce.change ? changeAtOnce : notAtOnce].filter(Boolean).join(" ");
}

/** How much of Google's time its runs took, in a sentence; "" where it is off. */
export const timeUsedWords = ({ hourly }: Hourly): string => (hourly ? words().hourly.used(hourly.used) : "");
