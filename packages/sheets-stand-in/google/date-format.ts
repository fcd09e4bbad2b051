import { offsetAt } from "./zone";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const padded = (value: number, width: number): string => String(value).padStart(width, "0");

function offsetText(offset: number, separator: string, zulu: boolean): string {
  if (zulu && offset === 0) return "Z";
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  return `${offset < 0 ? "-" : "+"}${padded(Math.floor(minutes / 60), 2)}${separator}${padded(minutes % 60, 2)}`;
}

function zoneName(instant: number, zone: string, style: "short" | "long"): string {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: style }).formatToParts(instant);
  return parts.find((part) => part.type === "timeZoneName")?.value ?? zone;
}

interface Moment {
  instant: number;
  zone: string;
  offset: number;
  /** The wall clock, read with the UTC getters. */
  wall: Date;
}

/** SimpleDateFormat's letters: how each is written, given how often it stands in a row. */
const LETTERS: Record<string, (moment: Moment, width: number) => string> = {
  y: ({ wall }, width) => (width === 2 ? padded(wall.getUTCFullYear() % 100, 2) : padded(wall.getUTCFullYear(), width)),
  M: ({ wall }, width) => {
    const name = MONTHS[wall.getUTCMonth()] ?? "";
    if (width >= 4) return name;
    return width === 3 ? name.slice(0, 3) : padded(wall.getUTCMonth() + 1, width);
  },
  d: ({ wall }, width) => padded(wall.getUTCDate(), width),
  D: ({ wall }, width) => padded(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1, width),
  H: ({ wall }, width) => padded(wall.getUTCHours(), width),
  k: ({ wall }, width) => padded(wall.getUTCHours() || 24, width),
  h: ({ wall }, width) => padded(wall.getUTCHours() % 12 || 12, width),
  K: ({ wall }, width) => padded(wall.getUTCHours() % 12, width),
  m: ({ wall }, width) => padded(wall.getUTCMinutes(), width),
  s: ({ wall }, width) => padded(wall.getUTCSeconds(), width),
  S: ({ wall }, width) => padded(wall.getUTCMilliseconds(), width),
  a: ({ wall }) => (wall.getUTCHours() < 12 ? "AM" : "PM"),
  E: ({ wall }, width) => (DAYS[wall.getUTCDay()] ?? "").slice(0, width >= 4 ? undefined : 3),
  u: ({ wall }, width) => padded(wall.getUTCDay() || 7, width),
  z: ({ instant, zone }, width) => zoneName(instant, zone, width >= 4 ? "long" : "short"),
  Z: ({ offset }) => offsetText(offset, "", false),
  X: ({ offset }, width) => {
    const text = offsetText(offset, width === 3 ? ":" : "", true);
    return width === 1 && text !== "Z" ? text.slice(0, 3) : text;
  },
};

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** Utilities.formatDate: a date in a zone after a pattern of Java's SimpleDateFormat. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const instant = date.getTime();
  const offset = offsetAt(zone, instant);
  const moment = { instant, zone, offset, wall: new Date(instant + offset) };
  return pattern.replace(TOKEN, (token, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
    if (!letter) return token;
    const write = LETTERS[letter];
    if (!write) throw new Error(`The letter ${letter} of Utilities.formatDate is not in the stand-in yet`);
    return write(moment, token.length);
  });
}
