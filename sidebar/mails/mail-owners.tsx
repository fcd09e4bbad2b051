import { useState } from "preact/hooks";
import { PushButton } from "../controls/push-button";
import { RequestButton } from "../controls/request-button";
import type { MailsNow, UnknownOwner } from "../server/server";
import { fieldOf, shownText } from "../store/panel-state";
import type { PanelSeen, Store } from "../store/store";
import { holdsOddLetters, holdsOwner, withOwners } from "./owner-rows";

const OWNERS = "mails.owners";
const SAID = "mail-owners-said";

const people = (count: number): string => (count === 1 ? "1 owner" : `${count} owners`);

function Owner({ owner, onAdd }: { owner: UnknownOwner; onAdd(): void }) {
  const { name, address, open } = owner;
  return (
    <li class="mail-owner">
      <span>
        {name && `${name}, `}
        {address}
        {holdsOddLetters(address) && <span class="warning"> It holds letters that can be mistaken for others: make sure who it is.</span>}
        {open > 0 && <span class="secondary"> {open === 1 ? "1 lead waits" : `${open} leads wait`}</span>}
      </span>
      <PushButton title={`Adds ${address} to the owners who get mail`} onPush={onAdd}>
        Add
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
        <PushButton title="Adds these addresses to the owners who get mail" onPush={() => onAdd(owners)}>
          Add all {owners.length}
        </PushButton>
      )}
    </>
  );
}

/** Addresses in the column Owner that the agreement does not name: nobody gets mail there until a person adds them. */
export function MailOwners({ mails, seen, store }: MailOwnersProps) {
  const [said, say] = useState("");
  const table = shownText(seen, OWNERS) ?? "";
  const owners = mails.owners.filter((owner) => !holdsOwner(table, owner));
  const before = mails.dropped > 0 ? owners.filter(({ hadMail }) => hadMail) : [];
  const others = owners.filter((owner) => !before.includes(owner));
  const more = mails.ownersInAll - mails.owners.length;

  function add(added: readonly UnknownOwner[]) {
    store.type(OWNERS, withOwners(table, added), true);
    void store.leave();
    say(`${people(added.length)} added. Undo takes it back.`);
    // The button goes: the focus must not.
    document.getElementById(SAID)?.focus();
  }

  if (!fieldOf(seen, OWNERS) || (owners.length === 0 && said === "")) return null;
  return (
    <div>
      {before.length > 0 && (
        <>
          <p class="warning">
            {people(before.length)} got mail before and {before.length === 1 ? "gets" : "get"} none now: mail goes only to addresses that
            the agreement names. Is it right that {before.length === 1 ? "this person gets" : "these people get"} mail?
          </p>
          <Group owners={before} onAdd={add} />
          <RequestButton
            asks="panelOwnersLeftOut"
            title="They get no mail, and nobody is asked again"
            onDone={() => void store.readAgain()}
          >
            Leave them without mail
          </RequestButton>
        </>
      )}
      {others.length > 0 && (
        <>
          <p>
            The column Owner holds {others.length === 1 ? "an address" : "addresses"} that the agreement does not name. No mail goes there;
            the manager gets it. Add only people of your team.
          </p>
          <Group owners={others} onAdd={add} />
        </>
      )}
      {more > 0 && <p class="secondary">And {more} more: they come up as you add these.</p>}
      <p role="status" id={SAID} tabIndex={-1}>
        {said}
      </p>
    </div>
  );
}
