/** A stretch of a wall clock's day: milliseconds since its midnight, `to` not included, at most 24 hours. */
export interface DaySpan {
  from: number;
  to: number;
}

/**
 * The same stretches in order, overlapping and touching ones made one.
 *
 * @example merged([{ from: 5, to: 9 }, { from: 1, to: 5 }]) //=> [{ from: 1, to: 9 }]
 */
export function merged(spans: readonly DaySpan[]): DaySpan[] {
  const whole: DaySpan[] = [];
  for (const { from, to } of [...spans].sort((one, other) => one.from - other.from)) {
    const last = whole[whole.length - 1];
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
}

/** What of the first stretches lies in the second ones too; both in order and without overlaps. */
export const within = (spans: readonly DaySpan[], limits: readonly DaySpan[]): DaySpan[] =>
  spans.flatMap((span) =>
    limits.map((limit) => ({ from: Math.max(span.from, limit.from), to: Math.min(span.to, limit.to) })).filter(({ from, to }) => from < to),
  );
