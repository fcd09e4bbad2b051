import { languageSpoken, speak, words } from "../../../sidebar/language/spoken/words";
import { speakAsBefore } from "../../../sidebar/shell/page-language";
import { MARKED, markedText } from "../../../src/language/spoken/marked";
import { textsIn } from "../fake-page";
import { begin, drawn, opened, settle, show } from "./drawn-panel";
import { STATE } from "./latin-sheet";

/** What the browser keeps, a text by its key; null where it refuses. */
function keeping(texts: Map<string, string> | null) {
  const localStorage = texts && {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
  Object.assign(window, { localStorage });
}

afterEach(async () => {
  show(null);
  await settle();
  speak("en");
});

it("the first panel of all speaks English, and the page says so", async () => {
  begin();
  keeping(new Map());
  speakAsBefore();
  await settle();
  expect([languageSpoken(), document.documentElement.lang]).toEqual(["en", "en"]);
});

it("one that was opened before begins in the language of the document that it showed last", async () => {
  const texts = new Map<string, string>();
  const panel = begin();
  keeping(texts);
  await panel.store.open();
  await settle();
  expect([...texts.values()]).toEqual([MARKED]);
  speak("en");
  speakAsBefore();
  expect(words().shell.tryAgain).toBe(markedText("Try again"));
  show(null);
  await settle();
  const { store } = begin();
  const opening = store.open();
  await settle();
  expect(textsIn(drawn.root).join(" ")).toContain("\u27e6");
  await opening;
});

it("follows the document as soon as its language is known, and keeps it for the next", async () => {
  const texts = new Map<string, string>();
  speak(MARKED);
  const { store } = begin({ panelOpen: { ...STATE, language: "en" } });
  keeping(texts);
  await store.open();
  await settle();
  expect([languageSpoken(), document.documentElement.lang, ...texts.values()]).toEqual(["en", "en", "en"]);
});

it("is not disturbed by a browser that keeps nothing, or something else", async () => {
  begin();
  for (const kept of [null, new Map([["lead-sla language ", "tlh"]])]) {
    keeping(kept);
    speakAsBefore();
    expect(languageSpoken()).toBe("en");
  }
  show(null);
  await opened();
  expect(document.documentElement.lang).toBe(MARKED);
});
