import { ErrandButton } from "./errand-button";
import type { PanelState } from "./server";
import { guessedText, unknownText } from "./stage-words";

type Shown = NonNullable<PanelState["stages"]>;

function Unknown({ unknown, unknownInAll, guessed }: Shown) {
  if (unknown.length === 0) return null;
  const more = unknownInAll - unknown.length;
  return (
    <>
      <p>Words of leads' stages that the list does not know. Add each as a stage, or under Also called:</p>
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

/** The one list of stages: what stands in its tab, and the way there. */
export function Stages({ stages }: { stages: Shown }) {
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
      <ErrandButton asks="panelShowTab" message={{ tab: "stages" }} title="Jumps to the tab of stages">
        Change stages
      </ErrandButton>
    </section>
  );
}
