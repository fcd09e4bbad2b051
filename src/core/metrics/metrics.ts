/** Every metric, one record each. A new one is added at the end: sheets keep a column of each that is stored, in this order. */
import type { Saying } from "../cells/saying";
import { BROKEN, KEPT } from "../sla/states";
import type { LaterPromiseKind } from "./later-promises";
import type { MetricRecord, Unknown } from "./metric";
import { said } from "./sayings";

const metric = <Key extends string>(
  given: Omit<MetricRecord<Key>, "better" | "adds"> & Partial<Pick<MetricRecord<Key>, "better" | "adds">>,
): MetricRecord<Key> => ({ better: "more", adds: false, ...given });

const noCosts = ({ rows }: Unknown): Saying | null => (rows > 0 ? said("noCosts") : null);
const moreThanCame = ({ rows }: Unknown): Saying | null => (rows > 0 ? said("moreThanCame") : null);
const nobodyLeft = ({ rows, called, covers }: Unknown): Saying | "" => {
  if (rows === 0) return said("nobodyLeft", called("until"));
  return covers ? "" : said("noMonthsCovered");
};

/** The share in which a promise after the first answer was kept. */
const laterPromise = <Key extends string>(
  kind: LaterPromiseKind,
  given: Pick<MetricRecord<Key>, "key" | "needs" | "needsOne" | "goal">,
): MetricRecord<Key> =>
  metric({
    ...given,
    whose: "sales",
    unit: "share",
    value: (of) => of.over(of.promisesKept(kind), of.promised(kind)),
    rows: (of) => of.promised(kind),
    isUnstored: true,
    mails: ["weekly", "monthly"],
  });

const RECORDS = [
  metric({
    key: "leads",
    whose: "marketing",
    unit: "count",
    needs: [],
    value: (of) => of.came(),
    rows: (of) => of.came(),
    adds: true,
    goal: { stage: 0 },
    mails: ["weekly"],
  }),
  metric({
    key: "average",
    whose: "marketing",
    unit: "number",
    needs: [],
    value: (of) => of.monthlyAverage(),
    rows: (of) => of.cameBefore(),
  }),
  metric({
    key: "passed",
    whose: "marketing",
    unit: "count",
    needs: ["passed"],
    value: (of) => of.passed(),
    rows: (of) => of.passed(),
    adds: true,
    goal: { stage: 1 },
    mails: ["weekly"],
  }),
  metric({
    key: "inbound",
    whose: "marketing",
    unit: "share",
    needs: ["passed", "source"],
    value: (of) => of.over(of.passedInbound(), of.passed()),
    rows: (of) => of.passed(),
  }),
  metric({
    key: "cpl",
    whose: "marketing",
    unit: "amount",
    needs: [],
    value: (of) => of.over(of.spent("marketing"), of.came()),
    rows: (of) => of.came(),
    better: "less",
    whyUnknown: noCosts,
  }),
  metric({
    key: "cac",
    whose: "both",
    unit: "amount",
    needs: ["won"],
    value: (of) => of.over(of.spent(), of.won()),
    rows: (of) => of.won(),
    better: "less",
    whyUnknown: noCosts,
  }),
  metric({
    key: "within",
    whose: "sales",
    unit: "share",
    needs: ["status"],
    saidBy: "responded",
    value: (of) => of.over(of.inState(KEPT), of.inState(KEPT, ...BROKEN)),
    rows: (of) => of.inState(KEPT, ...BROKEN),
    mails: ["weekly"],
  }),
  metric({
    key: "median",
    whose: "sales",
    unit: "number",
    needs: ["responded"],
    value: (of) => of.minutes(0.5),
    rows: (of) => of.answered(),
    better: "less",
  }),
  metric({
    key: "ninetieth",
    whose: "sales",
    unit: "number",
    needs: ["responded"],
    value: (of) => of.minutes(0.9),
    rows: (of) => of.answered(),
    better: "less",
  }),
  metric({
    key: "conversion",
    whose: "both",
    unit: "share",
    needs: ["won"],
    value: (of) => of.shareOf(of.won(), of.came()),
    rows: (of) => of.came(),
    whyUnknown: moreThanCame,
  }),
  metric({
    key: "closing",
    whose: "sales",
    unit: "share",
    needs: ["won", "passed"],
    value: (of) => of.shareOf(of.won(), of.passed()),
    rows: (of) => of.passed(),
    whyUnknown: moreThanCame,
  }),
  metric({
    key: "roi",
    whose: "both",
    unit: "share",
    needs: ["won", "revenue"],
    value: (of) => of.over(of.less(of.revenue(), of.spent()), of.spent()),
    rows: (of) => of.won(),
    whyUnknown: noCosts,
  }),
  metric({
    key: "customers",
    whose: "sales",
    unit: "count",
    needs: ["won"],
    value: (of) => of.won(),
    rows: (of) => of.won(),
    adds: true,
    goal: { item: "goal.target" },
    mails: ["weekly"],
  }),
  metric({
    key: "revenue",
    whose: "sales",
    unit: "amount",
    needs: ["won", "revenue"],
    value: (of) => of.revenue(),
    rows: (of) => of.won(),
    adds: true,
    mails: ["weekly"],
  }),
  metric({
    key: "marketingRevenue",
    whose: "marketing",
    unit: "amount",
    needs: ["won", "revenue", "source"],
    value: (of) => of.revenue("marketing"),
    rows: (of) => of.won(),
    adds: true,
    mails: ["weekly", "monthly"],
  }),
  metric({
    key: "marketingShare",
    whose: "marketing",
    unit: "share",
    needs: ["won", "revenue", "source"],
    value: (of) => of.over(of.revenue("marketing"), of.revenue()),
    rows: (of) => of.won(),
    mails: ["monthly"],
  }),
  metric({
    key: "perCustomer",
    whose: "both",
    unit: "amount",
    needs: ["won", "revenue"],
    value: (of) => of.over(of.revenue(), of.won()),
    rows: (of) => of.won(),
  }),
  metric({
    key: "workable",
    whose: "marketing",
    unit: "number",
    needs: ["passed", "owner"],
    value: (of) => of.over(of.passed(), of.reps()),
    rows: (of) => of.passed(),
    adds: true,
    goal: { item: "monitor.workable" },
  }),
  metric({
    key: "attempts",
    whose: "sales",
    unit: "number",
    needs: ["passed"],
    needsOne: ["attempts", "lastAttempt"],
    value: (of) => of.over(of.attempts(), of.passed()),
    rows: (of) => of.passed(),
  }),
  metric({
    key: "connect",
    whose: "sales",
    unit: "share",
    needs: ["passed", "connected"],
    value: (of) => of.over(of.passedAnd("connected"), of.passed()),
    rows: (of) => of.passed(),
  }),
  metric({
    key: "pipeline",
    whose: "sales",
    unit: "share",
    needs: ["passed", "pipeline"],
    value: (of) => of.over(of.passedWithPipeline(), of.passed()),
    rows: (of) => of.passed(),
  }),
  metric({
    key: "outside",
    whose: "marketing",
    unit: "share",
    needs: ["lostReason"],
    value: (of) => of.over(of.lostOutside(), of.lost()),
    rows: (of) => of.lost(),
    better: "less",
    goal: { item: "monitor.outsideLimit" },
  }),
  metric({
    key: "accepted",
    whose: "sales",
    unit: "share",
    needs: ["passed", "accepted"],
    value: (of) => of.over(of.passedAnd("accepted"), of.passed()),
    rows: (of) => of.passed(),
  }),
  metric({
    key: "ready",
    whose: "both",
    unit: "share",
    needs: ["won", "score"],
    value: (of) => of.over(of.wonReady(), of.won()),
    rows: (of) => of.won(),
  }),
  metric({
    key: "stay",
    whose: "both",
    unit: "number",
    needs: ["won", "until"],
    value: (of) => of.months(),
    rows: (of) => of.left(),
    whyUnknown: nobodyLeft,
  }),
  metric({
    key: "lifetime",
    whose: "both",
    unit: "amount",
    needs: ["won", "until", "revenue"],
    value: (of) => of.lifetime(),
    rows: (of) => of.left(),
    whyUnknown: nobodyLeft,
  }),
  laterPromise("followUp", { key: "followUps", needs: [], needsOne: ["attempts", "lastAttempt"], goal: { item: "monitor.followUps" } }),
  laterPromise("accept", { key: "acceptances", needs: ["passed", "accepted"], goal: { item: "monitor.acceptances" } }),
  laterPromise("cadence", { key: "cadences", needs: [], needsOne: ["attempts", "lastAttempt"], goal: { item: "monitor.cadences" } }),
];

export type MetricKey = (typeof RECORDS)[number]["key"];
export type Metric = MetricRecord<MetricKey>;
export const METRICS: readonly Metric[] = RECORDS;

/** Those of which sheets keep a line a day, in the order of their columns. */
export const STORED_METRICS: readonly Metric[] = METRICS.filter(({ isUnstored }) => isUnstored !== true);
