import { PEOPLE_COLUMNS, PERSON_TEAMS } from "../../people/agreed-person";
import { peopleFault } from "../../people/people";
import { blank, type ColumnKind, section } from "./item";

const KINDS: Readonly<Partial<Record<string, ColumnKind>>> = { team: PERSON_TEAMS, share: "number" };

/** Who works on leads, where their mails go, and which leads they get by themselves: which are none until somebody turns it on. */
export const PEOPLE = section("people", [
  blank("people", "table", "both", {
    columns: PEOPLE_COLUMNS.length,
    columnKinds: PEOPLE_COLUMNS.map((column) => KINDS[column] ?? "text"),
    checkTable: (text, words) => peopleFault(text, words.ofPeople),
    isReadByRow: true,
  }),
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
