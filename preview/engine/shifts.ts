/** What happens to rows or columns of a tab when some come, go or move: where each index lies afterwards. */
export interface Shift {
  axis: "row" | "column";
  /** null for one that went. */
  of(index: number): number | null;
}

export function insertion(axis: Shift["axis"], at: number, count: number): Shift {
  return { axis, of: (index) => (index < at ? index : index + count) };
}

export function removal(axis: Shift["axis"], at: number, count: number): Shift {
  const after = (index: number) => (index < at + count ? null : index - count);
  return { axis, of: (index) => (index < at ? index : after(index)) };
}

/** They stand before `before` then, counted as the tab was. */
export function move(axis: Shift["axis"], from: number, count: number, before: number): Shift {
  const target = before > from ? before - count : before;
  return {
    axis,
    of: (index) => {
      if (index >= from && index < from + count) return target + index - from;
      const without = index < from ? index : index - count;
      return without < target ? without : without + count;
    },
  };
}

/** From the first to the last of what is left of a span; null when nothing is. */
export function spanAfter(shift: Shift, start: number, end: number): [number, number] | null {
  const spans = spansAfter(shift, start, end);
  const first = spans[0];
  const last = spans[spans.length - 1];
  return first && last ? [first[0], last[1]] : null;
}

/** A move may tear a span apart; what comes in the middle of a span belongs to it. */
export function spansAfter(shift: Shift, start: number, end: number): [number, number][] {
  const left = survivors(shift, start, end);
  const spans: [number, number][] = [];
  for (const index of left) {
    const last = spans[spans.length - 1];
    if (last && index <= last[1] + 1) last[1] = Math.max(last[1], index);
    else spans.push([index, index]);
  }
  return grows(shift, start, end) ? spans.slice(0, 1).map(([first]) => [first, left[left.length - 1] ?? first]) : spans;
}

function survivors(shift: Shift, start: number, end: number): number[] {
  const left: number[] = [];
  for (let index = start; index <= end; index += 1) {
    const place = shift.of(index);
    if (place !== null) left.push(place);
  }
  return left.sort((a, b) => a - b);
}

/** Rows or columns came between its first and its last. */
function grows(shift: Shift, start: number, end: number): boolean {
  const last = shift.of(end);
  const first = shift.of(start);
  if (first === null || last === null) return false;
  return last - first > end - start && shift.of(Number.MAX_SAFE_INTEGER / 2) !== Number.MAX_SAFE_INTEGER / 2;
}
