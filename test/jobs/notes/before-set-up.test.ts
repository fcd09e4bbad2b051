import type { Notebook } from "../../../src/google/notebook";
import { type BeforeSetUp, beforeSetUp, noteBefore } from "../../../src/jobs/notes/before-set-up";

/** Notes in a map; only what the module asks of a notebook. */
function notedAfter(...changes: BeforeSetUp[]): BeforeSetUp {
  const notes: Record<string, string> = {};
  const notebook = {
    get: (key: string) => notes[key] ?? null,
    set: (key: string, text: string) => {
      notes[key] = text;
    },
  } as unknown as Notebook;
  for (const change of changes) noteBefore(notebook, change);
  return beforeSetUp(notes);
}

const FIRST = { tab: 7, froze: true, columns: 6, inserted: { at: 2, into: 20 }, frozenColumns: 1 };

it.each<[string, BeforeSetUp[], BeforeSetUp]>([
  ["keeps what the first set-up noted of a tab", [{ leads: FIRST }, { leads: { tab: 7, froze: false, columns: 0 } }], { leads: FIRST }],
  [
    "notes another lead tab, and keeps what it noted of the one before aside",
    [{ leads: FIRST }, { leads: { tab: 8, froze: false, columns: 0 } }],
    { leads: { tab: 8, froze: false, columns: 0 }, others: [{ leads: FIRST }] },
  ],
  [
    "keeps everything else beside it",
    [{ recalculatedOnChange: true }, { leads: FIRST }, { scores: { tab: 7, columns: 2 } }],
    { recalculatedOnChange: true, leads: FIRST, scores: { tab: 7, columns: 2 } },
  ],
])("%s", (_, changes, noted) => {
  expect(notedAfter(...changes)).toEqual(noted);
});
