/** What happens to rows or columns of a tab when some come, go or move: where each index lies afterwards. */
export interface Shift {
  axis: "row" | "column";
  /** null for one that went. */
  of(index: number): number | null;
  /** Where the indices from `start` to `end` lie. A move may tear them apart; what comes between them belongs to them. */
  spans(start: number, end: number): Span[];
}

type Span = [number, number];

export function insertion(axis: Shift["axis"], at: number, count: number): Shift {
  const of = (index: number) => (index < at ? index : index + count);
  return { axis, of, spans: (start, end) => [[of(start), of(end)]] };
}

export function removal(axis: Shift["axis"], at: number, count: number): Shift {
  const of = (index: number) => {
    if (index < at) return index;
    return index < at + count ? null : index - count;
  };
  const spans = (start: number, end: number): Span[] => {
    const first = of(start) ?? at;
    const last = of(end) ?? at - 1;
    return first > last ? [] : [[first, last]];
  };
  return { axis, of, spans };
}

/** They stand before `before` then, counted as the tab was. */
export function move(axis: Shift["axis"], from: number, count: number, before: number): Shift {
  const target = before > from ? before - count : before;
  const of = (index: number) => {
    if (index >= from && index < from + count) return target + index - from;
    const without = index < from ? index : index - count;
    return without < target ? without : without + count;
  };
  const spans = (start: number, end: number): Span[] => {
    const cuts = [start, from, from + count, before].filter((cut) => cut >= start && cut <= end).sort((a, b) => a - b);
    const pieces = cuts.map((cut, index): Span => [of(cut), of((cuts[index + 1] ?? end + 1) - 1)]);
    return joined(pieces.filter(([first, last]) => first <= last));
  };
  return { axis, of, spans };
}

/** From the first to the last of what is left of a span; null when nothing is. */
export function spanAfter(shift: Shift, start: number, end: number): Span | null {
  const spans = shift.spans(start, end);
  const first = spans[0];
  const last = spans[spans.length - 1];
  return first && last ? [first[0], last[1]] : null;
}

function joined(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result[result.length - 1];
    if (last && span[0] <= last[1] + 1) last[1] = Math.max(last[1], span[1]);
    else result.push([...span]);
  }
  return result;
}
