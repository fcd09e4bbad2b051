/** What happens to rows or columns of a tab when some come, go or move: where each index lies afterwards. */
export interface Shift {
  axis: "row" | "column";
  /** null for one that went. */
  of(index: number): number | null;
  /** Where the indices from `start` to `end` lie. A move may tear them apart; what comes between them belongs to them. */
  spans(start: number, end: number): Span[];
  /** Where a reference from `start` to `end` reaches: an end that goes, or moves off without the other, is taken over by the next that stays. */
  span(start: number, end: number): Span | null;
}

type Span = [number, number];

export function insertion(axis: Shift["axis"], at: number, count: number): Shift {
  const of = (index: number) => (index < at ? index : index + count);
  const span = (start: number, end: number): Span => [of(start), of(end)];
  return { axis, of, span, spans: (start, end) => [span(start, end)] };
}

export function removal(axis: Shift["axis"], at: number, count: number): Shift {
  const of = (index: number) => {
    if (index < at) return index;
    return index < at + count ? null : index - count;
  };
  const span = (start: number, end: number): Span | null => {
    const first = of(start) ?? at;
    const last = of(end) ?? at - 1;
    return first > last ? null : [first, last];
  };
  const spans = (start: number, end: number): Span[] => {
    const left = span(start, end);
    return left ? [left] : [];
  };
  return { axis, of, span, spans };
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
  const moves = (index: number) => index >= from && index < from + count;
  const span = (start: number, end: number): Span => {
    const together = moves(start) === moves(end);
    const first = together || !moves(start) ? start : from + count;
    const last = together || !moves(end) ? end : from - 1;
    return [of(first), of(last)];
  };
  return { axis, of, span, spans };
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
