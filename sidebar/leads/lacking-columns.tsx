import { useState } from "preact/hooks";
import { Parted } from "../controls/parted";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import { ask, type FieldColumn } from "../server/server";
import { faultWords } from "../words/fault-words";

const PATIENCE = { giveUpAfter: 60_000, onSlow: () => {} };

interface LackingColumnsProps {
  lacking: readonly FieldColumn[];
  onDone(): void;
}

/** Instead of a refusal: what a click needs, and the way to have it. */
export function LackingColumns({ lacking, onDone }: LackingColumnsProps) {
  const [said, say] = useState("");
  const [works, setWorks] = useState(false);
  const texts = words().clicks;

  async function add() {
    setWorks(true);
    say(texts.adding);
    say(await ask<string>("panelAddColumns", { fields: lacking.map(({ field }) => field) }, PATIENCE).catch(faultWords));
    setWorks(false);
    onDone();
  }

  return (
    <div class="note caution" role="status">
      <p>
        <Parted text={texts.needs(lacking.length)} parts={{ columns: <b>{texts.columnNames(lacking.map(({ label }) => label))}</b> }} />
      </p>
      <div>
        <PushButton off={works} title={texts.addColumnsTitle} onPush={() => void add()}>
          {texts.addColumns(lacking.length)}
        </PushButton>
      </div>
      {said && <p>{said}</p>}
    </div>
  );
}
