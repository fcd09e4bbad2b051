import { useState } from "preact/hooks";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import { ask, type ExportShown } from "../server/server";
import { unanswered } from "../server/unanswered";
import { faultWords } from "../words/fault-words";

/** Thousands of rows may be read and written. */
const PATIENCE = { giveUpAfter: 360_000, onSlow: () => {} };

interface TabProps {
  shown: ExportShown;
  off: boolean;
  onChoose(tab: string): void;
}

function Tab({ shown: { tabs, tab }, off, onChoose }: TabProps) {
  return (
    <div class="column-choice">
      <label for="export-tab">{words().takeOver.tab}</label>
      <select id="export-tab" value={tab} disabled={off} onChange={(event) => onChoose(event.currentTarget.value)}>
        {tabs.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Preview({ shown: { sentence, columns, notes, rows } }: { shown: ExportShown }) {
  return (
    <>
      <p>
        <b>{sentence}</b>
      </p>
      {columns.length > 0 && (
        <ul>
          {columns.map(({ heading, cells }) => (
            <li key={heading}>{words().takeOver.changes(heading, cells)}</li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p key={note} class="secondary">
          {note}
        </p>
      ))}
      {rows.length > 0 && (
        <details>
          <summary>{words().takeOver.some}</summary>
          <ul class="differences">
            {rows.map(({ lead, is, says }) => (
              <li key={`${is} ${lead}`}>
                <b>{lead}</b> ({words().takeOver.is[is]})
                <br />
                {says}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Takes next Monday's file over: first it shows what that would change, then it asks. */
export function TakeOverExport({ busy, onDone }: { busy: boolean; onDone(): void }) {
  const [shown, show] = useState<ExportShown | null>(null);
  const [said, say] = useState("");
  const [works, setWorks] = useState(false);
  const texts = words().takeOver;
  const off = busy || works;

  async function run(meanwhile: string, work: () => Promise<string>) {
    setWorks(true);
    say(meanwhile);
    say(await work().catch(faultWords));
    setWorks(false);
  }

  const read = async (tab: string): Promise<string> => {
    const found = await ask<ExportShown>("panelExportLook", { tab }, PATIENCE);
    show(found);
    return found.problem;
  };
  const look = (tab: string) => run(texts.comparing, () => read(tab));
  const change = (meanwhile: string, work: () => Promise<string>) =>
    run(meanwhile, async () => {
      const answer = await work();
      // The leads are counted at once, and again once the sheet has had the time to compute what it shows of them.
      onDone();
      // What was done is said even where it cannot be looked at again.
      const seen = await read(shown?.tab ?? "").catch(unanswered(null));
      if (seen === null) show(null);
      onDone();
      return answer;
    });
  const take = ({ tab, sum }: ExportShown) => change(texts.taking, () => ask<string>("panelExportTake", { tab, sum }, PATIENCE));
  const takeBack = () => change(texts.takingBack, () => ask<string>("panelExportBack", undefined, PATIENCE));

  return (
    <section>
      <h2>{texts.title}</h2>
      <p class="secondary">{texts.says}</p>
      {shown && shown.tabs.length > 0 && <Tab shown={shown} off={off} onChoose={(tab) => void look(tab)} />}
      {shown && shown.sentence !== "" && <Preview shown={shown} />}
      <div class="clicks">
        {shown && shown.button !== "" && (
          <PushButton primary off={off} title={texts.takeTitle} onPush={() => void take(shown)}>
            {shown.button}
          </PushButton>
        )}
        <PushButton off={off} title={texts.lookTitle} onPush={() => void look(shown?.tab ?? "")}>
          {shown ? texts.lookAgain : texts.look}
        </PushButton>
        {shown && shown.back !== "" && (
          <PushButton off={off} title={shown.back} onPush={() => void takeBack()}>
            {texts.takeBack}
          </PushButton>
        )}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
