/** The menu speaks the document's language, and to show it costs no other texts than its own. */
import { showMenu, stampFromMenu } from "../../../src/jobs/menu/menu";
import { en } from "../../../src/language/en/en";
import { MARKED } from "../../../src/language/spoken/marked";
import { speakBy } from "../../../src/language/spoken/words";

const IN_MARKS = /^⟦.+~+⟧$/;

/** What a menu was made of, in order: labels of entries and of menus, "line". */
function menuMade(): { labels: string[]; runs: string[]; asked: string[][] } {
  const made = { labels: [] as string[], runs: [] as string[], asked: [] as string[][] };
  const menu = {
    addItem(label: string, run: string) {
      made.labels.push(label);
      made.runs.push(run);
    },
    addSeparator() {},
    addSubMenu() {},
    addToUi() {},
  };
  const ui = {
    createAddonMenu: () => menu,
    createMenu(label: string) {
      made.labels.push(label);
      return menu;
    },
    ButtonSet: {},
    Button: { OK: "ok" },
    prompt(...asked: string[]) {
      made.asked.push(asked.slice(0, 2));
      return { getSelectedButton: () => "cancel" };
    },
  };
  Object.assign(globalThis, { SpreadsheetApp: { getUi: () => ui } });
  return made;
}

afterEach(() => {
  jest.restoreAllMocks();
  speakBy(() => "en");
  Reflect.deleteProperty(globalThis, "SpreadsheetApp");
});

it("asks for the texts of its entries and for no other subject", () => {
  const made = menuMade();
  const subjects = Object.keys(en) as (keyof typeof en)[];
  const asked = subjects.map((subject) => [subject, jest.spyOn(en, subject, "get")] as const);
  showMenu();
  expect(asked.filter(([, get]) => get.mock.calls.length > 0).map(([subject]) => subject)).toEqual(["menu"]);
  expect(made.labels.slice(0, 3)).toEqual(["Open the panel", "Mark answered", "Log attempt…"]);
});

it("has each label in the document's language, and calls the same functions", () => {
  const english = menuMade();
  showMenu();
  speakBy(() => MARKED);
  const marked = menuMade();
  showMenu();
  expect(marked.labels.filter((label) => !IN_MARKS.test(label))).toEqual([]);
  expect(marked.runs).toEqual(english.runs);
  expect(english.runs).toHaveLength(14);
});

it.each(["reject", "return"] as const)("asks in the document's language why: %s", (click) => {
  speakBy(() => MARKED);
  const made = menuMade();
  stampFromMenu(click, new Date("2026-11-18T10:00Z"));
  expect(made.asked).toEqual([[expect.stringMatching(IN_MARKS), expect.stringMatching(IN_MARKS)]]);
});
