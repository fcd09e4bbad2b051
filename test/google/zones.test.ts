import { openingSpans } from "../../src/core/calendar/opening-spans";
import { USUAL_WEEK } from "../../src/core/calendar/working-week";
import { stepwise } from "../../src/core/calendar/zone-steps";
import { offsetByFormatDate, offsetByIntl, offsetsOf } from "../../src/google/reading";
import { headless } from "../harness/headless";

const { formatDate } = headless();

/** Google's formatter as the stand-in has it, counted. */
let asked = 0;
beforeAll(() => {
  Object.assign(globalThis, {
    Utilities: {
      formatDate(date: Date, zone: string, pattern: string) {
        asked += 1;
        return formatDate(date, zone, pattern);
      },
    },
  });
});

describe("a zone from the language and from Google's formatter", () => {
  it.each(["Europe/Berlin", "Africa/Casablanca", "Pacific/Apia", "America/Sao_Paulo", "Australia/Lord_Howe"])(
    "gives the same table of opening spans, with few calls: %s",
    (place) => {
      const [from, to] = [Date.UTC(2011, 0, 1), Date.UTC(2020, 0, 1)];
      const spans = (offsetAt: (instant: number) => number) =>
        openingSpans({ week: USUAL_WEEK, holidays: new Map(), offsetAt: stepwise(offsetAt) }, from, to);
      asked = 0;
      const google = spans(offsetByFormatDate(place));
      expect(google).toEqual(spans(offsetByIntl(place)));
      expect(asked).toBeLessThan(80 * 10);
    },
  );

  it("says so of a zone that neither knows", () => {
    expect(offsetsOf("Europe/Atlantis")).toBeNull();
    expect(offsetsOf("")).toBeNull();
  });
});
