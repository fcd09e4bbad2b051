import { Sign } from "../controls/sign";
import type { SetUpProgress } from "../server/server";
import { Frame, type GuideProps } from "./set-up-frame";

const countWords = ({ done, of }: NonNullable<SetUpProgress["count"]>): string =>
  `${done.toLocaleString("en-US")} of ${of.toLocaleString("en-US")}`;

function Count({ step, count }: { step: string; count: NonNullable<SetUpProgress["count"]> }) {
  return (
    <>
      <p class="small">{countWords(count)}</p>
      <progress aria-label={step} value={count.done} max={Math.max(count.of, 1)} />
    </>
  );
}

function WorkStep({ step, place, at, count }: { step: string; place: number; at: number; count: SetUpProgress["count"] }) {
  const is = place < at ? "done" : place === at ? "now" : "later";
  const said = { done: "Done: ", now: "Now: ", later: "Then: " }[is];
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
  if (!progress || !step) return "Begins…";
  return `Step ${progress.at + 1} of ${progress.steps.length}: ${step}`;
}

/** While set-up runs: named steps and a count instead of a button that does nothing. */
export function WorkingStep({ guide, store, isReady }: GuideProps & { isReady: boolean }) {
  const { progress } = guide;
  return (
    <Frame guide={guide} store={store} title="Setting up" at="end" line={progressWords(progress)}>
      {progress && (
        <ol class="work">
          {progress.steps.map((step, place) => (
            <WorkStep key={step} step={step} place={place} at={progress.at} count={progress.count} />
          ))}
        </ol>
      )}
      {isReady && (
        <p class="small">
          <button type="button" class="link" title="Set-up goes on; its result comes by itself" onClick={store.hide}>
            Use the panel meanwhile
          </button>
        </p>
      )}
      <p class="small">Keep this panel open until the result is shown. If it was closed, open it again: it shows how far set-up is.</p>
    </Frame>
  );
}
