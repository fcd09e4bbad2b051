import type { Saying } from "../../cells/saying";
import { PEOPLE_COLUMNS } from "../../people/agreed-person";
import { peopleProblem } from "../../people/people";
import { blank, type PeoplesWords, section } from "./item";

const problemOf = (text: string, words: PeoplesWords): Saying | null => peopleProblem(text, words.ofPeople);

/** Who works on leads, where their mails go, and which leads they get by themselves: which are none until somebody turns it on. */
export const PEOPLE = section("people", [
  blank("people", "table", "both", { columns: PEOPLE_COLUMNS.length, check: problemOf, isReadByRow: true }),
  {
    key: "turns",
    kind: "yesno",
    start: "no",
    owner: "sales",
  },
  {
    key: "reassign",
    kind: "choice",
    choices: ["no", "offered", "given"],
    start: "no",
    owner: "sales",
  },
  {
    key: "reassign.after",
    kind: "minutes",
    start: 60,
    owner: "sales",
  },
]);
