import { neededToSign } from "../../../sidebar/agreement/needed";
import { sectionsOf } from "../../../sidebar/agreement/sections";
import { type } from "../../../sidebar/store/draft";
import { restore } from "../../../sidebar/store/kept-draft";
import { AGREEMENT_ITEMS } from "../../../src/core/agreement/items";
import { field } from "../fields";

/** The agreement as set-up makes it: texts stand in it, blank is what begins blank. */
const FIELDS = AGREEMENT_ITEMS.map(({ key, kind, section, start, optional }) => ({
  ...field(key, kind, start ?? "A start."),
  section,
  ...(optional && { optional }),
  isStart: start === null,
}));
const begun = restore(FIELDS, {});
const keysOf = (draft: typeof begun): string[] => neededToSign(draft).map(({ key }) => key);

const ALL = ["parties.company", "contact.marketing", "contact.sales", "goal.target", "signer.marketing", "signer.sales"];

describe("what is needed before two teams sign", () => {
  it("is what no starting text can say: company, contacts, target, signatories", () => expect(keysOf(begun)).toEqual(ALL));

  it.each(ALL)("no longer names %s once it is typed, saved or not", (key) => {
    expect(keysOf(type(begun, key, "35"))).toEqual(ALL.filter((one) => one !== key));
    const saved = restore(
      FIELDS.map((one) => (one.key === key ? { ...one, value: "35" } : one)),
      {},
    );
    expect(keysOf(saved)).toEqual(ALL.filter((one) => one !== key));
  });

  it.each(["", "  ", "\n"])("still names what holds only %j", (text) =>
    expect(keysOf(type(type(begun, "parties.company", "Tallowbrook"), "parties.company", text))).toEqual(ALL),
  );

  it("names a number that somebody cleared and that must not be blank", () =>
    expect(keysOf(type(begun, "response.target", ""))).toEqual([...ALL.slice(0, 4), "response.target", ...ALL.slice(4)]));

  it("does not ask again for what stands as a starting text, read or not", () =>
    expect(keysOf(begun).filter((key) => FIELDS.some((one) => one.key === key && one.isStart))).toEqual([]));

  it("is counted in each section, and in all of them together as often as it is listed", () => {
    const sections = sectionsOf(begun, { search: "", side: "" });
    expect(sections.reduce((sum, { needed }) => sum + needed, 0)).toBe(ALL.length);
    expect(sections.find(({ name }) => name === "purpose")).toMatchObject({ needed: 3, isRead: false });
  });
});
