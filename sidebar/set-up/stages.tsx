import { PushButton } from "../controls/push-button";
import { RequestButton } from "../controls/request-button";
import { words } from "../language/spoken/words";
import type { PanelState } from "../server/server";
import { guessedText, unknownText } from "./stage-words";

type StagesProps = NonNullable<PanelState["stages"]>;

function Unknown({ unknown, unknownInAll, guessed }: StagesProps) {
  if (unknown.length === 0) return null;
  const more = unknownInAll - unknown.length;
  return (
    <>
      <p>{words().settings.unknownWords}</p>
      <ul>
        {unknown.map((one) => (
          <li key={one.word}>{unknownText(one)}</li>
        ))}
      </ul>
      {guessed > 0 && <p>{guessedText(guessed)}</p>}
      {more > 0 && <p class="secondary">{words().figures.andMore(more)}</p>}
    </>
  );
}

/** The one list of stages, and the way to change what words count as. */
export function Stages({ stages, onChange }: { stages: StagesProps; onChange(): void }) {
  const texts = words().settings;
  return (
    <section>
      <h2>{texts.stages}</h2>
      {stages.list.length === 0 && <p>{texts.stagesUnread}</p>}
      <p>
        {stages.list.map(({ name, funnel, means }) => (
          <span key={`${funnel} ${name}`} class="line">
            {texts.stage(name, funnel, means)}
          </span>
        ))}
      </p>
      <Unknown {...stages} />
      <PushButton title={texts.changeStagesTitle} onPush={onChange}>
        {texts.changeStages}
      </PushButton>
      <RequestButton asks="panelShowTab" message={{ tab: "stages" }} title={texts.showStagesTitle}>
        {texts.showStages}
      </RequestButton>
    </section>
  );
}
