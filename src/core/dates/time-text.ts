/** The time of day and the zone in the text of a date. */
import { HOUR, MINUTE } from "../cells/cell";
import { TWO_ZONES, ZONE_WORDS } from "./date-words";

/** No zone's clock is further from UTC (XML Schema part 2, section 3.2.7: -14:00 to +14:00). */
const FURTHEST_OFFSET = 14 * 60;

/** What a text says of the time: milliseconds since midnight, and the zone's milliseconds ahead of UTC where it names one. */
export interface TimeInText {
  time: number;
  offset: number | null;
  /** The text without the time. */
  rest: string;
}

/** "no such time" is 25:00; "zone" a word that stands for several zones. */
export type TimeFault = "no such time" | "zone";

const START = "(^|[ ,;|(@])";
const HALF = "(?: ?([ap])\\.? ?m\\b\\.?)";

const HOURS = "(?:uhr|hrs?|hs|h|horas?|heures?)(?![a-z])\\.?";

/** Each with what comes before, hour, minutes, seconds, their decimals and the half of the day. */
const CLOCKS: readonly RegExp[] = [
  new RegExp(`${START}(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(?![\\d:])${HALF}?(?: ?${HOURS})?`),
  new RegExp(`${START}(\\d{1,2}) ?${HOURS}(?: ?(\\d{2})(?!\\d|[-/.]\\d)(?: ?m(?:in|n)?(?![a-z])\\.?)?(?: ?(\\d{2}) ?s(?![a-z]))?)?()()`),
  new RegExp(`${START}(\\d{1,2})(?:\\.(\\d{2}))?()()${HALF}`),
  new RegExp(`${START}(\\d{1,2})\\.(\\d{2}) ?${HOURS}()()()`),
  // With a day before it only: "03.11.2026 14.30", and 1430 where a year of four digits stands there.
  /(\d,? )(\d{1,2})\.(\d{2})(?:\.(\d{2}))?()()$/,
  /(\d{4},? )([01]\d|2[0-3])([0-5]\d)()()()$/,
];

const NAMED_ZONE =
  /^ ?[([]? ?(?:(?:utc|gmt|z)(?![a-z])(?: ?([+-] ?\d{1,2}(?::?\d{2})?))?|([+-]\d{1,2}:?\d{2}|[+-]\d{2})|([a-z]{3,4})(?![a-z])) ?[)\]]?/;
/** "(Brasilia Standard Time)" or "[America/Sao_Paulo]" beside an offset. */
const ZONE_COMMENT = /^ ?(\([^)]*\)|\[[^\]]*\])$/;

const JOINING = /(?:[ ,;|/@(-]|\b(?:at|as|um|a las?|a)\b)+$/;
const LEADING = /^(?:[ ,;|)-]|\b(?:on|am|em|le|el|del|den|de|do|of)\b)+/;

const digits = (text = ""): number => Number(text || 0);

/** Milliseconds ahead of UTC of "+0530", "-3" or "+01:00"; null where no clock is. */
export function aheadOf(text: string): number | null {
  const [, sign, hours, minutes] = /^([+-]) ?(\d{1,2}?):?(\d{2})?$/.exec(text) ?? [];
  const ahead = digits(hours) * 60 + digits(minutes);
  if (!sign || digits(minutes) > 59 || ahead > FURTHEST_OFFSET) return null;
  return (sign === "-" ? -ahead : ahead) * MINUTE;
}

function zoneAfter(text: string): { offset: number | null; rest: string } | TimeFault {
  const found = NAMED_ZONE.exec(text);
  if (!found) return { offset: null, rest: text };
  const [whole, behindUtc, signed, word] = found;
  const known = word === undefined ? undefined : ZONE_WORDS[word];
  if (word !== undefined && known === undefined) return TWO_ZONES.includes(word) ? "zone" : { offset: null, rest: text };
  const offset = known === undefined ? aheadOf((behindUtc ?? signed ?? "+0").replace(" ", "")) : known * MINUTE;
  return offset === null ? "zone" : { offset, rest: text.slice(whole.length).replace(ZONE_COMMENT, "") };
}

/** 0 to 23 of an hour and the first letter of the half of the day that it is counted in, if any; null where there is no such hour. */
export function hourOfDay(hour: number, half: string | undefined): number | null {
  if (!half) return hour > 23 ? null : hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === "p" || half === "P" ? 12 : 0);
}

function timeOf([hour, minutes, seconds, decimals, half]: (string | undefined)[]): number | null {
  const [ofDay, minute, second] = [hourOfDay(digits(hour), half), digits(minutes), digits(seconds)];
  if (ofDay === null || minute > 59 || second > 59) return null;
  return ofDay * HOUR + minute * MINUTE + second * 1000 + Math.floor(Number(`0.${decimals || 0}`) * 1000 + 1e-6);
}

/**
 * Finds the time in a folded text: "10:30", "10:30 p. m.", "9h30", "10 uhr", with a zone behind it.
 *
 * @returns null where the text holds no time; a word where it holds one that cannot be
 * @example timeInText("13/11/2026 9h30") //=> { time: 34_200_000, offset: null, rest: "13/11/2026" }
 */
export function timeInText(text: string): TimeInText | TimeFault | null {
  for (const clock of CLOCKS) {
    const found = clock.exec(text);
    if (!found) continue;
    const time = timeOf(found.slice(2));
    if (time === null) return "no such time";
    const zone = zoneAfter(text.slice(found.index + found[0].length));
    if (typeof zone === "string") return zone;
    const before = text.slice(0, found.index + (found[1]?.length ?? 0)).replace(JOINING, "");
    const rest = `${before} ${zone.rest.replace(LEADING, "")}`.trim();
    return { time, offset: zone.offset, rest };
  }
  return null;
}
