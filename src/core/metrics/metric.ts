import type { Saying } from "../cells/saying";
import type { CountedField, LoggedField, MetricCounts } from "./counts";

/** What is known where a metric's value is not. */
export interface Unknown {
  /** Rows that it would rest on. */
  rows: number;
  /** What the lead tab's heading calls a field. */
  called(field: CountedField): string;
  /** Months of a customer that an amount of revenue covers; null where it is not agreed. */
  covers: number | null;
}

/** Where the agreement holds a goal that does not stand beside the metric: in an item, or in a stage of its funnel, the first being 0. */
export type GoalElsewhere = { item: string } | { stage: number };

/** A metric that an agreement can choose for its monitor, as rules know it; a language has its words by key. */
export interface MetricRecord<Key extends string> {
  /** Never changes: sheets store it. */
  readonly key: Key;
  readonly whose: "marketing" | "sales" | "both";
  /** How its numbers look. */
  readonly unit: "count" | "share" | "amount" | "number";
  /** Columns that it counts besides the one that says when a lead came. */
  readonly needs: readonly CountedField[];
  /** Of these columns one is enough; the first is asked for where all are lacking. */
  readonly needsOne?: readonly LoggedField[];
  /** Without it the metric says nothing, though it counts another column: a blank cell there says something. */
  readonly saidBy?: CountedField;
  /** Its value in a month, and its formula in a cell. */
  value<Amount>(of: MetricCounts<Amount>): Amount | null;
  /** How many rows its value rests on. */
  rows<Amount>(of: MetricCounts<Amount>): Amount | null;
  /** Whether more is better; a cost or a delay should be low. */
  readonly better: "more" | "less";
  /** Whether it adds up over the month, so that its goal is due by the pace of the working days gone. */
  readonly adds: boolean;
  readonly goal?: GoalElsewhere;
  /** Why it is not known, where more is to be said than that nothing is to be counted yet; null for that, "" where all is said. */
  whyUnknown?(known: Unknown): Saying | "" | null;
  /** The monitor keeps no line of it a day: sheets that earlier builds made have no column for it. */
  readonly isUnstored?: true;
  /** Mails that name it, whatever the agreement chose. */
  readonly mails?: readonly ("weekly" | "monthly")[];
}

/** Fewer rows say nothing about a share or an average. */
export const THIN = 10;

/** Decimals that a number shows: what is not seen must not decide. */
export const DECIMALS: Record<MetricRecord<string>["unit"], number> = { count: 0, share: 3, amount: 2, number: 1 };

/**
 * Whether a value keeps a goal, both as they are shown.
 *
 * @example keepsGoal({ unit: "share", better: "more" }, 0.8996, 0.9) //=> true
 */
export function keepsGoal({ unit, better }: Pick<MetricRecord<string>, "unit" | "better">, value: number, goal: number): boolean {
  const seen = (number: number) => Number(number.toFixed(DECIMALS[unit]));
  return better === "more" ? seen(value) >= seen(goal) : seen(value) <= seen(goal);
}
