import { PushButton } from "../controls/push-button";
import { RequestButton } from "../controls/request-button";
import { Fields } from "../fields/fields";
import { words } from "../language/spoken/words";
import { LackingColumns } from "../leads/lacking-columns";
import { TakeOverExport } from "../leads/take-over-export";
import { Mails } from "../mails/mails";
import type { ShownLeads } from "../server/server";
import type { PanelSeen, Store } from "../store/store";
import { atOnceWords, hourlyWords, timeUsedWords } from "../words/hourly-words";
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
        {words().settings.hours}
      </h2>
      <p>
        {week.map((line) => (
          <span key={line} class="line">
            {line}
          </span>
        ))}
      </p>
      <p class="secondary">{words().settings.hoursSay(holidays, zone)}</p>
      <RequestButton asks="panelShowTab" message={{ tab: "hours" }} title={words().settings.changeHoursTitle}>
        {words().settings.changeHours}
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
      <h2>{words().settings.check}</h2>
      <p>{hourlyWords(leads)}</p>
      {leads.hourly && <p>{atOnceWords(leads)}</p>}
      {leads.hourly && <p class="secondary">{timeUsedWords(leads)}</p>}
      {leads.hourly?.mine && !leads.hourly.atOnce.change && (
        <RequestButton
          asks="panelAtOnce"
          title={words().settings.atOnceTitle}
          meanwhile={words().settings.switchingOn}
          onDone={() => void store.readAgain()}
        >
          {words().settings.atOnce}
        </RequestButton>
      )}
      {!leads.hourly && (
        <RequestButton
          asks="panelHourly"
          title={words().settings.checkOnTitle}
          meanwhile={words().settings.switchingOn}
          onDone={() => void store.readAgain()}
        >
          {words().settings.checkOn}
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
  const texts = words().settings;
  return (
    <section>
      <h2>{texts.answers}</h2>
      <p>{leads ? texts.answersAre(leads.tab, found) : texts.noTab}</p>
      <PushButton title={texts.changeAnswersTitle} onPush={() => guideStore.open()}>
        {texts.changeAnswers}
      </PushButton>
    </section>
  );
}

function Removal({ seen, store }: SetUpViewProps) {
  return (
    <section>
      <h2>{words().settings.spreadsheet}</h2>
      <p class="secondary">{words().settings.removing}</p>
      <RequestButton
        asks="panelRemove"
        title={words().settings.removeTitle}
        off={seen.work.is === "busy"}
        meanwhile={words().settings.questionOpen}
        onDone={() => void store.readAgain()}
      >
        {words().settings.remove}
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
      <h2>{words().settings.notShown}</h2>
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
      <Some title={words().settings.targets} keys={TARGETS} seen={seen} store={store} />
      <Some title={words().settings.colours} keys={COLOURS} seen={seen} store={store} />
      <Mails seen={seen} store={store} />
      {leads && <NotShown leads={leads} store={store} />}
      {leads && <TakeOverExport busy={seen.work.is === "busy"} onDone={() => void store.readAgain()} />}
      {leads && <HourlyCheck leads={leads} store={store} />}
      <Removal seen={seen} store={store} />
    </>
  );
}
