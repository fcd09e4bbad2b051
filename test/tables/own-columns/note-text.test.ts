import { said } from "../../../src/core/sla/sayings";
import { MARKED } from "../../../src/language/spoken/marked";
import { speakBy } from "../../../src/language/spoken/words";
import { noteText, withDuplicates, withToldDuplicates } from "../../../src/tables/own-columns/note-text";

describe("duplicates that were told before", () => {
  it.each([
    ["Missing: Email", "Row 3 has the same Lead ID", "Missing: Email; Row 3 has the same Lead ID"],
    ["", "Missing: Email; Row 13 has the same e-mail", "Row 13 has the same e-mail"],
    ["Missing: Email", 'Won; "Responded" does not say when it was answered', "Missing: Email"],
    ["", "Row 3 has the same Lead ID; Row 4 has the same e-mail", "Row 3 has the same Lead ID; Row 4 has the same e-mail"],
    ["", "Row 3 has the same colour", ""],
    ["", "", ""],
  ])("%p keeps of %p: %p", (note, before, expected) => expect(withToldDuplicates(note, before)).toBe(expected));

  it("stay in every language, and follow the document's", () => {
    speakBy(() => MARKED);
    try {
      const twins = [said("sameId", 12), said("sameEmail", 3)];
      const before = withDuplicates(noteText([said("answerBefore")]), twins);
      expect(withToldDuplicates("", before)).toBe(noteText(twins));
      speakBy(() => "en");
      expect(withToldDuplicates("", before)).toBe("Row 12 has the same Lead ID; Row 3 has the same e-mail");
    } finally {
      speakBy(() => "en");
    }
  });
});
