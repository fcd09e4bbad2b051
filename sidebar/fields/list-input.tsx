import { EntryButtons } from "../controls/entry-buttons";
import { GrowingText } from "../controls/growing-text";
import { useLeadFocus } from "../controls/lead-focus";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import { entriesOf, listText, moved } from "../words/line-texts";
import type { InputProps } from "./field-input";
import { useOwnEntries } from "./own-entries";

/** A list: a box for each entry, in an order that matters. */
export function ListInput({ id, text, described, invalid, onType }: InputProps) {
  const { entries, set } = useOwnEntries(text, entriesOf, listText, onType);
  const leadFocus = useLeadFocus();
  const texts = words().fields;
  const entryId = (at: number) => (at < 0 ? `${id}-add` : `${id}-entry-${at}`);

  const insert = (at: number) => {
    set([...entries.slice(0, at), "", ...entries.slice(at)], true);
    leadFocus(entryId(at));
  };
  const remove = (at: number) => {
    set([...entries.slice(0, at), ...entries.slice(at + 1)], true);
    leadFocus(entryId(Math.min(Math.max(0, at - 1), entries.length - 2)));
  };
  const move = (at: number, by: -1 | 1) => {
    set(moved(entries, at, by), true);
    leadFocus(entryId(Math.min(Math.max(0, at + by), entries.length - 1)));
  };
  /** Several lines at once were pasted: an entry each. */
  const write = (at: number, typed: string) => {
    const lines = typed.includes("\n") ? entriesOf(typed) : [typed];
    set([...entries.slice(0, at), ...lines, ...entries.slice(at + 1)], lines.length > 1);
  };
  const keys = (at: number) => (event: KeyboardEvent) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) insert(at + 1);
    else if (event.key === "Backspace" && entries[at] === "") remove(at);
    else if (event.altKey && by) move(at, by);
    else return;
    event.preventDefault();
  };

  return (
    <fieldset id={id} class="entries" aria-labelledby={`${id}-label`} aria-describedby={described}>
      {entries.map((entry, at) => (
        <div class="entry" key={at}>
          <GrowingText
            low
            id={entryId(at)}
            aria-label={texts.entry(at + 1)}
            aria-invalid={invalid}
            text={entry}
            onText={(typed) => write(at, typed)}
            onKeyDown={keys(at)}
          />
          <EntryButtons
            up={texts.moveEntryUp(at + 1)}
            down={texts.moveEntryDown(at + 1)}
            remove={texts.removeEntry(at + 1)}
            first={at === 0}
            last={at === entries.length - 1}
            onMove={(by) => move(at, by)}
            onRemove={() => remove(at)}
          />
        </div>
      ))}
      <PushButton id={`${id}-add`} title={texts.addEntryTitle} onPush={() => insert(entries.length)}>
        {texts.addEntry}
      </PushButton>
    </fieldset>
  );
}
