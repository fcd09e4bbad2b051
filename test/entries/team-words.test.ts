/** Functions that are told stages of leads read them by the team's own list. */
import { builtFunctions } from "./built-script";

const LIST = [
  ["Stage", "Whose", "Sales takes over", "Criterion", "Owner", "End", "Also called", "Funnel"],
  ["Customer", "sales", "", "", "", "won", "", ""],
  ["Lost and found", "sales", "", "", "", "waiting", "", ""],
  ["Rejected", "", "", "", "", "lost", "Arquivo, Na gaveta", ""],
];
const own = builtFunctions("en_US", { SLA_STAGES: LIST }).functions;
const none = builtFunctions().functions;
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

const [CAME, WON, DUE] = [
  column("2026-05-04 10:00", "2026-05-04 10:00"),
  column("2026-07-01", "2026-07-01"),
  column("2026-05-04 11:00", "2026-05-04 11:00"),
];
const AS_OF = "2026-11-18 12:00";
const CUSTOMERS: [string, (stage: unknown) => unknown[], (table: unknown[][]) => unknown][] = [
  ["SLA_BY_CHANNEL", (stage) => [CAME, column("Web", "Web"), "", WON, "", "", "", "", stage], (table) => table[1]?.[3]],
  ["SLA_SEGMENTS", (stage) => [CAME, column("A", "A"), WON, "", 10, AS_OF, "", "", stage], (table) => table[1]?.[2]],
  ["SLA_LATENESS", (stage) => [CAME, CAME, DUE, WON, 900, AS_OF, "", "", stage], (table) => table[1]?.[2]],
];

it.each(CUSTOMERS)("%s counts no customer at a stage that the team calls lost, and one at a stage that it does not", (name, given, of) => {
  const counted = (functions: typeof own, ...stages: string[]) => of(functions[name]?.(...given(column(...stages))) as unknown[][]);
  expect(counted(none, "Arquivo", "Lost and found")).toBe(1);
  expect(counted(own, "na GAVETA", "Customer")).toBe(1);
  expect(counted(own, "Arquivo", "Lost and found")).toBe(1);
  expect(counted(own, "Lost and found", "Customer")).toBe(2);
  expect(counted(none, "Отказ", "Клиент")).toBe(1);
});
