import { Parted } from "../controls/parted";
import { RequestButton } from "../controls/request-button";
import { words } from "../language/spoken/words";
import type { PlanFigures } from "../server/server";
import { gapWords, oddsWords, shareWords, wholeWords } from "../words/figure-words";
import { dayWords } from "../words/moment-words";

function Funnel({ stages, zone }: { stages: PlanFigures["stages"]; zone: string }) {
  const first = stages[0]?.goal === null ? undefined : stages[0]?.by;
  return (
    <>
      <table class="figures">
        <caption>{words().plan.funnel}</caption>
        <thead>
          <tr>
            <th scope="col">{words().plan.stage}</th>
            <th scope="col">{words().plan.lastMonth}</th>
            <th scope="col">{words().plan.rate}</th>
            <th scope="col">{words().plan.goal}</th>
            <th scope="col">{words().plan.gap}</th>
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
          <Parted
            text={words().plan.mustExist(wholeWords(stages[0]?.goal ?? null))}
            parts={{ stage: stages[0]?.name, day: <b>{dayWords(new Date(first), zone)}</b> }}
          />
        </p>
      )}
    </>
  );
}

function Odds({ odds }: { odds: PlanFigures["odds"] }) {
  return (
    <table class="figures">
      <caption>{words().plan.odds}</caption>
      <thead>
        <tr>
          <th scope="col">{words().plan.name}</th>
          <th scope="col">{words().plan.likely}</th>
          <th scope="col">{words().plan.needed}</th>
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

/** The numbers of the plan tab that matter. */
export function PlanView({ plan, zone, counting }: { plan: PlanFigures | null; zone: string; counting: boolean }) {
  if (!plan) return <p>{words().plan.none}</p>;
  return (
    <>
      <p role="status">{counting ? words().plan.counting : ""}</p>
      {plan.target !== null && <p class="headline">{words().plan.target(plan.target)}</p>}
      {plan.sentence && <p>{plan.sentence}</p>}
      {plan.warning && <p class="warning">{plan.warning}</p>}
      {plan.stages.length > 0 && <Funnel stages={plan.stages} zone={zone} />}
      {plan.odds.length > 0 && <Odds odds={plan.odds} />}
      <p class="secondary">{words().plan.changedIn}</p>
      <RequestButton asks="panelShowTab" message={{ tab: "plan" }} title={words().plan.openTitle}>
        {words().plan.open}
      </RequestButton>
    </>
  );
}
