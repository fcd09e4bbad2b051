import { useState } from "preact/hooks";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import { ask, type TurnsAsked, type TurnsShown } from "../server/server";
import { faultWords } from "../words/fault-words";

const PATIENCE = { giveUpAfter: 60_000, onSlow: () => {} };

/** Beside the item that turns it on: who would get how many of the leads that have no owner now. */
export function TurnsPreview() {
  const [said, say] = useState("");
  const [works, setWorks] = useState(false);
  const texts = words().fields;

  async function look() {
    const asked: TurnsAsked = { of: "all" };
    setWorks(true);
    say(texts.lookingUpTurns);
    say(await ask<TurnsShown>("panelTurns", asked, PATIENCE).then((shown) => shown.said, faultWords));
    setWorks(false);
  }

  return (
    <div class="turns">
      <PushButton off={works} title={texts.showTurnsTitle} onPush={() => void look()}>
        {texts.showTurns}
      </PushButton>
      <p role="status">{said}</p>
    </div>
  );
}
