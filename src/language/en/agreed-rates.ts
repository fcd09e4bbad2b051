import { numberText } from "../figures/number-text";
import { enumerated } from "./enumeration";

const share = (rate: number): string => `${numberText(Math.round(rate * 1000) / 10, 1)} %`;

/** Rates of the plan that go into the agreement. */
export const agreedRates = {
  title: "Agree on the plan's rates",
  /** A step of the funnel, by the names of its two stages. */
  step: (from: string, to: string) => `${from} to ${to}`,
  bad: (label: string) =>
    `The plan has no rate from ${label}: it must be above 0 % and at most 100 %. Fill it in (column Rate used), then try again.`,
  ask: (steps: readonly { label: string; rate: number }[]) =>
    `Put these rates into the agreement? ${enumerated(steps.map(({ label, rate }) => `${label} ${share(rate)}`))}. =SLA_GOAL() answers from them.`,
  agreed: "The plan's rates stand in the agreement now.",
};
