import type { Stage } from "../../core/stages/stage";
import { funnelSteps } from "../../core/stages/stage-list";
import { asText } from "../formulas/as-text";

/** A stage of a plan as it begins; `last` is its count of last month, `days` are those until the next stage. */
export interface PlanStage {
  name: string;
  owner: string;
  last: number | string;
  days?: number | string;
  passes: string;
}

/** The published example. A plan begins with its stages, and with none of its counts and days: they are nobody's own. */
export const EXAMPLE_STAGES: readonly PlanStage[] = [
  { name: "Lead", owner: "Marketing", last: 500, days: 30, passes: "Gave a way to reach them, and asked for something of ours." },
  { name: "MQL", owner: "Marketing", last: 150, days: 14, passes: "Fits the profile that both teams wrote down, and shows interest." },
  { name: "SAL", owner: "Sales", last: 73, days: 7, passes: "Sales has looked at it, and accepts to work it." },
  {
    name: "Opportunity",
    owner: "Sales",
    last: 50,
    days: 21,
    passes: "A need, a budget and a date were named in a conversation.",
  },
  { name: "Customer", owner: "Sales", last: 10, passes: "Has signed." },
];

/** The agreement holds rates for so many stages. */
const MOST_STAGES = 12;

const blank = ({ name, owner, passes }: Pick<PlanStage, "name" | "owner" | "passes">): PlanStage => ({
  name,
  owner,
  last: "",
  days: "",
  passes,
});

/**
 * The stages of a new plan, by the list of stages; counts and days are for the team to say.
 *
 * @param funnel whose steps; "" for those of all
 * @returns the names of the example's where the list has too few steps or too many
 */
export function plannedStages(list: readonly Stage[], funnel = ""): readonly PlanStage[] {
  const steps = funnelSteps(list, funnel);
  if (steps.length < 2 || steps.length > MOST_STAGES) return EXAMPLE_STAGES.map(blank);
  return steps.map(({ name, whose, owner, criterion }) => {
    const team = whose === "sales" ? "Sales" : "Marketing";
    return blank({ name: asText(name), owner: asText(owner || team), passes: asText(criterion) });
  });
}
