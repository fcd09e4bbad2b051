import fc from "fast-check";
import { judgeResponse } from "../../../src/core/sla/first-response";

const at = (text: string) => new Date(text);
const promise = { targetMinutes: 60, warnMinutes: 15 };
const nine = at("2026-11-18T09:00:00Z");

describe("judging a lead around the clock", () => {
  it.each([
    ["no lead yet", "", "", { kind: "blank" }],
    ["answered without having come", "", nine, { kind: "blank" }],
    ["waiting", nine, "", { kind: "open", due: Date.parse("2026-11-18T10:00:00Z"), warn: Date.parse("2026-11-18T09:45:00Z") }],
    [
      "answered",
      nine,
      at("2026-11-18T09:30:00Z"),
      { kind: "settled", due: Date.parse("2026-11-18T10:00:00Z"), warn: Date.parse("2026-11-18T09:45:00Z") },
    ],
    ["answered before it came", nine, at("2026-11-18T08:59:00Z"), { kind: "check" }],
    ["text for the date it came", "yesterday", "", { kind: "check" }],
    ["text for the answer", nine, "yes", { kind: "check" }],
    ["a number for a date", 45000.5, "", { kind: "check" }],
    ["an error for a date", "#REF!", "", { kind: "check" }],
    ["a broken date", new Date(Number.NaN), "", { kind: "check" }],
    ["a checkbox for a date", true, "", { kind: "check" }],
    [
      "over the hour that comes twice in Berlin",
      at("2026-10-25T00:30:00Z"),
      "",
      { kind: "open", due: Date.parse("2026-10-25T01:30:00Z"), warn: Date.parse("2026-10-25T01:15:00Z") },
    ],
  ])("%s", (_, received, responded, judged) => expect(judgeResponse(received, responded, promise)).toEqual(judged));

  it("warns at once where the warning is longer than the target", () => {
    expect(judgeResponse(nine, "", { targetMinutes: 10, warnMinutes: 30 })).toMatchObject({ warn: nine.getTime() });
  });

  it("never warns after it is due, nor before the lead came", () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: at("1990-01-01"), max: at("2100-01-01") }),
        fc.double({ min: 0.01, max: 1e5, noNaN: true }),
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        (received, targetMinutes, warnMinutes) => {
          const judged = judgeResponse(received, "", { targetMinutes, warnMinutes });
          if (judged.kind !== "open") throw new Error(judged.kind);
          expect(judged.warn).toBeGreaterThanOrEqual(received.getTime());
          expect(judged.warn).toBeLessThanOrEqual(judged.due);
        },
      ),
    );
  });
});
