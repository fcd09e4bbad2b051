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

const progressWords = ({ done, all, waiting }: Section): string => {
  const texts = words().agreement;
  if (waiting > 0) return texts.needYou(waiting);
  return all === 0 ? texts.optional : texts.done(done, all);
};

function stateOf({ done, all, waiting }: Section): string {
  if (waiting > 0) return "needs-you";
  return all > 0 && done === all ? "whole" : "";
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

/** For who has read a section and wants nothing of it otherwise. */
function KeepAll({ id, section, seen, store }: Pick<AgreementSectionProps, "section" | "seen" | "store"> & { id: string }) {
  const starts = section.fields.filter((field) => isUntouchedStart(seen.draft, field));
  if (starts.length < 2) return null;
  const keep = () => {
    store.confirm(starts.map(({ key }) => key));
    // The button goes: the focus must not.
    document.getElementById(id)?.focus();
  };
  return (
    <button type="button" class="link" onClick={keep}>
      {words().agreement.keepAll(starts.length)}
    </button>
  );
}

/** A section with how far it is; its fields stand below it while it is open. */
export function AgreementSection({ section, open, seen, store, onTurn }: AgreementSectionProps) {
  const { name, fields } = section;
  const id = `section-${name.replace(/\W+/g, "-")}`;
  const isSideBySide = seen.showing.side === "sideBySide";
  return (
    <section class="section">
      <h2>
        <button type="button" id={id} aria-expanded={open} aria-controls={`${id}-fields`} onClick={onTurn}>
          <span class="name">{name}</span>
          <span class={`done ${stateOf(section)}`}>{progressWords(section)}</span>
        </button>
      </h2>
      <div id={`${id}-fields`} class="fields" hidden={!open}>
        {open && isSideBySide && <ByOwner section={section} seen={seen} store={store} />}
        {open && !isSideBySide && <Fields fields={fields} seen={seen} store={store} />}
        {open && <KeepAll id={id} section={section} seen={seen} store={store} />}
      </div>
    </section>
  );
}
