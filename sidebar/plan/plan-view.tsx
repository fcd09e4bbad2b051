import { RequestButton } from "../controls/request-button";
import type { PlanFigures } from "../server/server";
import { gapWords, oddsWords, shareWords, wholeWords } from "../words/figure-words";
import { dayWords } from "../words/moment-words";

function Funnel({ stages, zone }: { stages: PlanFigures["stages"]; zone: string }) {
  const first = stages[0]?.goal === null ? undefined : stages[0]?.by;
  return (
    <>
      <table class="figures">
        <caption>What each stage has to bring in a month</caption>
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col">Last month</th>
            <th scope="col">Rate to next</th>
            <th scope="col">Goal</th>
            <th scope="col">Gap</th>
          </tr>
        </thead>
        <tbody>
          {stages.map(({ name, last, rate, goal, gap }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{wholeWords(last)}</td>
              <td>{shareWords(rate)}</td>
              <td>
                <b>{wholeWords(goal)}</b>
              </td>
              <td>{gapWords(gap)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {first && (
        <p>
          {stages[0]?.name}: {wholeWords(stages[0]?.goal ?? null)} must exist by <b>{dayWords(new Date(first), zone)}</b>.
        </p>
      )}
    </>
  );
}

function Odds({ odds }: { odds: PlanFigures["odds"] }) {
  return (
    <table class="figures">
      <caption>How many leads make it likely</caption>
      <thead>
        <tr>
          <th scope="col">Plan</th>
          <th scope="col">How likely</th>
          <th scope="col">Leads needed</th>
        </tr>
      </thead>
      <tbody>
        {odds.map(({ label, likely, leads }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{oddsWords(likely)}</td>
            <td>{wholeWords(leads)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const target = (customers: number): string => `${wholeWords(customers)} new ${customers === 1 ? "customer" : "customers"} a month`;

/** The figures below it are those from before. */
export const COUNTING = "Counting… The new figures are not in yet.";

/** The numbers of the plan tab that matter. */
export function PlanView({ plan, zone, counting }: { plan: PlanFigures | null; zone: string; counting: boolean }) {
  if (!plan) return <p>There is no plan tab yet. Set this spreadsheet up again, under Set-up, to make one.</p>;
  return (
    <>
      <p role="status">{counting ? COUNTING : ""}</p>
      {plan.target !== null && <p class="headline">Target: {target(plan.target)}</p>}
      {plan.sentence && <p>{plan.sentence}</p>}
      {plan.warning && <p class="warning">{plan.warning}</p>}
      {plan.stages.length > 0 && <Funnel stages={plan.stages} zone={zone} />}
      {plan.odds.length > 0 && <Odds odds={plan.odds} />}
      <p class="secondary">Counts, rates and months are changed in the tab; the target in the agreement.</p>
      <RequestButton asks="panelShowTab" message={{ tab: "plan" }} title="Jumps to the tab of the plan">
        Open the plan
      </RequestButton>
    </>
  );
}
