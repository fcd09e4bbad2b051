import type { PeopleSayings } from "../../core/people/sayings";
import type { SentencesOf } from "../figures/sentences-of";
import { english } from "./names/english";

export const people: SentencesOf<PeopleSayings> = {
  noAddress: (line) => `Line ${line} has no e-mail address. Type one, such as Ana Lim, ana@example.com.`,
  badOwner: (row) => `Row ${row} needs a word of the column ${english.lead.owner} and an e-mail address, such as Ada | ada@example.com.`,
  onePerson: () => "Name one person on one line, such as Ana Lim, ana@example.com.",
  wholeAddress: () => "Type the e-mail address in full, such as Ana Lim, ana@example.com.",
};
