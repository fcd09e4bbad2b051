import { seenNotes } from "../../google/notebook";
import { documentNote, seenCells, sheetLocale, sheetLocaleTag } from "../../google/reading";
import { writeNumbersBy } from "../../language/figures/number-text";
import { ENGLISH, languageOfLocale } from "../../language/spoken/languages";
import { speakBy } from "../../language/spoken/words";
import { AGREEMENT_NAME } from "../../tables/agreement/agreement-table";
import { languageInTable } from "../../tables/agreement/document-language";
import { NOTE_KEYS } from "../notes/note-keys";
import { loggedRefusal } from "../run/google-says";

/**
 * By what the run has read already, so that nobody pays for it twice: the agreement itself, or what the last check noted of it. A
 * spreadsheet that is not set up speaks what set-up proposes, by its locale; 1 call.
 */
function languageSeen(): string | undefined {
  const table = seenCells(AGREEMENT_NAME);
  const told = table && languageInTable(table);
  if (told) return told;
  const notes = seenNotes();
  if (!notes) return undefined;
  return notes[NOTE_KEYS.language] ?? (notes[NOTE_KEYS.clock] ? ENGLISH : languageOfLocale(sheetLocale()));
}

/** What a person is told of a refusal must not be refused for want of a language: it is said in English then. */
function unlessRefused(read: () => string, otherwise: string): string {
  try {
    return read();
  } catch (error) {
    loggedRefusal(error);
    return otherwise;
  }
}

const languageHere = (): string => languageSeen() ?? documentNote(NOTE_KEYS.language) ?? ENGLISH;

/**
 * From now on sentences are in the document's language, and numbers as its locale writes them. Nothing is asked before the first word
 * or the first number that needs it: then 2 calls on the notes for the language where nothing was read that tells it, and 1 for the locale.
 */
export function speakAsDocument(): void {
  speakBy(() => unlessRefused(languageHere, ENGLISH));
  writeNumbersBy(() => unlessRefused(sheetLocaleTag, "en-US"));
}
