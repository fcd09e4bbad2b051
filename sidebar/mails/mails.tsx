import { useState } from "preact/hooks";
import { PushButton } from "../controls/push-button";
import { RequestButton } from "../controls/request-button";
import { Fields } from "../fields/fields";
import { ask, type MailPreview, type MailPreviews } from "../server/server";
import type { PanelSeen, Store } from "../store/store";
import { faultWords } from "../words/fault-words";
import { momentWords } from "../words/moment-words";
import { MailOwners } from "./mail-owners";

const PATIENCE = { giveUpAfter: 120_000, onSlow: () => {} };

const SWITCH = "yesno";

function Shown({ mails }: { mails: MailPreview["mails"] }) {
  const [at, choose] = useState(0);
  const mail = mails[at];
  if (!mail) return <p class="secondary">Nothing to tell right now, so no mail would go.</p>;
  return (
    <>
      {mails.length > 1 && (
        <select aria-label="Which mail" value={String(at)} onChange={(event) => choose(Number(event.currentTarget.value))}>
          {mails.map(({ to }, one) => (
            <option key={to} value={String(one)}>
              To {to}
            </option>
          ))}
        </select>
      )}
      <p>
        <b>{mail.subject}</b>
      </p>
      <iframe class="mail" sandbox="" title={`Mail: ${mail.subject}`} srcdoc={mail.html} />
    </>
  );
}

const recipients = (to: readonly string[]): string =>
  to.length > 5 ? `${to.slice(0, 5).join(", ")} and ${to.length - 5} more` : to.join(", ");

/** "Mail: a lead is ready" is headed "A lead is ready". */
const nameOf = (label: string): string => label.replace(/^Mail: (.)/, (_, first: string) => first.toUpperCase());

function Preview({ preview: { label, isOn, mails, to, problem } }: { preview: MailPreview }) {
  return (
    <details>
      <summary>
        {nameOf(label)}: {isOn ? "on" : "off"}
      </summary>
      {problem && <p class="warning">{problem}</p>}
      {to.length > 0 && <p class="secondary">Goes to {recipients(to)}.</p>}
      <Shown mails={mails} />
    </details>
  );
}

function Previews({ shown }: { shown: MailPreviews }) {
  return (
    <>
      {shown.problem && <p class="warning">{shown.problem}</p>}
      {shown.left !== null && <p class="secondary">Google lets you write to {shown.left} more recipients today.</p>}
      {shown.kinds.map((preview) => (
        <Preview key={preview.key} preview={preview} />
      ))}
    </>
  );
}

const onWords = (on: number): string => (on === 0 ? "All are off." : on === 1 ? "1 kind is on." : `${on} kinds are on.`);

/** A copied spreadsheet says that mails are on: they were turned on in another one. */
function OffInCopy({ store }: { store: Store }) {
  return (
    <>
      <p class="warning">
        Mails are off in this copy of the spreadsheet: they were turned on in another one. Turned on here, they go out from both to the same
        people.
      </p>
      <RequestButton
        asks="panelMailsHere"
        title="Sends the mails that are chosen below from this spreadsheet, too"
        meanwhile="Turning them on…"
        onDone={() => void store.readAgain()}
      >
        Turn mails on here
      </RequestButton>
    </>
  );
}

/** Which mails go out, to whom, and how each would look if it went now. */
export function Mails({ seen, store }: { seen: PanelSeen; store: Store }) {
  const [shown, show] = useState<MailPreviews | null>(null);
  const [said, say] = useState("");
  const [works, setWorks] = useState(false);
  const fields = seen.draft.fields.filter(({ key }) => key.startsWith("mails."));
  if (fields.length === 0) return null;
  const on = fields.filter(({ kind, value }) => kind === SWITCH && value === "yes").length;
  const { mails } = seen.state ?? {};
  const { problem = "", sentAt = "", isElsewhere = false } = mails ?? {};
  const zone = seen.state?.leads?.zone ?? "Etc/UTC";

  async function preview() {
    setWorks(true);
    say("Putting the mails together…");
    try {
      show(await ask<MailPreviews>("panelMails", undefined, PATIENCE));
      say("");
    } catch (error) {
      say(faultWords(error));
    }
    setWorks(false);
  }

  return (
    <section>
      <h2>Mails</h2>
      <p>
        {!isElsewhere && `${onWords(on)} `}They go out with the hourly check, at most once an hour, while your team works or in the hour
        before it opens, in the name of who switched the check on.
        {sentAt && ` The last one went out ${momentWords(new Date(sentAt), new Date(Date.now() + seen.ahead), zone)}.`}
      </p>
      {isElsewhere && <OffInCopy store={store} />}
      {problem && <p class="warning">{problem}</p>}
      {mails && <MailOwners mails={mails} seen={seen} store={store} />}
      <details>
        <summary>Choose mails and recipients</summary>
        <Fields fields={fields} seen={seen} store={store} place="set-up-" />
      </details>
      <PushButton off={works} title="Shows every mail as it would look now; nothing is sent" onPush={() => void preview()}>
        Preview the mails
      </PushButton>
      <p role="status">{said}</p>
      {shown && <Previews shown={shown} />}
    </section>
  );
}
