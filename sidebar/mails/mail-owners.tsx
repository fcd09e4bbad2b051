import { useState } from "preact/hooks";
import { PushButton } from "../controls/push-button";
import { RequestButton } from "../controls/request-button";
import { words } from "../language/spoken/words";
import type { MailsNow, UnknownOwner } from "../server/server";
import { fieldOf, shownText } from "../store/panel-state";
import type { PanelSeen, Store } from "../store/store";
import { holdsOddLetters, holdsOwner, withOwners } from "./owner-rows";

const PEOPLE = "people";
const TEAM_COLUMN = 2;
const SAID = "mail-owners-said";

function Owner({ owner, onAdd }: { owner: UnknownOwner; onAdd(): void }) {
  const { name, address, open } = owner;
  const texts = words().mailOwners;
  return (
    <li class="mail-owner">
      <span>
        {name && `${name}, `}
        {address}
        {holdsOddLetters(address) && <span class="warning"> {texts.oddLetters}</span>}
        {open > 0 && <span class="secondary"> {texts.waiting(open)}</span>}
      </span>
      <PushButton title={texts.addTitle(address)} onPush={onAdd}>
        {texts.add}
      </PushButton>
    </li>
  );
}

interface MailOwnersProps {
  mails: MailsNow;
  seen: PanelSeen;
  store: Store;
}

function Group({ owners, onAdd }: { owners: readonly UnknownOwner[]; onAdd(owners: readonly UnknownOwner[]): void }) {
  return (
    <>
      <ul class="mail-owners">
        {owners.map((owner) => (
          <Owner key={owner.address} owner={owner} onAdd={() => onAdd([owner])} />
        ))}
      </ul>
      {owners.length > 1 && (
        <PushButton title={words().mailOwners.addAllTitle} onPush={() => onAdd(owners)}>
          {words().mailOwners.addAll(owners.length)}
        </PushButton>
      )}
    </>
  );
}

/** Addresses in the column Owner that the agreement does not name: nobody gets mail there until a person adds them. */
export function MailOwners({ mails, seen, store }: MailOwnersProps) {
  const [said, say] = useState("");
  const table = shownText(seen, PEOPLE) ?? "";
  const owners = mails.owners.filter((owner) => !holdsOwner(table, owner));
  const before = mails.dropped > 0 ? owners.filter(({ hadMail }) => hadMail) : [];
  const others = owners.filter((owner) => !before.includes(owner));
  const more = mails.ownersInAll - mails.owners.length;
  const texts = words().mailOwners;

  function add(added: readonly UnknownOwner[]) {
    const teams = fieldOf(seen, PEOPLE)?.cells?.[TEAM_COLUMN]?.choices ?? [];
    const sales = teams.find(({ code }) => code === "sales")?.word ?? "";
    store.type(PEOPLE, withOwners(table, added, sales), true);
    void store.leave();
    say(texts.added(added.length));
    // The button goes: the focus must not.
    document.getElementById(SAID)?.focus();
  }

  if (!fieldOf(seen, PEOPLE) || (owners.length === 0 && said === "")) return null;
  return (
    <div>
      {before.length > 0 && (
        <>
          <p class="warning">{texts.before(before.length)}</p>
          <Group owners={before} onAdd={add} />
          <RequestButton asks="panelOwnersLeftOut" title={texts.leaveOutTitle} onDone={() => void store.readAgain()}>
            {texts.leaveOut}
          </RequestButton>
        </>
      )}
      {others.length > 0 && (
        <>
          <p>{texts.others(others.length)}</p>
          <Group owners={others} onAdd={add} />
        </>
      )}
      {more > 0 && <p class="secondary">{texts.more(more)}</p>}
      <p role="status" id={SAID} tabIndex={-1}>
        {said}
      </p>
    </div>
  );
}
