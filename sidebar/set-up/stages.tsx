import { PushButton } from "../controls/push-button";
import { RequestButton } from "../controls/request-button";
import type { PanelState } from "../server/server";
import { guessedText, unknownText } from "./stage-words";

type StagesProps = NonNullable<PanelState["stages"]>;

function Unknown({ unknown, unknownInAll, guessed }: StagesProps) {
  if (unknown.length === 0) return null;
  const more = unknownInAll - unknown.length;
  return (
    <>
      <p>Words of leads' stages that the list does not know. Say what each counts as:</p>
      <ul>
        {unknown.map((one) => (
          <li key={one.word}>{unknownText(one)}</li>
        ))}
      </ul>
      {guessed > 0 && <p>{guessedText(guessed)}</p>}
      {more > 0 && <p class="secondary">And {more.toLocaleString("en-US")} more.</p>}
    </>
  );
}

/** The one list of stages, and the way to change what words count as. */
export function Stages({ stages, onChange }: { stages: StagesProps; onChange(): void }) {
  return (
    <section>
      <h2>Stages</h2>
      {stages.list.length === 0 && <p>The list of stages is not understood: look at its tab.</p>}
      <p>
        {stages.list.map(({ name, funnel, means }) => (
          <span key={`${funnel} ${name}`} class="line">
            {name}
            {funnel && ` (${funnel})`}
            {means && `: ${means}`}
          </span>
        ))}
      </p>
      <Unknown {...stages} />
      <PushButton title="Opens the stages of set-up, with your own words and what each counts as" onPush={onChange}>
        Change stages
      </PushButton>
      <RequestButton asks="panelShowTab" message={{ tab: "stages" }} title="Jumps to the tab of stages, to add one or say more of it">
        Show the list of stages
      </RequestButton>
    </section>
  );
}
