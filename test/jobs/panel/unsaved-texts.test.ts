import { keptIn } from "../../../src/jobs/panel/unsaved-texts";

const KEPT = { purpose: { text: "Mine", was: "" } };
const text = JSON.stringify(KEPT);
const AT = "2026-11-18T09:30:00.000Z";

it.each<[string, Record<string, string>, string, object]>([
  ["in one part", { "typed file 0": `${AT} 1\n${text}` }, "2026-11-18T09:31:00Z", KEPT],
  ["in two parts", { "typed file 0": `${AT} 2\n${text.slice(0, 9)}`, "typed file 1": text.slice(9) }, "2026-11-18T09:31:00Z", KEPT],
  ["a moment before 30 days are over", { "typed file 0": `${AT} 1\n${text}` }, "2026-12-18T09:29:00Z", KEPT],
  ["after 30 days", { "typed file 0": `${AT} 1\n${text}` }, "2026-12-18T09:30:00Z", {}],
  ["with a part missing", { "typed file 0": `${AT} 2\n${text.slice(0, 9)}` }, "2026-11-18T09:31:00Z", {}],
  ["of another spreadsheet", { "typed other 0": `${AT} 1\n${text}` }, "2026-11-18T09:31:00Z", {}],
  ["under a note of another kind", { clock: "{}", "typed file 0": "" }, "2026-11-18T09:31:00Z", {}],
])("texts %s", (_, notes, at, kept) => expect(keptIn(notes, "file", new Date(at))).toEqual(kept));
