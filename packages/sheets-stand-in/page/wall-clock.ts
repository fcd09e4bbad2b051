const parts = (zone: string) =>
  new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });

/** What the clock on the zone's wall reads, as "2026-11-18T10:30:00". */
export function wallText(moment: number, zone: string): string {
  const found = Object.fromEntries(
    parts(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  return `${found.year}-${found.month}-${found.day}T${found.hour}:${found.minute}:${found.second}`;
}

/** The moment at which the zone's wall clock reads a text such as "2026-11-18T10:30"; in a skipped hour, the moment after it. */
export function momentOf(text: string, zone: string): number {
  const asUtc = Date.parse(`${text}Z`);
  const offsetAt = (moment: number) => Date.parse(`${wallText(moment, zone)}Z`) - moment;
  const guess = asUtc - offsetAt(asUtc);
  return asUtc - offsetAt(guess);
}

/** A moment as people read it, with the seconds that show that the clock runs. */
export const spoken = (moment: number, zone: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).format(moment);
