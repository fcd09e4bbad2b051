import type { AgreementField } from "../src/entries/panel";
import { textOf } from "./number-text";

const LONGEST = 80;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

interface Props {
  kind: AgreementField["kind"];
  theirs: string | number;
  mine: string;
  onDecide(whose: "theirs" | "mine"): void;
}

/** Two people changed the same cell: both texts are shown, and this person decides. */
export function Conflict({ kind, theirs, mine, onDecide }: Props) {
  const other = textOf(kind, theirs);
  return (
    <div class="conflict" role="alert">
      <p>
        Someone changed this to {other === "" ? "blank" : <q>{shortened(other)}</q>} while you were writing. Yours: <q>{shortened(mine)}</q>
        .
      </p>
      <button type="button" onClick={() => onDecide("theirs")} title="Takes what stands in the sheet now">
        Keep theirs
      </button>{" "}
      <button type="button" onClick={() => onDecide("mine")} title="Saves your text over theirs">
        Use mine
      </button>
    </div>
  );
}
