/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make one word of the other
 * (optimal string alignment distance).
 *
 * @example lettersApart("hgih", "high") //=> 1
 */
export function lettersApart(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let down = 1; down <= one.length; down += 1) {
    const row = [down];
    rows.push(row);
    for (let right = 1; right <= other.length; right += 1) {
      const changed = cell(down - 1, right - 1) + (one[down - 1] === other[right - 1] ? 0 : 1);
      const isSwap = down > 1 && right > 1 && one[down - 1] === other[right - 2] && one[down - 2] === other[right - 1];
      const swapped = isSwap ? cell(down - 2, right - 2) + 1 : changed;
      row.push(Math.min(cell(down - 1, right) + 1, cell(down, right - 1) + 1, changed, swapped));
    }
  }
  return cell(one.length, other.length);
}

/** Shorter words differ by a letter and mean something else. */
const LONG = 5;

/**
 * The word that was probably meant: a letter apart, or two where it is long.
 *
 * @returns null where none is near
 */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const plain = word.trim().toLowerCase();
  const most = plain.length < LONG ? 1 : 2;
  const near = known
    .filter((one) => Math.abs(one.trim().length - plain.length) <= most)
    .map((one) => ({ one, apart: lettersApart(plain, one.trim().toLowerCase()) }))
    .filter(({ one, apart }) => apart <= most && apart < one.trim().length);
  return near.sort((one, other) => one.apart - other.apart)[0]?.one ?? null;
}
