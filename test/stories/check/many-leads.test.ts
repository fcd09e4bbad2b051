/**
 * Thousands of leads with the gaps of real ones: no costs, no attempts, blank sources, customers without an amount, won before they
 * came or after the day of judging. LEAD_SLA_DATA names a folder with Olist's own files of 8,000 leads (olist_mql.csv and
 * olist_closed_deals.csv, Kaggle), which the story then tells of instead.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { random } from "../../harness/office";
import { at, shownIn, shownUnder } from "../../harness/places";
import { closeSheets, openImported, type Sheet } from "../../harness/sheet";

afterAll(closeSheets);

/** A lead as the files have it; days as year-month-day, "" for what is not known. */
interface RealLead {
  id: string;
  came: string;
  source: string;
  rep: string;
  segment: string;
  won: string;
  revenue: string;
}

const NOW = "2018-05-15T15:00:00Z";
const MONTH = { first: "2018-05-01", today: "2018-05-15" };
const BEFORE = { first: "2018-04-01", today: "2018-04-15" };

const fieldsOf = (file: string): Record<string, string>[] => {
  const [head = "", ...lines] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  const names = head.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((text, at) => [names[at] ?? "", text])));
};

function fromFiles(folder: string): RealLead[] {
  const deals = new Map(fieldsOf(path.join(folder, "olist_closed_deals.csv")).map((deal) => [deal.mql_id, deal]));
  return fieldsOf(path.join(folder, "olist_mql.csv")).map((lead) => {
    const deal = deals.get(lead.mql_id);
    return {
      id: lead.mql_id ?? "",
      came: lead.first_contact_date ?? "",
      source: lead.origin ?? "",
      rep: deal?.sr_id ?? "",
      segment: deal?.business_segment ?? "",
      won: deal?.won_date ?? "",
      revenue: deal?.declared_monthly_revenue ?? "",
    };
  });
}

function madeUp(count: number): RealLead[] {
  const next = random(20180515);
  const one = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? "";
  const day = (from: number, days: number) => new Date(from + Math.floor(next() * days) * 86_400_000).toISOString().slice(0, 10);
  const made = Array.from({ length: count }, (_, at): RealLead => {
    const came = day(Date.UTC(2017, 5, 14), 352);
    const isWon = next() < 0.11;
    return {
      id: `M-${at}`,
      came,
      source: one(["organic_search", "paid_search", "social", "social", "unknown", "email", ""]),
      rep: isWon ? one(["4ef15afb", "d3d1e91a", "9749123c"]) : "",
      segment: isWon ? one(["pet", "home_decor", "car_accessories"]) : "",
      won: isWon ? `${day(Date.parse(came) - 5 * 86_400_000, 120)} 19:58:54` : "",
      revenue: isWon ? one(["0.0", "0.0", "20000.0"]) : "",
    };
  });
  return made;
}

const folder = process.env.LEAD_SLA_DATA;
const LEADS = folder ? fromFiles(folder) : madeUp(900);

const MONITOR = "SLA monitor";
const PLAN = "SLA plan";

/** A metric's row by its headings, from its name on. */
const metricShown = (sheet: Sheet, name: string, headings: readonly string[]): string[] =>
  shownUnder(sheet, MONITOR, ["Metric", ...headings]).find(([metric]) => metric === name) ?? [];
const besideLabel = (sheet: Sheet, label: string): unknown => sheet.look.display(at(sheet, MONITOR, label, { right: 1 }))[0]?.[0];
/** Moments as texts, in the sheet's own zone: noon there. */
const within = (moment: string, { first, today }: typeof MONTH): boolean => moment >= first && moment <= `${today} 12:00:00`;
const count = (fits: (lead: RealLead) => boolean): number => LEADS.filter(fits).length;
const grouped = (number: number): string => number.toLocaleString("en-US");

describe(`${grouped(LEADS.length)} leads without costs and attempts`, () => {
  let sheet: Sheet;
  beforeAll(async () => {
    const lines = LEADS.map(({ id, came, source, rep, segment, won, revenue }) =>
      [id, came, source, rep, segment, won, revenue, won ? "Customer" : "Lead"].join(","),
    );
    const csv = ["Lead ID,Received,Source,Owner,Segment,Won on,Revenue,Stage", ...lines].join("\n");
    sheet = await openImported(csv, { wish: { adds: { minute: false } }, example: true, now: NOW, zone: "America/Sao_Paulo" });
  }, 120_000);

  it("count by the day they came and the day they were won, with blanks for what nobody keeps", () => {
    const of = (name: string, ...headings: string[]) => metricShown(sheet, name, headings).slice(1);
    const [now, before] = ["This month so far", "Last month to the same day"];
    const [came, won] = [count((lead) => within(lead.came, MONTH)), count((lead) => within(lead.won, MONTH))];
    expect(of("Leads", now, before)).toEqual([grouped(came), grouped(count((lead) => within(lead.came, BEFORE)))]);
    expect(of("Lead conversion", now)).toEqual([`${((100 * won) / came).toFixed(1)}%`]);
    const judged = [now, "Goal for the month", "Expected by now", "Status", before, "Change"];
    expect(of("Cost per lead", ...judged)).toEqual(["", "", "", "no goal", "", ""]);
    expect(of("Customer acquisition cost", now)).toEqual([""]);
    expect(of("Return on investment", now)).toEqual([""]);
    const notShown = shownIn(sheet, MONITOR).find(([text]) => text?.startsWith("Not shown: "))?.[0];
    expect(notShown).toMatch(/Attempts per workable lead.*Passed to sales.*Attempts/);
  });

  it("by origin: each source with its leads and customers of the month, the most first, and no cost made up", () => {
    const kept = ["Channel", "Leads", "Workable", "Customers", "Marketing spend", "Sales cost", "CPL", "CAC", "Revenue", "ROI", "Left out"];
    const rows = shownUnder(sheet, MONITOR, [...kept, "Leads last month to the same day"]);
    const names = [...new Set(LEADS.map(({ source }) => source))];
    const expected = names
      .map((source) => {
        const of = (period: typeof MONTH, field: "came" | "won") => count((lead) => lead.source === source && within(lead[field], period));
        return { name: source || "(none)", came: of(MONTH, "came"), won: of(MONTH, "won"), before: of(BEFORE, "came") };
      })
      .filter(({ came, won }) => came + won > 0);
    const found = rows.slice(0, -1).map((row) => ({
      name: row[0] ?? "",
      came: Number(row[1]?.replace(",", "")),
      won: Number(row[3]),
      before: Number(row[11]?.replace(",", "")),
    }));
    const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);
    expect([...found].sort(byName)).toEqual([...expected].sort(byName));
    expect(found.map(({ came }) => came)).toEqual([...found.map(({ came }) => came)].sort((one, other) => other - one));
    // Workable, both kinds of costs, CPL and CAC are kept nowhere; so there is no return either.
    for (const row of rows) expect([row[2], row[4], row[5], row[6], row[7], row[9]]).toEqual(["", "", "", "", "", ""]);
    expect(rows[rows.length - 1]?.slice(0, 2)).toEqual(["All", grouped(count((lead) => within(lead.came, MONTH)))]);
  });

  it("by rep: those who own leads, each with the leads of the month, and no attempts made up", () => {
    const notKept = ["Attempts per lead", "Connect rate", "Pipeline rate", "Pipeline value"];
    const rows = shownUnder(sheet, MONITOR, ["Rep", "Workable leads", ...notKept]).filter(([rep]) => rep !== "Goal");
    for (const [rep = "", workable, attempts, connected, pipeline, value] of rows) {
      const owns = ({ rep: owner }: RealLead) => rep === "All" || owner === rep || (rep === "(none)" && owner === "");
      expect([rep, workable]).toEqual([rep, String(count((lead) => owns(lead) && within(lead.came, MONTH)))]);
      expect([attempts, connected, pipeline, value]).toEqual(["", "", "", ""]);
    }
    const owners = new Set(LEADS.filter(({ came, rep }) => rep !== "" && came <= MONTH.today).map(({ rep }) => rep));
    expect(
      rows
        .map(([rep = ""]) => rep)
        .filter((rep) => rep !== "All" && rep !== "(none)")
        .sort(),
    ).toEqual([...owners].sort());
  });

  it("by segment: close rates of mature leads, and no profit where no cost is known", () => {
    const mature = (lead: RealLead) => lead.came <= "2018-02-14";
    const unknown = ["Cost of a lead", "Profit of a lead", "Profit", "Verdict"];
    const rows = shownUnder(sheet, MONITOR, ["Segment", "Leads", "Customers", "Close rate", ...unknown]);
    expect(rows.length).toBe(new Set(LEADS.filter(mature).map(({ segment }) => segment)).size);
    for (const [name, leads, customers, rate, cost, profit, total, verdict] of rows) {
      const of = (lead: RealLead) => mature(lead) && (lead.segment || "(none)") === name;
      const won = count((lead) => of(lead) && lead.won !== "" && lead.won <= `${MONTH.today} 12:00:00`);
      expect([name, leads, customers, rate]).toEqual([name, grouped(count(of)), String(won), `${((100 * won) / count(of)).toFixed(1)}%`]);
      expect([cost, profit, total, verdict]).toEqual(["", "", "", ""]);
    }
  });

  it("says which rows count, and breaks on none", () => {
    expect(besideLabel(sheet, "Leads that count")).toBe(grouped(count(({ came }) => came <= MONTH.today)));
    expect(besideLabel(sheet, 'Left out: "Received" lies ahead')).toBe(grouped(count(({ came }) => came > MONTH.today)));
    expect(sheet.faults()).toEqual([]);
    const errors = shownIn(sheet, MONITOR)
      .flat()
      .filter((cell) => /^#|NaN|Infinity/.test(cell));
    expect(errors).toEqual([]);
  });

  it("are planned from: last month's leads and customers, rates of mature leads, odds in words", async () => {
    // The latest month all of whose leads are 90 days old on 15 May.
    const january = { first: "2018-01-01", today: "2018-01-31" };
    const known = (lead: RealLead) => lead.won !== "";
    const april = { first: "2018-04-01", today: "2018-04-30" };
    const countsOf = (month: typeof april) => [
      count((lead) => within(lead.came, month)),
      count((lead) => within(lead.came, month) && known(lead)),
    ];
    const [counts, lastMonth] = [countsOf(january), countsOf(april)];
    const mature = ({ came }: RealLead) => came <= "2018-02-14";
    const grown = [count(mature), count((lead) => mature(lead) && known(lead))];
    const plan = (heading: string, rows = 5) => sheet.values(at(sheet, PLAN, heading, { down: 1, rows })).flat();
    // The files tell who came and who was won, which a team writes as its stage. Who was won was in every stage between.
    expect(plan("Leads then")).toEqual([lastMonth[0], ...Array(4).fill(lastMonth[1])]);
    expect(plan("Mature leads")).toEqual([grown[0], ...Array(4).fill(grown[1])]);
    await sheet.choose("Count from our own leads…");
    await sheet.type(at(sheet, PLAN, "Rates used", { right: 1 }), "measured");
    expect(plan("Last month")).toEqual([counts[0], ...Array(4).fill(counts[1])]);
    expect(plan("Rate used", 1)[0]).toBeCloseTo((counts[1] ?? 0) / (counts[0] ?? 1), 9);
    const [needed] = plan("Goal", 1);
    expect(needed).toBe(Math.round((35 * (counts[0] ?? 0)) / (counts[1] ?? 1)));
    const times = Number(needed) / (counts[0] ?? 1);
    expect(shownIn(sheet, PLAN)[0]?.[0]).toMatch(
      new RegExp(`^${times.toFixed(2)} times the leads that came from 2018-01-01 to 2018-01-31\\. .* odds of 35 sales\\.`),
    );
    expect(sheet.faults()).toEqual([]);
  });
});
