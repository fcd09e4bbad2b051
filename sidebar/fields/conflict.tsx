import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import type { AgreementField } from "../server/server";
import { excerpts } from "../words/excerpts";
import { textOf } from "../words/number-text";
import { withUnit } from "../words/units";

interface ConflictProps {
  id: string;
  field: AgreementField;
  theirs: string | number;
  mine: string;
  onDecide(whose: "theirs" | "mine"): void;
}

/** A value as people read it: of what is chosen its word. */
function wordsOf({ kind, choices = [] }: AgreementField, value: string | number): string {
  return choices.find(({ code }) => code === value)?.word ?? textOf(kind, value);
}

/** Two people changed the same cell: both texts are shown, and this person decides. */
export function Conflict({ id, field, theirs, mine, onDecide }: ConflictProps) {
  const texts = words().fields;
  const [other, own] = excerpts(wordsOf(field, theirs), wordsOf(field, mine));
  const shown = (text: string) => (text.trim() === "" ? words().values.blank : texts.quoted(withUnit(field.kind, text)));
  return (
    <fieldset class="conflict">
      <legend>{texts.twoVersions}</legend>
      <p id={`${id}-conflict`}>
        {texts.theirs(shown(other))}
        <br />
        {texts.mine(shown(own), /[.!?\u2026]$/.test(own))}
      </p>
      <PushButton title={texts.keepTheirsTitle} onPush={() => onDecide("theirs")}>
        {texts.keepTheirs}
      </PushButton>
      <PushButton title={texts.useMineTitle} onPush={() => onDecide("mine")}>
        {texts.useMine}
      </PushButton>
    </fieldset>
  );
}
