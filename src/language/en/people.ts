import type { PeopleSayings } from "../../core/people/sayings";
import type { SentencesOf } from "../figures/sentences-of";
import { contents } from "./contents/contents";
import { english } from "./names/english";
import { quoted } from "./quoted";

const inRow = (row: number, who: string): string => (who === String(row) ? `Row ${row}` : `Row ${row} (${who})`);

export const people: SentencesOf<PeopleSayings> = {
  noAddress: (line) => `Line ${line} has no e-mail address. Type one, such as Ana Lim, ana@example.com.`,
  nameWithoutAddress: (name) =>
    `No e-mail address is known of ${quoted(name)}: type it behind the name, or give this person a row with it in the table "${contents.items.people.label}".`,
  onePerson: () => "Name one person on one line, such as Ana Lim, ana@example.com.",
  wholeAddress: () => "Type the e-mail address in full, such as Ana Lim, ana@example.com.",

  noName: (row) => `Row ${row} needs a name, as the column ${english.lead.owner} has it.`,
  badTeam: (row, who, text) => `${inRow(row, who)}: ${quoted(text)} is no team. Type sales, marketing, or nothing.`,
  badAddress: (row, who, text) => `${inRow(row, who)}: ${quoted(text)} is no e-mail address. Type one, such as ada@example.com.`,
  badTakes: (row, who, text) =>
    `${inRow(row, who)}: ${quoted(text)} does not say what this person takes. Type it like "Source: Website, Fair; Priority: High".`,
  badShare: (row, who, text) => `${inRow(row, who)}: ${quoted(text)} is no share. Type a number such as 1, 0.5 or 2; 0 takes no turn.`,
  badAway: (row, who, text) => `${inRow(row, who)}: ${quoted(text)} is no day. Type days like "2026-12-24 to 2027-01-02".`,
  awayUpsideDown: (row, who, text) => `${inRow(row, who)}: in "${text}" the last day lies before the first.`,
  sharedName: (row, other, name) => `Rows ${row} and ${other} are both called ${quoted(name)}. Name each person once.`,
};
