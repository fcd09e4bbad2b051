import { PushButton } from "../controls/push-button";
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

/** Two people changed the same cell: both texts are shown, and this person decides. */
export function Conflict({ id, field, theirs, mine, onDecide }: ConflictProps) {
  const [other, own] = excerpts(textOf(field.kind, theirs), mine);
  const shown = (text: string) => (text.trim() === "" ? "blank" : `“${withUnit(field.kind, text)}”`);
  return (
    <fieldset class="conflict">
      <legend>Two versions</legend>
      <p id={`${id}-conflict`}>
        Someone changed this to {shown(other)} while you were writing.
        <br />
        Yours: {shown(own)}
        {/[.!?\u2026]$/.test(own) ? "" : "."}
      </p>
      <PushButton title="Takes what stands in the sheet now; your text goes" onPush={() => onDecide("theirs")}>
        Keep theirs
      </PushButton>
      <PushButton title="Saves your text over theirs" onPush={() => onDecide("mine")}>
        Use mine
      </PushButton>
    </fieldset>
  );
}
