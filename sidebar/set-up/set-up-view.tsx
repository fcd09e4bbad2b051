import { PushButton } from "../controls/push-button";
import { RequestButton } from "../controls/request-button";
import { Fields } from "../fields/fields";
import { LackingColumns } from "../leads/lacking-columns";
import { TakeOverExport } from "../leads/take-over-export";
import { Mails } from "../mails/mails";
import type { ShownLeads } from "../server/server";
import type { PanelSeen, Store } from "../store/store";
import { hourlyWords, timeUsedWords } from "../words/hourly-words";
import type { Guide } from "./guide-state";
import { SetUpDone } from "./set-up-done";
import type { GuideStore } from "./set-up-guide";
import { Stages } from "./stages";

const TARGETS = ["response.target", "response.warning", "response.targets"];
const COLOURS = ["colours.palette"];

interface SetUpViewProps {
  seen: PanelSeen;
  store: Store;
}

function Hours({ leads: { week, holidays, zone } }: { leads: ShownLeads }) {
  return (
    <section>
      <h2 id="working-hours" tabIndex={-1}>
        Working hours
      </h2>
      <p>
        {week.map((line) => (
          <span key={line} class="line">
            {line}
          </span>
        ))}
      </p>
      <p class="secondary">
        {holidays === 0 ? "No holidays are listed." : holidays === 1 ? "1 holiday is listed." : `${holidays} holidays are listed.`} Time
        zone of the sheet: {zone}.
      </p>
      <RequestButton asks="panelShowTab" message={{ tab: "hours" }} title="Jumps to the tab of working hours and holidays">
        Change hours and holidays
      </RequestButton>
    </section>
  );
}

function Some({ title, keys, seen, store }: SetUpViewProps & { title: string; keys: readonly string[] }) {
  const fields = seen.draft.fields.filter(({ key }) => keys.includes(key));
  if (fields.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Fields fields={fields} seen={seen} store={store} place="set-up-" />
    </section>
  );
}

function HourlyCheck({ leads, store }: { leads: ShownLeads; store: Store }) {
  return (
    <section>
      <h2>Hourly check</h2>
      <p>{hourlyWords(leads)}</p>
      {leads.hourly && <p class="secondary">{timeUsedWords(leads)}</p>}
      {!leads.hourly && (
        <RequestButton
          asks="panelHourly"
          title="Lets Google check all leads every hour, under your name"
          meanwhile="Switching it on…"
          onDone={() => void store.readAgain()}
        >
          Switch it on
        </RequestButton>
      )}
    </section>
  );
}

interface GuidedProps extends SetUpViewProps {
  guide: Guide;
  guideStore: GuideStore;
}

/** Which tab and columns are used, and the way back into the questions. */
function Answers({ leads, guideStore }: { leads: ShownLeads | null | undefined; guideStore: GuideStore }) {
  const found = leads?.columns.filter(({ heading }) => heading !== "").length ?? 0;
  return (
    <section>
      <h2>Answers to set-up</h2>
      <p>{leads ? `The leads stand in the tab “${leads.tab}”; ${found} of its columns are used.` : "There is no lead tab."}</p>
      <PushButton
        title="Shows the tab, headings, columns, stages and what was added, to change any of them"
        onPush={() => guideStore.open()}
      >
        Change the answers
      </PushButton>
    </section>
  );
}

function Removal({ seen, store }: SetUpViewProps) {
  return (
    <section>
      <h2>This spreadsheet</h2>
      <p class="secondary">
        Removing takes away colours, the columns headed SLA and the hourly check, after asking. What people typed stays.
      </p>
      <RequestButton
        asks="panelRemove"
        title="Takes the add-on out of this spreadsheet, after asking"
        off={seen.work.is === "busy"}
        meanwhile="A question is open over the sheet: answer it there."
        onDone={() => void store.readAgain()}
      >
        Remove…
      </RequestButton>
    </section>
  );
}

/** Figures that the monitor leaves out, and the way to have them. */
function NotShown({ leads, store }: { leads: ShownLeads; store: Store }) {
  if (!leads.notShown) return null;
  const { metrics, fields } = leads.notShown;
  return (
    <section>
      <h2>Not shown in the monitor</h2>
      <p>{metrics.join(", ")}</p>
      <LackingColumns lacking={leads.columns.filter(({ field }) => fields.includes(field))} onDone={() => void store.readAgain()} />
    </section>
  );
}

/** How the add-on stands in this spreadsheet; right after set-up, how that ended. */
export function SetUpView({ seen, store, guide, guideStore }: GuidedProps) {
  const leads = seen.state?.leads;
  if (guide.answer) return <SetUpDone seen={seen} store={store} answer={guide.answer} guideStore={guideStore} />;
  return (
    <>
      <Answers leads={leads} guideStore={guideStore} />
      {leads && <Hours leads={leads} />}
      {seen.state?.stages && <Stages stages={seen.state.stages} onChange={() => guideStore.open("stages")} />}
      <Some title="Response targets" keys={TARGETS} seen={seen} store={store} />
      <Some title="Colours" keys={COLOURS} seen={seen} store={store} />
      <Mails seen={seen} store={store} />
      {leads && <NotShown leads={leads} store={store} />}
      {leads && <TakeOverExport busy={seen.work.is === "busy"} onDone={() => void store.readAgain()} />}
      {leads && <HourlyCheck leads={leads} store={store} />}
      <Removal seen={seen} store={store} />
    </>
  );
}
