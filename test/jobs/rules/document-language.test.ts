/** Where the first word of a run takes the document's language from: its note, read once, in a formula as in any run that read nothing. */
import { languageNow, words } from "../../../src/language/spoken/words";

const MARKED = "en-XA";
const asked: string[] = [];

/** Google's store of a document with these notes, or one that it refuses. */
function storeWith(notes: Record<string, string> | Error): void {
  asked.length = 0;
  const properties = {
    getProperty(key: string) {
      asked.push(key);
      if (notes instanceof Error) throw notes;
      return notes[key] ?? null;
    },
  };
  Object.assign(globalThis, { PropertiesService: { getDocumentProperties: () => properties } });
}

/** A run as Google begins it: nothing is read yet. */
function begin(): void {
  const { speakAsDocument } = jest.requireActual<typeof import("../../../src/jobs/rules/document-language")>(
    "../../../src/jobs/rules/document-language",
  );
  speakAsDocument();
}

afterEach(() => void Reflect.deleteProperty(globalThis, "PropertiesService"));

it.each<[string, Record<string, string>, string]>([
  ["the note of it", { language: MARKED }, MARKED],
  ["no note at all", {}, "en"],
  ["notes of an earlier build", { clock: "1" }, "en"],
  ["a note of a language that this build does not know", { language: "tlh" }, "en"],
])("with %s", (_, notes, language) => {
  storeWith(notes);
  begin();
  expect(asked).toEqual([]);
  words();
  expect(languageNow()).toBe(language);
  words();
  expect(asked).toEqual(["language"]);
});

it("is English where Google refuses the note, which is left in the log", () => {
  const log = jest.spyOn(console, "error").mockImplementation(() => {});
  storeWith(Object.assign(new Error("Service invoked too many times"), { name: "Exception" }));
  begin();
  expect(languageNow()).toBe("en");
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
});
