import { Fields } from "../fields/fields";
import { words } from "../language/spoken/words";
import { isUntouchedStart } from "../store/draft";
import type { PanelSeen, Store } from "../store/store";
import { byOwner, type Section } from "./sections";

interface AgreementSectionProps {
  section: Section;
  open: boolean;
  seen: PanelSeen;
  store: Store;
  onTurn(): void;
}

const stateWords = ({ needed, isRead, waiting }: Section): string => {
  const texts = words().agreement;
  if (waiting > 0) return texts.needYou(waiting);
  if (needed > 0) return texts.neededHere(needed);
  return isRead ? texts.read : "";
};

function stateOf({ needed, isRead, waiting }: Section): string {
  if (waiting > 0) return "needs-you";
  if (needed > 0) return "lacks";
  return isRead ? "whole" : "";
}

function ByOwner({ section, seen, store }: Pick<AgreementSectionProps, "section" | "seen" | "store">) {
  return (
    <>
      {byOwner(section.fields).map(({ owner, fields }) => (
        <div key={owner} class={`side side-${owner}`}>
          <h3>{words().agreement.owners[owner]}</h3>
          <Fields fields={fields} seen={seen} store={store} />
        </div>
      ))}
    </>
  );
}

/** For who has read a section and wants nothing of it otherwise: its starting texts count as the team's own. */
function ReadIt({ id, section, seen, store }: Pick<AgreementSectionProps, "section" | "seen" | "store"> & { id: string }) {
  const starts = section.fields.filter((field) => isUntouchedStart(seen.draft, field));
  if (starts.length === 0) return null;
  const keep = () => {
    store.confirm(starts.map(({ key }) => key));
    // The button goes: the focus must not.
    document.getElementById(id)?.focus();
  };
  return (
    <button type="button" class="link read-it" onClick={keep}>
      {words().agreement.haveRead}
    </button>
  );
}

/** A section with what it lacks, or that it was read; its fields stand below it while it is open. */
export function AgreementSection({ section, open, seen, store, onTurn }: AgreementSectionProps) {
  const { name, fields } = section;
  const id = `section-${name.replace(/\W+/g, "-")}`;
  const isSideBySide = seen.showing.side === "sideBySide";
  return (
    <section class="section">
      <h2>
        <button type="button" id={id} aria-expanded={open} aria-controls={`${id}-fields`} onClick={onTurn}>
          <span class="name">{name}</span>
          <span class={`done ${stateOf(section)}`}>{stateWords(section)}</span>
        </button>
      </h2>
      <div id={`${id}-fields`} class="fields" hidden={!open}>
        {open && isSideBySide && <ByOwner section={section} seen={seen} store={store} />}
        {open && !isSideBySide && <Fields fields={fields} seen={seen} store={store} />}
        {open && <ReadIt id={id} section={section} seen={seen} store={store} />}
      </div>
    </section>
  );
}
