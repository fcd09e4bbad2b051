import { PushButton } from "../controls/push-button";
import type { SetUpTab } from "../server/server";
import { chooseTab } from "./set-up-answers";
import { Example } from "./set-up-example";
import { Frame, type GuideProps } from "./set-up-frame";
import { isAgain } from "./set-up-question-foot";
import { asked, firstLine, TITLES } from "./set-up-steps";
import { linesOf, tabWords, whyOff } from "./set-up-words";

const NEW_TAB = "A new, empty tab Leads";
const EMPTY = "Start with an empty lead tab";

function TabChoice({ name, words, on, onChoose }: { name: string; words: string; on: boolean; onChoose(): void }) {
  return (
    <label class={on ? "on" : ""}>
      <input type="radio" name="lead-tab" checked={on} onChange={onChoose} />
      <span>{name}</span>
      <span class="small beside">{words}</span>
    </label>
  );
}

function Tabs({ guide, store, tabs }: GuideProps & { tabs: readonly SetUpTab[] }) {
  const { answers } = guide;
  return (
    <fieldset>
      <legend class="unseen">Which tab holds your leads?</legend>
      <div class="radios">
        {tabs.map((tab) => (
          <TabChoice
            key={tab.id}
            name={tab.name}
            words={tabWords(tab)}
            on={answers.tab === tab.id}
            onChoose={() => store.choose(chooseTab(answers, tab.id))}
          />
        ))}
        {answers.tab === null && <TabChoice name={NEW_TAB} words="new" on onChoose={() => {}} />}
      </div>
    </fieldset>
  );
}

function startEmpty({ answers }: GuideProps["guide"], store: GuideProps["store"]) {
  store.choose(chooseTab(answers, null));
  store.go("adds");
}

/** The filled button names the tab; where that one is set up already it sets up again. */
function Use({ guide, store }: GuideProps) {
  const { shown, answers } = guide;
  if (!shown) return null;
  if (isAgain(guide)) {
    const why = whyOff("adds", shown, answers);
    return (
      <PushButton
        primary={!guide.kept}
        off={why !== ""}
        title={why || "Adds what is missing; overwrites nothing"}
        onPush={() => void store.setUp()}
      >
        Set up again
      </PushButton>
    );
  }
  const next = answers.tab === null ? "adds" : shown.headingRow === null ? "headings" : "columns";
  return (
    <PushButton primary={!guide.kept} title="Goes on to the next question; nothing is changed yet" onPush={() => store.go(next)}>
      {answers.tab === null ? EMPTY : `Use ${shown.tabs.find(({ id }) => id === answers.tab)?.name ?? shown.tab?.name}`}
    </PushButton>
  );
}

function Checklist({ guide, store }: GuideProps) {
  const { shown, answers } = guide;
  if (!shown) return null;
  const lines = linesOf(shown);
  return (
    <ol class="questions">
      <li class="now">
        <span class="number" aria-hidden="true">
          1
        </span>
        <h2>Which tab holds your leads?</h2>
        <div class="in">
          <Tabs guide={guide} store={store} tabs={shown.tabs} />
          {shown.problem && (
            <p class="small wrong" role="alert">
              {shown.problem}
            </p>
          )}
          <div>
            <Use guide={guide} store={store} />
          </div>
        </div>
      </li>
      {asked(answers.tab).map((one, at) => {
        if (one === "tab") return null;
        const { text, note, asks } = lines[one];
        return (
          <li key={one} class={asks || one === "adds" ? "" : "ok"}>
            <span class="number" aria-hidden="true">
              {at + 1}
            </span>
            <button type="button" class="question" onClick={() => store.go(one)}>
              <span class="name">{TITLES[one]}</span>
              <span class={asks ? "asks" : "small"}>{note}</span>
            </button>
            <p class="small in">{text}</p>
          </li>
        );
      })}
    </ol>
  );
}

/** Answers that were begun when the panel was open before. */
function KeptBefore({ guide: { kept, told, isLooking }, store }: GuideProps) {
  return (
    <div role="status">
      {told && <p class="note info">{told}</p>}
      {kept && (
        <div class="note info">
          <p>You began to answer here before. Your answers are kept.</p>
          <div class="clicks">
            <PushButton primary off={isLooking} title="Shows the question at which you stopped" onPush={() => void store.goOn()}>
              Go on where you stopped
            </PushButton>
            <PushButton title="Forgets the earlier answers" onPush={store.beginAnew}>
              Begin anew
            </PushButton>
          </div>
        </div>
      )}
    </div>
  );
}

const AGAIN = "These are the answers that hold. Change what you want: nothing else changes.";

/** First sight: the five questions with what was guessed of each; only the tab is asked. */
export function TabStep({ guide, store, isReady }: GuideProps & { isReady: boolean }) {
  const { shown, answers } = guide;
  const empty = (
    <button type="button" class="link" onClick={() => startEmpty(guide, store)}>
      {EMPTY}
    </button>
  );
  return (
    <Frame
      guide={guide}
      store={store}
      title={shown?.isSetUp ? "Set-up" : "Set up Lead SLA"}
      line={shown?.isSetUp ? AGAIN : firstLine(answers.tab)}
      foot={
        <p class="small">
          {shown && answers.tab !== null && !shown.isSetUp && <>No leads in this spreadsheet yet? {empty}. </>}
          {isReady && (
            <button type="button" class="link" onClick={store.close}>
              Close without changes
            </button>
          )}
        </p>
      }
    >
      <KeptBefore guide={guide} store={store} />
      <Checklist guide={guide} store={store} />
      {shown?.example && <Example example={shown.example} />}
      {!shown?.isSetUp && <p class="small">Everything stays in this spreadsheet. Nothing is sent anywhere else.</p>}
    </Frame>
  );
}
