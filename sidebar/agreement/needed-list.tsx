import { showField } from "../controls/focus-in-sight";
import { words } from "../language/spoken/words";
import type { AgreementField } from "../server/server";
import type { Store } from "../store/store";

interface FieldLinkProps {
  field: Pick<AgreementField, "key" | "label">;
  store: Pick<Store, "reveal">;
}

/** A field by its label, which leads to its box. */
export function FieldLink({ field: { key, label }, store }: FieldLinkProps) {
  const go = () => {
    store.reveal(key);
    // The field is drawn by then.
    requestAnimationFrame(() => showField(key));
  };
  return (
    <button type="button" class="link" onClick={go}>
      {label}
    </button>
  );
}

interface FieldLinksProps {
  fields: readonly AgreementField[];
  store: Pick<Store, "reveal">;
}

/** Fields one below the other, each leading to its box. */
export function FieldLinks({ fields, store }: FieldLinksProps) {
  return (
    <ul>
      {fields.map((field) => (
        <li key={field.key}>
          <FieldLink field={field} store={store} />
        </li>
      ))}
    </ul>
  );
}

/** What must be filled before two teams sign; nothing where all is. */
export function NeededList({ fields, store }: FieldLinksProps) {
  if (fields.length === 0) return null;
  return (
    <section class="needed" aria-labelledby="needed-title">
      <h2 id="needed-title">{words().agreement.needed(fields.length)}</h2>
      <FieldLinks fields={fields} store={store} />
    </section>
  );
}
