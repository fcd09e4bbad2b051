/** Every word in the tables that functions answer comes from the document's language, but for what people wrote. */
import { USUAL_WEEK } from "../../src/core/calendar/working-week";
import type { Answer } from "../../src/core/cells/saying";
import { capacity } from "../../src/core/funnel/capacity";
import { mustExistBy } from "../../src/core/funnel/exist-by";
import { answerGoal } from "../../src/core/funnel/goal";
import { levers } from "../../src/core/funnel/levers";
import { planFault } from "../../src/core/funnel/plan-check";
import { quotas } from "../../src/core/funnel/quota";
import { conversionRates } from "../../src/core/funnel/rates";
import { splits } from "../../src/core/funnel/splits";
import { byChannel } from "../../src/core/metrics/by-channel";
import { byRep } from "../../src/core/metrics/by-rep";
import { costPerLead } from "../../src/core/metrics/figures";
import { lateness } from "../../src/core/metrics/lateness";
import { lostReasons } from "../../src/core/metrics/lost-reasons";
import { metricLinesOf } from "../../src/core/metrics/metric-lines";
import { METRICS } from "../../src/core/metrics/metrics";
import { segments } from "../../src/core/metrics/segments";
import { scoreTable } from "../../src/core/scoring/score";
import { responseStats } from "../../src/core/sla/response-stats";
import { MARKED } from "../../src/language/spoken/marked";
import { PEOPLES_WORDS } from "../../src/language/spoken/peoples-words";
import { inWords } from "../../src/language/spoken/worded";
import { speakBy, words } from "../../src/language/spoken/words";

const utc = () => 0;
const calendar = { week: USUAL_WEEK, holidays: new Map(), offsetAt: utc };
const column = (...cells: (string | number | boolean)[]) => cells.map((cell) => [cell]);
const TEN = Array.from({ length: 10 }, (_, at) => at);

const received = column("2026-05-04 10:00", "2026-05-05 10:00", "2026-05-06 10:00");
const responded = column("2026-05-04 10:30", "", "2026-05-06 18:00");
const due = column("2026-05-04 11:00", "2026-05-05 11:00", "2026-05-06 11:00");
const wonOn = column("2026-07-01", "", "");
const revenue = column(9000, "", "");
const names = column("ada", "", "ben");
const AS_OF = "2026-11-18 12:00";

beforeEach(() => speakBy(() => MARKED));
afterAll(() => speakBy(() => "en"));

const TABLES: Record<string, () => Answer | Answer[][]> = {
  levers: () => levers([[500, 300, 60]], 120),
  "levers that are enough": () => levers([[500, 50]], 50),
  "levers beyond all": () => levers([[10, 9, 9]], 900),
  capacity: () => capacity(column("x", 2), 6, 5, 4, 120),
  quotas: () => quotas(column(1_000_000, "x"), 0.6, 12_000, 0.25),
  rates: () =>
    conversionRates([
      [5, 3],
      [1, 2],
    ]),
  goals: () => answerGoal({ target: column(35, -1), rates: 0.2, rounding: "up" }, () => ({ target: "", rates: [], rounding: "" })),
  splits: () => splits(column(7, "x"), 2),
  "days to exist by": () => mustExistBy(column("2026-12-31", "soon"), 14, null, utc),
  "cost per lead": () => costPerLead(column(1, "x"), column(1, 1)),
  channels: () => byChannel({ received, channel: names, passed: "", wonOn, revenue, spend: "" }, "", "", utc),
  reps: () =>
    byRep(
      { owner: names, received, passed: "", responded, due, attempts: "", connected: "", pipeline: "" },
      "2026-05-20",
      20,
      calendar,
      utc,
    ),
  "the price of lateness": () => lateness({ received, responded, due, wonOn, revenue }, AS_OF, "", "", utc),
  segments: () => segments({ received, segment: names, wonOn, revenue, cost: 100 }, AS_OF, "", "", utc),
  "few lost reasons": () => lostReasons(names, "", "", "", { outOfProfile: "ada", limit: 0.2 }, utc),
  "lost reasons": () => lostReasons(column(...TEN.map(() => "ada")), "", "", "", { outOfProfile: "ada", limit: 0.2 }, utc),
  "response times": () => responseStats({ received, responded, due, asOf: AS_OF, group: names }, calendar, utc),
  scores: () => scoreTable([["ada"], ["ben"]], { rules: [], grades: [], readyFrom: 1 }).slice(0, 1),
  "a plan's fault": () => planFault({ stages: column("ada", "ben"), counts: column("x", 1) }),
};

const isMarked = (text: string): boolean => /^\u27e6.*\u27e7$/.test(text);
const isPeoples = (text: string): boolean => text === "" || text === "ada" || text === "ben";

test.each(Object.entries(TABLES))("%s", (_, table) => {
  const texts = [inWords(table())].flat(2).filter((cell): cell is string => typeof cell === "string");
  expect(texts.some(isMarked)).toBe(true);
  expect(texts.filter((text) => !isMarked(text) && !isPeoples(text))).toEqual([]);
});

test("a metric is known by its name in the document's language and in every other", () => {
  const { name } = words().metricWords.cpl;
  const read = metricLinesOf(`${name}: 40\ncost per LEAD\nWithin SLA`, PEOPLES_WORDS.metricNamed);
  expect("chosen" in read && read.chosen.map(({ metric, goal }) => [metric.key, goal])).toEqual([
    ["cpl", 40],
    ["within", null],
  ]);
  expect(METRICS.every(({ key }) => isMarked(words().metricWords[key].name) && isMarked(words().metricWords[key].counts))).toBe(true);
});
