import { useState } from "preact/hooks";
import { PushButton } from "../controls/push-button";
import { RequestButton } from "../controls/request-button";
import { Sign, signOf } from "../controls/sign";
import { stateStyle } from "../controls/state-style";
import { ask, type SetUpAnswer, type ShownLeads } from "../server/server";
import type { PanelSeen, Store } from "../store/store";
import { faultWords } from "../words/fault-words";
import { uncountedWords } from "../words/figure-words";
import type { GuideStore } from "./set-up-guide";
import { answeredWords, isListed, leadsWords, metWords, nextState, nextStep, resultWords, shownWords, tilesOf } from "./set-up-result";

interface SetUpDoneProps {
  seen: PanelSeen;
  store: Store;
  answer: SetUpAnswer;
  guideStore: GuideStore;
}

type Count = ShownLeads["counts"][number];

const PATIENCE = { giveUpAfter: 30_000, onSlow: () => {} };

function Tiles({ leads, onShow }: { leads: ShownLeads; onShow(count: Count): void }) {
  return (
    <div class="tiles">
      {tilesOf(leads.counts).map((count) => (
        <button
          key={count.state}
          type="button"
          class="tile"
          style={stateStyle(leads, count.state)}
          title={`${count.state}: selects the first of these leads in the sheet`}
          onClick={() => onShow(count)}
        >
          <b>{count.leads.toLocaleString("en-US")}</b>
          <span>
            <Sign name={signOf(count.state)} /> {count.state}
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

const weekWords = ({ week, holidays }: ShownLeads): string =>
  `${week.join("; ")}, ${holidays === 0 ? "no holidays yet" : holidays === 1 ? "1 holiday" : `${holidays} holidays`}`;

function LaterSteps({ seen, store, guideStore }: Omit<SetUpDoneProps, "answer">) {
  const { state, draft } = seen;
  if (!state?.leads) return null;
  const target = draft.fields.find(({ key }) => key === "response.target");
  const met = metWords(state.leads.counts);
  const showHours = () => {
    guideStore.close();
    requestAnimationFrame(() => document.getElementById("working-hours")?.focus());
  };
  const timed = state.leads.counts.reduce((sum, { leads }) => sum + leads, state.leads.uncounted);
  return (
    <section>
      <h2>Then, when you have time</h2>
      <ul class="later-steps">
        <Later title="Check the working hours" text={weekWords(state.leads)} onGo={showHours} />
        {target && (
          <Later
            title="Agree on the answer time"
            text={[`${target.value} minutes now`, met].filter(Boolean).join("; ")}
            onGo={() => store.reveal(target.key)}
          />
        )}
        {state.plan && (
          <Later
            title="Plan next quarter"
            text={timed > 0 ? `From your own ${leadsWords(timed)}` : "What each stage has to bring"}
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
  const counting = leads ? uncountedWords(leads) : "";
  // What the sheet shows by now: statuses may have been computed after set-up answered.
  const rest = leads && counting === "" ? answeredWords(leads.counts) || "None is answered yet." : "";
  const hasTiles = counting === "" && tilesOf(leads?.counts ?? []).length > 0;
  const timed = leads?.counts.reduce((sum, one) => sum + one.leads, 0) ?? 0;
  const [said, say] = useState("");
  /** Leads that the panel lists are shown there; of others the first one is selected in the sheet. */
  async function show(count: Count | undefined) {
    const gone = count?.first ? await ask<string>("panelShowLead", count.first, PATIENCE).catch(faultWords) : "";
    if (gone === "" && (!count || isListed(count.state))) store.look({ view: "leads" });
    else say(gone || (count ? shownWords(count) : ""));
  }
  return (
    <div class="set-up-done">
      {rest && timed > 0 && <p>{rest}</p>}
      <p role="status" class="counting">
        {counting}
      </p>
      {!hasTiles && counting === "" && <p>{[resultWords(answer)[1], answer.text].filter(Boolean).join(" ")}</p>}
      {answer.remarks.length > 0 && (
        <ul class="note info remarks">
          {answer.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {leads && hasTiles && <Tiles leads={leads} onShow={(count) => void show(count)} />}
      <p role="status" class="small">
        {said}
      </p>
      <PushButton
        primary
        title="Shows the leads, the most urgent first"
        onPush={() => void show(counting ? undefined : nextState(leads?.counts ?? []))}
      >
        {nextStep(counting ? [] : (leads?.counts ?? []))}
      </PushButton>
      <LaterSteps seen={seen} store={store} guideStore={guideStore} />
      <div class="small wrong-way">
        Something looks wrong?{" "}
        <button type="button" class="link" onClick={() => guideStore.open()}>
          Change the answers
        </button>{" "}
        or{" "}
        <RequestButton
          link
          asks="panelRemove"
          title="Takes the add-on out of this spreadsheet, after asking"
          meanwhile="A question is open over the sheet: answer it there."
          onDone={() => void store.readAgain()}
        >
          remove Lead SLA
        </RequestButton>
        . Both leave your cells as they are.
      </div>
      <p class="small">
        <button type="button" class="link" onClick={guideStore.close}>
          Mails, colours and other settings
        </button>
      </p>
    </div>
  );
}
