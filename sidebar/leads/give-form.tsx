import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import { ask, type ClickWish, type Taker, type TurnsAsked, type TurnsShown } from "../server/server";
import { faultWords } from "../words/fault-words";
import type { GivingClick } from "./click-groups";

const PATIENCE = { giveUpAfter: 60_000, onSlow: () => {} };

interface TakersProps {
  takers: readonly Taker[];
  person: string;
  onChoose(person: string): void;
}

/** Whom a lead can be given to, whose turn it is first. */
function Takers({ takers, person, onChoose }: TakersProps) {
  const texts = words().clicks.give;
  if (takers.length === 0) return <p class="promise">{texts.nobody}</p>;
  return (
    <div class="asked">
      <label for="click-person">{texts.to}</label>
      <select id="click-person" required value={person} onChange={(event) => onChoose(event.currentTarget.value)}>
        {takers.map(({ name, remark }) => (
          <option key={name} value={name}>
            {texts.taker(name, remark)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface GiveFormProps {
  click: GivingClick;
  /** How many leads it is for; 1 where the card names the one. */
  leads: string | null;
  onGive(wish: ClickWish): void;
  onLeave(): void;
}

/** Whom the leads at hand are given to: a person, or those whose turn it is, which it says before. */
export function GiveForm({ click, leads, onGive, onLeave }: GiveFormProps) {
  const [shown, show] = useState<TurnsShown | null>(null);
  const [person, choose] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const texts = words().clicks;
  useEffect(() => {
    const asked: TurnsAsked = { of: "marked" };
    void ask<TurnsShown>("panelTurns", asked, PATIENCE)
      .catch((error): TurnsShown => ({ said: faultWords(error), takers: [] }))
      .then((answer) => {
        show(answer);
        choose(answer.takers[0]?.name ?? "");
      });
  }, []);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>("select, button")?.focus(), [shown]);
  const isReady = shown !== null && (click === "giveInTurn" || person !== "");
  const give = leads === null ? texts.give.give : texts.give.giveMany(leads);
  return (
    <form
      ref={form}
      class="click-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onGive(click === "give" ? { click, person } : { click });
      }}
      onKeyDown={(event) => event.key === "Escape" && onLeave()}
    >
      <p class="promise" role="status">
        {shown === null ? texts.give.lookingUp : click === "giveInTurn" && shown.said}
      </p>
      {shown !== null && click === "give" && <Takers takers={shown.takers} person={person} onChoose={choose} />}
      <div class="row">
        <button type="submit" class="action" aria-disabled={!isReady}>
          {click === "give" ? give : texts.give.inTurn}
        </button>
        <PushButton title={texts.cancelTitle} onPush={onLeave}>
          {texts.cancel}
        </PushButton>
      </div>
    </form>
  );
}
