import type { Stage, StartingStage, Team } from "../../core/stages/stage";
import { funnelSteps } from "../../core/stages/stage-list";
import { words } from "../../language/spoken/words";
import { asText } from "../formulas/as-text";

/** A stage of a plan as it begins; `last` is its count of last month, `days` are those until the next stage. */
export interface PlanStage {
  name: string;
  owner: string;
  last: number | string;
  days?: number | string;
  passes: string;
}

type ExampleStage = Exclude<StartingStage, "waiting" | "lost" | "rejected">;

/** The counts and days of the published example, and whose its stages are. */
const EXAMPLE: Readonly<Record<ExampleStage, { whose: Team; last: number; days?: number }>> = {
  lead: { whose: "marketing", last: 500, days: 30 },
  mql: { whose: "marketing", last: 150, days: 14 },
  sal: { whose: "sales", last: 73, days: 7 },
  opportunity: { whose: "sales", last: 50, days: 21 },
  customer: { whose: "sales", last: 10 },
};

/** The published example. A plan begins with its stages, and with none of its counts and days: they are nobody's own. */
export function exampleStages(): PlanStage[] {
  const { contents } = words();
  return (Object.keys(EXAMPLE) as ExampleStage[]).map((code) => {
    const { whose, ...counts } = EXAMPLE[code];
    const { name, criterion } = contents.startingStages[code];
    return { name, owner: contents.owners[whose], passes: criterion, ...counts };
  });
}

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
  if (steps.length < 2 || steps.length > MOST_STAGES) return exampleStages().map(blank);
  return steps.map(({ name, whose, owner, criterion }) =>
    blank({ name: asText(name), owner: asText(owner || ownerOf(whose)), passes: asText(criterion) }),
  );
}

/** Who answers for a stage of a funnel whose owner nobody wrote down: its team. */
export const ownerOf = (whose: Stage["whose"]): string => words().contents.owners[whose === "sales" ? "sales" : "marketing"];
