import { useState } from "preact/hooks";
import { numberText } from "../../src/language/figures/number-text";
import { Parted } from "../controls/parted";
import { PushButton } from "../controls/push-button";
import { RequestButton } from "../controls/request-button";
import { Sign, signOf } from "../controls/sign";
import { stateStyle } from "../controls/state-style";
import { words } from "../language/spoken/words";
import { ask, type PanelState, type SetUpAnswer, type ShownLeads } from "../server/server";
import type { PanelSeen, Store } from "../store/store";
import { faultWords } from "../words/fault-words";
import { uncountedWords } from "../words/figure-words";
import type { GuideStore } from "./set-up-guide";
import { answeredWords, areUntracked, isListed, metWords, nextState, nextStep, shownWords, tilesOf } from "./set-up-result";

interface SetUpDoneProps {
  seen: PanelSeen;
  store: Store;
  answer: SetUpAnswer;
  guideStore: GuideStore;
}

type Count = ShownLeads["counts"][number];

const PATIENCE = { giveUpAfter: 30_000, onSlow: () => {} };

type StateWords = PanelState["states"];

function Tiles({ leads, states, onShow }: { leads: ShownLeads; states: StateWords; onShow(count: Count): void }) {
  const { setUpResult } = words();
  return (
    <div class="tiles">
      {tilesOf(leads.counts).map((count) => (
        <button
          key={count.state}
          type="button"
          class="tile"
          style={stateStyle(leads, count.state)}
          title={setUpResult.tileTitle(states[count.state])}
          onClick={() => onShow(count)}
        >
          <b>{numberText(count.leads)}</b>
          <span>
            <Sign name={signOf(count.state)} /> {states[count.state]}
          </span>
        </button>
      ))}
    </div>
  );
}

function Later({ title, text, onGo }: { title: string; text: string; onGo(): void }) {
  return (
    <li>
      <button type="button" class="later" onClick={onGo}>
        <span>
          {title}
          <span class="small">{text}</span>
        </span>
        <Sign name="on" />
      </button>
    </li>
  );
}

function LaterSteps({ seen, store, guideStore }: Omit<SetUpDoneProps, "answer">) {
  const { state, draft } = seen;
  if (!state?.leads) return null;
  const target = draft.fields.find(({ key }) => key === "response.target");
  const met = metWords(state.leads.counts);
  const texts = words().setUpResult;
  const showHours = () => {
    guideStore.close();
    requestAnimationFrame(() => document.getElementById("working-hours")?.focus());
  };
  const timed = state.leads.counts.reduce((sum, { leads }) => sum + leads, state.leads.uncounted);
  return (
    <section>
      <h2>{texts.whenTime}</h2>
      <ul class="later-steps">
        <Later title={texts.checkHours} text={texts.hours(state.leads.week, state.leads.holidays)} onGo={showHours} />
        {target && (
          <Later
            title={texts.agreeTime}
            text={[texts.minutesNow(target.value), met].filter(Boolean).join("; ")}
            onGo={() => store.reveal(target.key)}
          />
        )}
        {state.plan && (
          <Later
            title={texts.planQuarter}
            text={timed > 0 ? texts.fromYourLeads(timed) : texts.whatStagesBring}
            onGo={() => store.look({ view: "plan" })}
          />
        )}
      </ul>
    </section>
  );
}

/** How set-up ended: the result, one next step, the rest in a list, and the way back to the answers. */
export function SetUpDone({ seen, store, answer, guideStore }: SetUpDoneProps) {
  const leads = seen.state?.leads;
  const { states } = seen.state ?? answer.state;
  const counting = leads ? uncountedWords(leads) : "";
  // What the sheet shows by now: statuses may have been computed after set-up answered.
  const rest =
    leads && counting === "" ? answeredWords(leads.counts) || (areUntracked(leads.counts) ? "" : words().setUpResult.noneAnswered) : "";
  const hasTiles = counting === "" && tilesOf(leads?.counts ?? []).length > 0;
  const timed = leads?.counts.reduce((sum, one) => sum + one.leads, 0) ?? 0;
  const [said, say] = useState("");
  /** Leads that the panel lists are shown there; of others the first one is selected in the sheet. */
  async function show(count: Count | undefined) {
    const gone = count?.first ? await ask<string>("panelShowLead", count.first, PATIENCE).catch(faultWords) : "";
    if (gone === "" && (!count || isListed(count.state))) store.look({ view: "leads" });
    else say(gone || (count ? shownWords(count, states) : ""));
  }
  const change = (
    <button type="button" class="link" onClick={() => guideStore.open()}>
      {words().setUpResult.change}
    </button>
  );
  const remove = (
    <RequestButton
      link
      asks="panelRemove"
      title={words().settings.removeTitle}
      meanwhile={words().settings.questionOpen}
      onDone={() => void store.readAgain()}
    >
      {words().setUpResult.remove}
    </RequestButton>
  );
  return (
    <div class="set-up-done">
      {rest && timed > 0 && <p>{rest}</p>}
      <p role="status" class="counting">
        {counting}
      </p>
      {!hasTiles && counting === "" && <p>{answer.text}</p>}
      {answer.remarks.length > 0 && (
        <ul class="note info remarks">
          {answer.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {leads && hasTiles && <Tiles leads={leads} states={states} onShow={(count) => void show(count)} />}
      <p role="status" class="small">
        {said}
      </p>
      <PushButton
        primary
        title={words().setUpResult.nextTitle}
        onPush={() => void show(counting ? undefined : nextState(leads?.counts ?? []))}
      >
        {nextStep(counting ? [] : (leads?.counts ?? []))}
      </PushButton>
      <LaterSteps seen={seen} store={store} guideStore={guideStore} />
      <div class="small wrong-way">
        <Parted text={words().setUpResult.looksWrong} parts={{ change, remove }} />
      </div>
      <p class="small">
        <button type="button" class="link" onClick={guideStore.close}>
          {words().setUpResult.settings}
        </button>
      </p>
    </div>
  );
}
