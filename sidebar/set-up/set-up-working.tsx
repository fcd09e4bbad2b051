import { Sign } from "../controls/sign";
import { words } from "../language/spoken/words";
import type { SetUpProgress } from "../server/server";
import { Frame, type GuideProps } from "./set-up-frame";

function Count({ step, count }: { step: string; count: NonNullable<SetUpProgress["count"]> }) {
  return (
    <>
      <p class="small">{words().setUp.count(count.done, count.of)}</p>
      <progress aria-label={step} value={count.done} max={Math.max(count.of, 1)} />
    </>
  );
}

function WorkStep({ step, place, at, count }: { step: string; place: number; at: number; count: SetUpProgress["count"] }) {
  const is = place < at ? "done" : place === at ? "now" : "later";
  const said = words().setUp[is];
  return (
    <li class={is} aria-current={is === "now" ? "step" : undefined}>
      <span class="dot" aria-hidden="true">
        {is === "done" && <Sign name="tick" />}
      </span>
      <div>
        <span class="unseen">{said}</span>
        {is === "now" ? <b>{step}</b> : step}
        {is === "now" && count && <Count step={step} count={count} />}
      </div>
    </li>
  );
}

/** How far set-up is, in its own words. */
function progressWords(progress: SetUpProgress | null): string {
  const step = progress?.steps[progress.at];
  if (!progress || !step) return words().setUp.begins;
  return words().setUp.running(progress.at + 1, progress.steps.length, step);
}

/** While set-up runs: named steps and a count instead of a button that does nothing. */
export function WorkingStep({ guide, store, isReady }: GuideProps & { isReady: boolean }) {
  const { progress } = guide;
  return (
    <Frame guide={guide} store={store} title={words().setUp.settingUp} at="end" line={progressWords(progress)}>
      {progress && (
        <ol class="work">
          {progress.steps.map((step, place) => (
            <WorkStep key={step} step={step} place={place} at={progress.at} count={progress.count} />
          ))}
        </ol>
      )}
      {isReady && (
        <p class="small">
          <button type="button" class="link" title={words().setUp.useMeanwhileTitle} onClick={store.hide}>
            {words().setUp.useMeanwhile}
          </button>
        </p>
      )}
      <p class="small">{words().setUp.keepOpen}</p>
    </Frame>
  );
}
