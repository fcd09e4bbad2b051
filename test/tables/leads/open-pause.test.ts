/** The word for a pause that has no known end, in each language. */

import { OPEN_PAUSE } from "../../../src/core/sla/dates";
import { MARKED } from "../../../src/language/spoken/marked";
import { speakBy } from "../../../src/language/spoken/words";
import { leadReader } from "../../../src/tables/leads/lead-row";
import { isOpenPause, openPauseWord } from "../../../src/tables/leads/open-pause";

afterEach(() => speakBy(() => "en"));

it.each(["en", MARKED])("what is written in %s is read in every language", (language) => {
  speakBy(() => language);
  const word = openPauseWord();
  for (const reads of ["en", MARKED]) {
    speakBy(() => reads);
    expect([isOpenPause(word), isOpenPause(` ${word.toUpperCase()} `)]).toEqual([true, true]);
  }
});

it.each(["", "soon", "open-ended", "2026-12-01", 7, true, new Date(0), undefined])("%p is no such word", (cell) =>
  expect(isOpenPause(cell)).toBe(false),
);

it("a lead is read with the code, and with whatever else stands there as it is", () => {
  const read = leadReader(["Received", "Pause until"], { received: 0, pauseUntil: 1 }, () => 0);
  expect([read([new Date(0), "Open"]).pauseUntil, read([new Date(0), "soon"]).pauseUntil]).toEqual([OPEN_PAUSE, "soon"]);
});
