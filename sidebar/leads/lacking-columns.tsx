import { useState } from "preact/hooks";
import { PushButton } from "../controls/push-button";
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
  const one = lacking.length === 1;

  async function add() {
    setWorks(true);
    say("Adding…");
    say(await ask<string>("panelAddColumns", { fields: lacking.map(({ field }) => field) }, PATIENCE).catch(faultWords));
    setWorks(false);
    onDone();
  }

  return (
    <div class="note caution" role="status">
      <p>
        This needs {one ? "the column" : "the columns"} <b>{lacking.map(({ label }) => label).join(" and ")}</b>, which the lead tab does
        not have yet.
      </p>
      <div>
        <PushButton off={works} title="Adds them empty, at the right place and with the right format" onPush={() => void add()}>
          {one ? "Add this column" : "Add these columns"}
        </PushButton>
      </div>
      {said && <p>{said}</p>}
    </div>
  );
}
