/** One day or moment that a formula is told, its holidays and the months of its costs are read as the columns of leads are. */
import { builtFunctions } from "./built-script";

const { functions, date } = builtFunctions("en_GB");
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const RECEIVED = column("16/11/2026 09:00", "16/11/2026 10:00", "17/11/2026 09:00");
const DUE = column("16/11/2026 10:00", "16/11/2026 11:00", "17/11/2026 10:00");
const ANSWERED = column("16/11/2026 09:30", "", "17/11/2026 11:00");
const SOURCE = column("Web", "Web", "Ads");
const STAGES = column("Lead", "Customer");
const WON = column("17/11/2026", "", "");

/** 3 November 2026 at noon in Berlin, as date, and as people and systems write it; in an en_GB sheet the day comes first. */
const FORMS = ["2026-11-20T12:00:00", "20/11/2026 12:00", "20.11.2026 12:00", "20 November 2026 12:00", "20 de novembro de 2026 12:00"];
const AS_OF = date(Date.UTC(2026, 10, 20, 11));

const CASES: [string, (day: unknown) => unknown[]][] = [
  ["SLA_STATUS", (day) => [DUE, ANSWERED, day]],
  ["SLA_COMPLIANCE", (day) => [DUE, ANSWERED, day]],
  ["SLA_RESPONSE_STATS", (day) => [RECEIVED, ANSWERED, DUE, day, SOURCE]],
  ["SLA_BACKTEST", (day) => [RECEIVED, ANSWERED, column(60, 120), day]],
  ["SLA_MONITOR", (day) => [SOURCE, RECEIVED, "", ANSWERED, DUE, "", "", "", day, 40]],
  ["SLA_LATENESS", (day) => [RECEIVED, ANSWERED, DUE, WON, 900, day, 0]],
  ["SLA_SEGMENTS", (day) => [RECEIVED, SOURCE, WON, "", 10, day, 0]],
  ["SLA_LAG", (day) => [RECEIVED, WON, day, 0]],
  ["SLA_MATURE_COUNTS", (day) => [RECEIVED, column("Lead", "Lead", "Customer"), STAGES, day, 0]],
  ["SLA_STAGE_COUNTS", (day) => [RECEIVED, column("Lead", "Lead", "Customer"), STAGES, "2026-11-01", day]],
  ["SLA_BY_CHANNEL", (day) => [RECEIVED, SOURCE, "", WON, "", "", "", day]],
  ["SLA_LOST_REASONS", (day) => [column("Price", "", "Price"), "", 0.2, RECEIVED, "", day]],
  ["SLA_EXIST_BY", (day) => [day, column(3, 4)]],
  ["SLA_DUE", (day) => [RECEIVED, 600, "", column(day)]],
  ["SLA_BUSINESS_MINUTES", (day) => ["2026-11-19 09:00", "2026-11-23 18:00", "", column(day)]],
  ["SLA_BY_CHANNEL", (day) => [RECEIVED, SOURCE, "", WON, "", [[day, "Web", "", "Marketing", 500]]]],
];

it.each(CASES)("%s", (name, given) => {
  const call = (day: unknown): unknown => JSON.parse(JSON.stringify(functions[name]?.(...given(day))));
  const wanted = call(AS_OF);
  for (const form of FORMS) expect([form, call(form)]).toEqual([form, wanted]);
});

it("says that it is no day where it is none", () => expect(() => functions.SLA_COMPLIANCE?.(DUE, ANSWERED, "31/02/2026")).toThrow("as_of"));
