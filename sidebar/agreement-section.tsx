import { Fields } from "./fields";
import type { Section } from "./sections";
import type { Seen, Store } from "./store";

interface Props {
  section: Section;
  open: boolean;
  seen: Seen;
  store: Store;
  onTurn(): void;
}

const progressWords = ({ done, all, waiting }: Section): string => {
  if (waiting > 0) return waiting === 1 ? "1 needs you" : `${waiting} need you`;
  return all === 0 ? "optional" : `${done} of ${all}`;
};

/** A section with how far it is; its fields stand below it while it is open. */
export function AgreementSection({ section, open, seen, store, onTurn }: Props) {
  const { name, fields, done, all, waiting } = section;
  const id = `section-${name.replace(/\W+/g, "-")}`;
  const state = waiting > 0 ? "needs-you" : done === all ? "whole" : "";
  return (
    <section class="section">
      <h2>
        <button type="button" id={id} aria-expanded={open} aria-controls={`${id}-fields`} onClick={onTurn}>
          <span class="name">{name}</span>
          <span class={`done ${state}`}>{progressWords(section)}</span>
        </button>
      </h2>
      <div id={`${id}-fields`} class="fields" hidden={!open}>
        {open && <Fields fields={fields} seen={seen} store={store} />}
      </div>
    </section>
  );
}
