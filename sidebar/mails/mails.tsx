import { useState } from "preact/hooks";
import { PushButton } from "../controls/push-button";
import { RequestButton } from "../controls/request-button";
import { Fields } from "../fields/fields";
import { words } from "../language/spoken/words";
import { ask, type MailPreview, type MailPreviews } from "../server/server";
import type { PanelSeen, Store } from "../store/store";
import { faultWords } from "../words/fault-words";
import { momentWords } from "../words/moment-words";
import { MailOwners } from "./mail-owners";

const PATIENCE = { giveUpAfter: 120_000, onSlow: () => {} };

const SWITCH = "yesno";
/** Whose addresses mails go to. */
const PEOPLE = "people";

/** Of leads that stay overdue: their mails go out as it says. */
const REASSIGN = "reassign";
const isOn = ({ key, kind, value }: { key: string; kind: string; value: string | number }): boolean =>
  key === REASSIGN ? value !== "no" : kind === SWITCH && value === "yes";

function Shown({ mails }: { mails: MailPreview["mails"] }) {
  const [at, choose] = useState(0);
  const mail = mails[at];
  const texts = words().mails;
  if (!mail) return <p class="secondary">{texts.nothingToTell}</p>;
  return (
    <>
      {mails.length > 1 && (
        <select aria-label={texts.which} value={String(at)} onChange={(event) => choose(Number(event.currentTarget.value))}>
          {mails.map(({ to }, one) => (
            <option key={to} value={String(one)}>
              {texts.to(to)}
            </option>
          ))}
        </select>
      )}
      <p>
        <b>{mail.subject}</b>
      </p>
      <iframe class="mail" sandbox="" title={texts.mail(mail.subject)} srcdoc={mail.html} />
    </>
  );
}

/** So many recipients are named. */
const NAMED = 5;

function Preview({ preview: { name, isOn, mails, to, problem } }: { preview: MailPreview }) {
  return (
    <details>
      <summary>{words().mails.kind(name, isOn)}</summary>
      {problem && <p class="warning">{problem}</p>}
      {to.length > 0 && <p class="secondary">{words().mails.goesTo(to.slice(0, NAMED).join(", "), to.length - NAMED)}</p>}
      <Shown mails={mails} />
    </details>
  );
}

function Previews({ shown }: { shown: MailPreviews }) {
  return (
    <>
      {shown.problem && <p class="warning">{shown.problem}</p>}
      {shown.left !== null && <p class="secondary">{words().mails.left(shown.left)}</p>}
      {shown.kinds.map((preview) => (
        <Preview key={preview.name} preview={preview} />
      ))}
    </>
  );
}

/** A copied spreadsheet says that mails are on: they were turned on in another one. */
function OffInCopy({ store }: { store: Store }) {
  return (
    <>
      <p class="warning">{words().mails.offInCopy}</p>
      <RequestButton
        asks="panelMailsHere"
        title={words().mails.turnOnHereTitle}
        meanwhile={words().mails.turningOn}
        onDone={() => void store.readAgain()}
      >
        {words().mails.turnOnHere}
      </RequestButton>
    </>
  );
}

/** Which mails go out, to whom, and how each would look if it went now. */
export function Mails({ seen, store }: { seen: PanelSeen; store: Store }) {
  const [shown, show] = useState<MailPreviews | null>(null);
  const [said, say] = useState("");
  const [works, setWorks] = useState(false);
  const fields = seen.draft.fields.filter(({ key }) => key.startsWith("mails.") || key.startsWith(REASSIGN) || key === PEOPLE);
  if (fields.length === 0) return null;
  const on = fields.filter(isOn).length;
  const { mails } = seen.state ?? {};
  const { problem = "", sentAt = "", isElsewhere = false } = mails ?? {};
  const zone = seen.state?.leads?.zone ?? "Etc/UTC";
  const texts = words().mails;
  const last = sentAt && texts.lastSent(momentWords(new Date(sentAt), new Date(Date.now() + seen.ahead), zone));

  async function preview() {
    setWorks(true);
    say(texts.previewing);
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
      <h2>{texts.title}</h2>
      <p>{[isElsewhere ? "" : texts.kindsOn(on), texts.whenSent, last].filter(Boolean).join(" ")}</p>
      {isElsewhere && <OffInCopy store={store} />}
      {problem && <p class="warning">{problem}</p>}
      {mails && <MailOwners mails={mails} seen={seen} store={store} />}
      <details>
        <summary>{texts.choose}</summary>
        <Fields fields={fields} seen={seen} store={store} place="set-up-" />
      </details>
      <PushButton off={works} title={texts.previewTitle} onPush={() => void preview()}>
        {texts.preview}
      </PushButton>
      <p role="status">{said}</p>
      {shown && <Previews shown={shown} />}
    </section>
  );
}
