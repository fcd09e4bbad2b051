import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { keepFocus } from "../controls/focus-kept";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import type { Guide } from "./guide-state";
import type { GuideStore } from "./set-up-guide";
import { asked, type OpenQuestion } from "./set-up-steps";

export interface GuideProps {
  guide: Guide;
  store: GuideStore;
}

/** How far the questions are, as a bar; the words beside it say the same. */
function Steps({ at, tab }: { at: OpenQuestion | "end"; tab: number | null | undefined }) {
  const questions = asked(tab);
  const now = at === "end" ? questions.length : questions.indexOf(at);
  return (
    <div class="steps-bar" aria-hidden="true">
      {questions.map((one, place) => (
        <i key={one} class={place < now ? "done" : place === now ? "now" : ""} />
      ))}
    </div>
  );
}

/** What went wrong last, and the way to try again where no other button leads there. */
export function Fault({ guide, store }: GuideProps) {
  if (guide.fault === "") return null;
  return (
    <div class="note wrong" role="alert">
      <p>{guide.fault}</p>
      {guide.canTryAgain && (
        <p>
          <PushButton title={words().setUp.tryAgainTitle} onPush={() => void store.look()}>
            {words().setUp.tryAgain}
          </PushButton>
        </p>
      )}
    </div>
  );
}

/** What stands in the way of setting up, wherever it can be mended; the first sight shows it beside the tabs. */
function Problem({ step, shown }: Pick<Guide, "step" | "shown">) {
  if (!shown?.problem || step === "tab" || step === "mend" || step === "working") return null;
  return (
    <p class="note wrong" role="alert">
      {shown.problem}
    </p>
  );
}

interface SetUpFrameProps extends GuideProps {
  title: string;
  /** Which question it belongs to; left out where there is no bar of steps. */
  at?: OpenQuestion | "end";
  /** One line under the title; while the sheet is read it says so. */
  line?: string;
  foot?: ComponentChildren;
  children: ComponentChildren;
}

/** What is folded out must not stay below the edge, where nobody looks for it. */
const showOpened = ({ target }: Event) => {
  if (target instanceof HTMLDetailsElement && target.open) target.scrollIntoView({ block: "nearest" });
};

/** A step of set-up: its head and foot stand, and what is between scrolls. The focus goes to the title of a new step. */
export function Frame({ guide, store, title, at, line = "", foot, children }: SetUpFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const tab = guide.answers.tab;
  useEffect(() => heading.current?.focus(), []);
  const body = useRef<HTMLElement>(null);
  useEffect(() => (body.current ? keepFocus(body.current) : undefined), []);
  useEffect(() => body.current?.addEventListener("toggle", showOpened, { capture: true }), []);
  const place = at === undefined || at === "end" ? "" : words().setUp.step(asked(tab).indexOf(at) + 1, asked(tab).length);
  return (
    <>
      <div class="guide-head">
        <div class="guide-title">
          <h1 ref={heading} tabIndex={-1} id="guide-title">
            {title}
          </h1>
          <span class="small">{place}</span>
        </div>
        {at && <Steps at={at} tab={tab} />}
        <p role="status" class="small">
          {guide.isLooking ? words().setUp.reading : line}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has only a keyboard scrolls it by its focus */}
      <section ref={body} class="guide-body" aria-labelledby="guide-title" tabIndex={0}>
        <Fault guide={guide} store={store} />
        <Problem step={guide.step} shown={guide.shown} />
        {children}
      </section>
      {foot && <div class="guide-foot">{foot}</div>}
    </>
  );
}

/** The way back at the left of the foot. */
export function BackButton({ to, onPush }: { to: string; onPush(): void }) {
  return (
    <button type="button" class="plain" title={words().setUp.back(to)} onClick={onPush}>
      <span aria-hidden="true">‹</span>
      {`\u00a0${to}`}
    </button>
  );
}
