import { MARKED, markedText } from "../../../src/language/spoken/marked";
import { meet } from "../../../src/language/spoken/words";
import { headedTwice } from "../../../src/tables/leads/lead-table";

beforeAll(() => meet([MARKED]));

const DUE = markedText("SLA due");

test.each<[string, (string | number)[], [string, string] | null]>([
  ["each once", ["Name", "SLA due", "SLA status"], null],
  ["each once, in two languages", ["Name", DUE, "SLA status"], null],
  ["one in two languages", ["SLA due", "Name", DUE], ["SLA due", DUE]],
  ["one in two languages, the later first", [DUE, "SLA status", "SLA due"], [DUE, "SLA due"]],
  ["one in other capitals", ["SLA due", "Name", "sla DUE "], null],
  ["a copy with the same heading", ["SLA due", "Name", "SLA due"], null],
  ["a score in two languages", ["SLA score", markedText("SLA score")], ["SLA score", markedText("SLA score")]],
  ["people's own twice", ["Name", "Name", 5, "", ""], null],
])("headings with %s", (_, headings, expected) => expect(headedTwice(headings)).toEqual(expected));
