import { Parted } from "../controls/parted";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import type { SetUpTab } from "../server/server";
import { chooseTab } from "./set-up-answers";
import { Example } from "./set-up-example";
import { Frame, type GuideProps } from "./set-up-frame";
import { isAgain } from "./set-up-question-foot";
import { asked, firstLine } from "./set-up-steps";
import { linesOf, tabWords, whyOff } from "./set-up-words";

function TabChoice({ name, note, on, onChoose }: { name: string; note: string; on: boolean; onChoose(): void }) {
  return (
    <label class={on ? "on" : ""}>
      <input type="radio" name="lead-tab" checked={on} onChange={onChoose} />
      <span>{name}</span>
      <span class="small beside">{note}</span>
    </label>
  );
}

function Tabs({ guide, store, tabs }: GuideProps & { tabs: readonly SetUpTab[] }) {
  const { answers } = guide;
  return (
    <fieldset>
      <legend class="unseen">{words().setUp.whichTab}</legend>
      <div class="radios">
        {tabs.map((tab) => (
          <TabChoice
            key={tab.id}
            name={tab.name}
            note={tabWords(tab)}
            on={answers.tab === tab.id}
            onChoose={() => store.choose(chooseTab(answers, tab.id))}
          />
        ))}
        {answers.tab === null && <TabChoice name={words().setUp.newTab} note={words().setUp.isNew} on onChoose={() => {}} />}
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
  const texts = words().setUp;
  if (isAgain(guide)) {
    const why = whyOff("adds", shown, answers);
    return (
      <PushButton primary={!guide.kept} off={why !== ""} title={why || texts.addsMissing} onPush={() => void store.setUp()}>
        {texts.again}
      </PushButton>
    );
  }
  const next = answers.tab === null ? "adds" : shown.headingRow === null ? "headings" : "columns";
  return (
    <PushButton primary={!guide.kept} title={texts.goOnTitle} onPush={() => store.go(next)}>
      {answers.tab === null ? texts.startEmpty : texts.use(shown.tabs.find(({ id }) => id === answers.tab)?.name ?? shown.tab?.name ?? "")}
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
        <h2>{words().setUp.whichTab}</h2>
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
              <span class="name">{words().setUp.titles[one]}</span>
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
          <p>{words().setUp.begun}</p>
          <div class="clicks">
            <PushButton primary off={isLooking} title={words().setUp.goOnWhereTitle} onPush={() => void store.goOn()}>
              {words().setUp.goOn}
            </PushButton>
            <PushButton title={words().setUp.beginAnewTitle} onPush={store.beginAnew}>
              {words().setUp.beginAnew}
            </PushButton>
          </div>
        </div>
      )}
    </div>
  );
}

/** First sight: the five questions with what was guessed of each; only the tab is asked. */
export function TabStep({ guide, store, isReady }: GuideProps & { isReady: boolean }) {
  const { shown, answers } = guide;
  const texts = words().setUp;
  const empty = (
    <button type="button" class="link" onClick={() => startEmpty(guide, store)}>
      {texts.startEmpty}
    </button>
  );
  return (
    <Frame
      guide={guide}
      store={store}
      title={shown?.isSetUp ? texts.titleAgain : texts.title}
      line={shown?.isSetUp ? texts.answersHold : firstLine(answers.tab)}
      foot={
        <p class="small">
          {shown && answers.tab !== null && !shown.isSetUp && (
            <>
              <Parted text={texts.noLeadsYet} parts={{ startEmpty: empty }} />{" "}
            </>
          )}
          {isReady && (
            <button type="button" class="link" onClick={store.close}>
              {texts.close}
            </button>
          )}
        </p>
      }
    >
      <KeptBefore guide={guide} store={store} />
      <Checklist guide={guide} store={store} />
      {shown?.example && <Example example={shown.example} />}
      {!shown?.isSetUp && <p class="small">{texts.staysHere}</p>}
    </Frame>
  );
}
