/** Mails go out only from the spreadsheet in which somebody turned them on. */
import { type MailMemory, turnedOnHere } from "../../../src/core/mail/copies";

const memory = (more: Partial<MailMemory>): MailMemory => ({ wasOn: true, timer: { sheet: "this", hasRun: true }, ...more });

it.each<[string, MailMemory, boolean]>([
  ["they were turned on here", memory({ sheet: "this" }), true],
  ["here, and another person's timer has taken over", memory({ sheet: "this", timer: { sheet: "this", hasRun: false } }), true],
  ["here, and nobody's timer runs", memory({ sheet: "this", timer: null }), true],
  [
    "in the spreadsheet that this is a copy of, with its memory",
    memory({ sheet: "other", timer: { sheet: "other", hasRun: true } }),
    false,
  ],
  ["there, and a timer was made here", memory({ sheet: "other", timer: { sheet: "this", hasRun: true } }), false],
  ["there, but all were off when it was copied", memory({ sheet: "other", wasOn: false, timer: { sheet: "this", hasRun: false } }), true],
  ["there, right before it was copied", memory({ wasOn: false, timer: { sheet: "other", hasRun: true } }), false],
  ["somewhere, and nothing of it is remembered", memory({ sheet: "" }), false],
  ["for the first time", memory({ wasOn: false, timer: { sheet: "this", hasRun: false } }), true],
  ["for the first time, before a timer was made", { wasOn: false, timer: null }, true],
  ["by an older add-on, whose timer runs here", memory({ timer: { hasRun: true } }), true],
  [
    "by an older add-on, in a spreadsheet that this is a copy of, where a timer was made since",
    memory({ timer: { hasRun: false } }),
    false,
  ],
  ["by an older add-on, and this add-on made the timer of the copy", memory({ timer: { sheet: "this", hasRun: false } }), false],
  ["by an older add-on, and no timer runs", memory({ timer: null }), false],
])("%s", (_, known, here) => expect(turnedOnHere(known, "this")).toBe(here));
