import { type Headed, matchedColumns } from "../../../src/core/exports/matched-columns";
import { isOwnHeading, understandLeads } from "../../../src/tables/leads/lead-table";

const headed = (headings: string[]): Headed => ({ headings, ...understandLeads(headings) });

/** "export heading > lead heading", then what the lead tab lacks. */
function told(exported: string[], lead: string[]): string[] {
  const { matched, lacking } = matchedColumns(headed(exported), headed(lead), isOwnHeading);
  const pairs = matched.map(({ from, to, last }) => `${exported[from]}${last === undefined ? "" : ` + ${exported[last]}`} > ${lead[to]}`);
  return [...pairs, ...lacking.map((column) => `lacks ${exported[column]}`)];
}

describe("columns of an export", () => {
  it.each<[string, string[], string[], string[]]>([
    [
      "field to field",
      ["E-mail", "Created at", "Owner"],
      ["Email", "Received", "Sales rep"],
      ["E-mail > Email", "Created at > Received", "Owner > Sales rep"],
    ],
    [
      "in another language",
      ["Name", "Eingang", "Betreuer"],
      ["Owner", "Name", "Received"],
      ["Betreuer > Owner", "Name > Name", "Eingang > Received"],
    ],
    [
      "heading to heading, capitals, accents and blanks aside",
      ["Lead ID", " RÉGION  nord"],
      ["Lead ID", "Region nord"],
      ["Lead ID > Lead ID", " RÉGION  nord > Region nord"],
    ],
    [
      "the second of a heading to the second",
      ["Lead ID", "Foo", "Foo"],
      ["Foo", "Lead ID", "Foo"],
      ["Foo > Foo", "Lead ID > Lead ID", "Foo > Foo"],
    ],
    ["what the lead tab lacks is named", ["Lead ID", "Shoe size"], ["Lead ID", "Name"], ["Lead ID > Lead ID", "lacks Shoe size"]],
    ["our own columns are neither taken nor written", ["Lead ID", "SLA note", "SLA due"], ["Lead ID", "SLA due"], ["Lead ID > Lead ID"]],
    [
      "two columns of names into one",
      ["First name", "Last name", "Email"],
      ["Name", "Email"],
      ["First name + Last name > Name", "Email > Email"],
    ],
    ["one whole name has no place in two", ["Name", "Email"], ["First name", "Last name", "Email"], ["Email > Email", "lacks Name"]],
    ["two into two", ["Vorname", "Nachname"], ["First name", "Last name"], ["Vorname > First name", "Nachname > Last name"]],
    [
      "an hour belongs to its date",
      ["Lead ID", "Data de entrada", "Hora de entrada"],
      ["Lead ID", "Received"],
      ["Lead ID > Lead ID", "Data de entrada > Received"],
    ],
    ["columns without a heading are nobody's", ["Lead ID", ""], ["Lead ID", ""], ["Lead ID > Lead ID"]],
  ])("%s", (_, exported, lead, pairs) => expect(told(exported, lead)).toEqual(pairs));
});
