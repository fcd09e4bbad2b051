import type { Cell } from "./cell";

/**
 * What a rule has to say: a code, and the figures that its sentence needs. Rules know no language; `worded` makes the sentence.
 * Plain data, so that it can be compared, and kept as JSON where its figures can.
 */
export interface Saying {
  /** Family and code, such as "sla.notPassed". */
  readonly say: string;
  /** In the order in which the sentence's function takes them; a saying among them is worded first. */
  readonly figures: readonly unknown[];
}

/** What a rule answers for a cell. */
export type Answer = Cell | Saying;

/** The sentences of a family: by code, what figures each takes. */
export type Sayings<Family> = { [Code in keyof Family]: readonly unknown[] };

/**
 * Gives a family of rules its way to say something.
 *
 * @example
 * interface TimeSayings { late: [minutes: number] }
 * const said = sayingsOf<TimeSayings>("time");
 * said("late", 10) //=> { say: "time.late", figures: [10] }
 */
export const sayingsOf =
  <Family extends Sayings<Family>>(family: string) =>
  <Code extends keyof Family & string>(code: Code, ...figures: Family[Code]): Saying => ({ say: `${family}.${code}`, figures });

export const isSaying = (value: unknown): value is Saying =>
  typeof value === "object" && value !== null && "say" in value && "figures" in value;
