/** The document's language in the panel: nothing is saved before the person has read what a change does. */

import { sectionsOf } from "../../../sidebar/agreement/sections";
import type { AgreementField } from "../../../sidebar/server/server";
import { MARKED } from "../../../src/language/spoken/marked";
import { elementsIn, textsIn } from "../fake-page";
import { drawn, opened, settle, show } from "../shell/drawn-panel";
import { STATE } from "../shell/latin-sheet";

afterEach(async () => {
  await settle();
  show(null);
  await settle();
});

const LANGUAGES = [
  { code: "en", word: "English" },
  { code: "pt", word: "Português" },
];
const FIELD: AgreementField = {
  ...{ key: "document.language", section: "Pars prima", label: "Language of this spreadsheet", help: "", kind: "choice", owner: "both" },
  ...{ choices: LANGUAGES, value: "en", isStart: true, isFollowed: true },
};

async function openedWith(found: unknown) {
  const panel = await opened({ panelOpen: { ...STATE, language: "en", fields: [FIELD] }, panelLanguage: found });
  panel.store.look({ view: "agreement" });
  panel.store.reveal(FIELD.key);
  await settle();
  return panel;
}

const all = (name: string) => elementsIn(drawn.root).filter(({ localName }) => localName === name);
const box = () => all("select").find(({ read }) => read.get("id") === FIELD.key);
const button = (name: string) => all("button").find((one) => textsIn(one).join("") === name);
const texts = () => textsIn(drawn.root).join(" ");

async function choose(code: string) {
  const select = box();
  if (!select) throw new Error("There is no box for the language.");
  select.value = code;
  select.fire("change");
  await settle();
}

it("says what follows and what does not, with the formulas by their tabs, before anything is saved", async () => {
  const { store } = await openedWith({
    tabs: [
      { tab: "Report", formulas: 2 },
      { tab: "Leads", formulas: 1 },
    ],
  });
  expect(button("Change to Português")).toBeUndefined();
  await choose("pt");
  expect(texts()).toContain("In Português, from the moment you change it");
  expect(texts()).toContain("Only formulas in cells can be looked into from here.");
  expect(texts()).toContain(
    "Formulas in this spreadsheet that name one of them: 2 formulas in the tab Report, 1 formula in the tab Leads.",
  );
  expect(store.seen().draft.typed).toEqual({});
  button("Change to Português")?.fire("click");
  await settle();
  expect(store.seen().draft.typed[FIELD.key]).toBe("pt");
  expect(button("Change to Português")).toBeUndefined();
});

it("keeps the language where the person thinks better of it, or chooses the one that is spoken", async () => {
  const { store } = await openedWith({ tabs: [] });
  await choose("pt");
  expect(texts()).toContain("No formula in this spreadsheet names one of them.");
  expect(button("Keep English")).toBeDefined();
  button("Keep English")?.fire("click");
  await settle();
  expect([button("Keep English"), store.seen().draft.typed]).toEqual([undefined, {}]);
  await choose("pt");
  await choose("en");
  expect([button("Keep English"), store.seen().draft.typed]).toEqual([undefined, {}]);
});

it.each<[string, Partial<AgreementField>, boolean]>([
  ["while there is one language, which is chosen", { choices: LANGUAGES.slice(0, 1) }, false],
  ["while there is one, and another word stands in the cell", { choices: LANGUAGES.slice(0, 1), value: "Klingon" }, true],
  ["while there is one, and the document speaks another", { choices: LANGUAGES.slice(0, 1), value: MARKED }, true],
  ["where there are two", {}, true],
])("is asked for or not %s", async (_, other, isShown) => {
  const { store } = await opened({ panelOpen: { ...STATE, fields: [{ ...FIELD, ...other }] } });
  const found = sectionsOf(store.seen().draft, { search: "", side: "" }).flatMap(({ fields }) => fields);
  expect(found.map(({ key }) => key)).toEqual(isShown ? [FIELD.key] : []);
});
