/** What functions that sum amounts say of those that they cannot read: nothing is left out in silence. */
import { builtFunctions } from "./built-script";

// A locale that nobody knows: nothing tells what the sign in 1.234 parts.
const { functions } = builtFunctions("xx_XX");
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const CAME = column("Received", "2026-05-04 10:00", "2026-05-05 10:00");
const WON = column("Won on", "2026-07-01", "2026-07-01");
const AS_OF = "2026-11-18 12:00";

const CASES: [string, string, (amounts: unknown) => unknown[]][] = [
  ["SLA_BY_CHANNEL", "revenue", (revenue) => [CAME, column("Source", "Web", "Web"), "", WON, revenue]],
  ["SLA_SEGMENTS", "revenue", (revenue) => [CAME, column("Segment", "A", "A"), WON, revenue, 10, AS_OF]],
  ["SLA_LATENESS", "revenue", (revenue) => [CAME, CAME, CAME, WON, revenue, AS_OF]],
  ["SLA_MONITOR", "pipeline", (value) => [column("Owner", "Ada", "Ada"), CAME, "", CAME, CAME, "", "", value, "2026-05-28", 40]],
];

it.each(CASES)("%s", (name, field, given) => {
  const heading = field === "revenue" ? "Revenue" : "Pipeline value";
  const call = (...cells: unknown[]) => (functions[name]?.(...given(column(heading, ...cells))) ?? []) as unknown[][];
  const rows = (...cells: unknown[]) => call(...cells).map((row) => row[0]);
  const all = rows(900, 100);
  expect(rows(900, "1.234")).toEqual([
    ...all,
    `Left out: 1 amount of ${field} that cannot be read, such as "1.234". Type plain numbers there.`,
  ]);
  expect(rows(900, "")).toEqual(all);
  expect(rows("R$ 1.234,50", "R$ 1.234")).toEqual(all);
});
