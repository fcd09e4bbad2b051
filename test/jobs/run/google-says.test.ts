import { Unclear } from "../../../src/core/cells/unclear";
import { mailQuota } from "../../../src/jobs/mail/mails";
import { afterDeed } from "../../../src/jobs/run/after-deed";
import { googleSays } from "../../../src/jobs/run/google-says";
import { Hindrance } from "../../../src/jobs/run/hindrance";
import { onceMore } from "../../../src/jobs/run/once-more";
import { undoCut } from "../../../src/jobs/run/undo-cut";
import { wholeOrGone } from "../../../src/jobs/run/whole-or-gone";

/** An error as a service of Google's throws it. */
const refusal = (says: string): Error => Object.assign(new Error(says), { name: "Exception" });

const SERVICE = refusal("Service error: Spreadsheets");

const OURS: readonly [string, Error][] = [
  ["a sentence of ours", new Hindrance("Mark a lead first.")],
  ["an argument that is not understood", new Unclear("Rate 2 is blank.")],
  ["a fault of the code", new TypeError("Cannot read properties of undefined (reading 'row')")],
  ["a name that is not there", new ReferenceError("cells is not defined")],
  ["a fault of the code in another realm", Object.assign(new Error("Invalid array length"), { name: "RangeError" })],
];

const throws = (error: Error) => (): never => {
  throw error;
};

const lacks = (why: string): string => `It is saved, but: ${why}`;

describe("a catch that means what Google refuses", () => {
  const logged = jest.spyOn(console, "error").mockImplementation(() => {});
  beforeEach(() => logged.mockClear());

  it.each([
    ["a service's refusal", SERVICE],
    [
      "a refusal under a name that Google gives elsewhere",
      Object.assign(new Error("Service error: Spreadsheets"), { name: "ScriptError" }),
    ],
  ])("hears %s", (_, error) => expect(googleSays(error)).toBe("Service error: Spreadsheets"));

  it.each(OURS)("lets go on: %s", (_, error) => expect(() => googleSays(error)).toThrow(error));

  it("says after a deed what Google refused, and logs it", () => {
    expect(afterDeed(lacks, throws(SERVICE))).toBe("It is saved, but: Google says: Service error: Spreadsheets.");
    expect(logged).toHaveBeenCalledWith(SERVICE);
  });

  it("says after a deed what stands in the way, in its own words", () => {
    expect(afterDeed(lacks, throws(new Hindrance("Mark a lead first.")))).toBe("It is saved, but: Mark a lead first.");
    expect(logged).not.toHaveBeenCalled();
  });

  it.each(OURS.slice(1))("does not say of Google after a deed: %s", (_, error) => {
    expect(() => afterDeed(lacks, throws(error))).toThrow(error);
  });

  it.each([
    ["what Google refuses once", SERVICE, 2],
    ["a fault of the code not", OURS[2]?.[1] as Error, 1],
  ])("tries once more %s", (_, error, times) => {
    let calls = 0;
    const act = (): void => {
      calls += 1;
      if (calls === 1) throw error;
    };
    if (times === 2) onceMore(act);
    else expect(() => onceMore(act)).toThrow(error);
    expect(calls).toBe(times);
  });

  it("throws what was refused first where undoing is refused, too", () => {
    const workbook = { deleteTab: throws(refusal("You can't remove all the sheets in a document.")) };
    expect(() => wholeOrGone(workbook as never, {} as never, throws(SERVICE))).toThrow(SERVICE);
    expect(logged).toHaveBeenCalledTimes(1);
    expect(() => undoCut(throws(new TypeError("no tab")))).toThrow("no tab");
  });

  describe("of the day's mail quota", () => {
    const asked = (getRemainingDailyQuota: () => number) => {
      Object.assign(globalThis, { MailApp: { getRemainingDailyQuota } });
      return mailQuota();
    };
    afterEach(() => void Reflect.deleteProperty(globalThis, "MailApp"));

    it.each([
      [refusal("You do not have permission to call MailApp.getRemainingDailyQuota."), "No mail goes out"],
      [refusal("Service unavailable: Mail"), "Service unavailable: Mail"],
    ])("says %s", (error, problem) => expect(asked(throws(error))).toEqual({ problem: expect.stringContaining(problem) }));

    it("throws a fault of the code", () => expect(() => asked(throws(new TypeError("no mail")))).toThrow("no mail"));
  });
});
