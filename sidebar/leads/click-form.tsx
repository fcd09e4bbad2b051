import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import type { ClickWish, OneClick } from "../server/server";
import { ASKED } from "./lead-desk";

/** Clicks that ask for more. */
export type AskingClick = "reject" | "return" | "lost" | "rest" | "pause" | "won";

export const asksMore = (click: OneClick): click is AskingClick => click in ASKED;

type ReasonClick = keyof ReturnType<typeof words>["clicks"]["reason"];

const OTHER = "\u0000";

interface ReasonProps {
  click: ReasonClick;
  /** Reasons to choose from; none where nobody agreed on any. */
  choices: readonly string[];
  reason: string;
  onType(reason: string): void;
}

/** A reason: chosen, or in one's own words. */
function Reason({ click, choices, reason, onType }: ReasonProps) {
  const [own, setOwn] = useState(choices.length === 0);
  const texts = words().clicks;
  const choose = (choice: string) => {
    setOwn(choice === OTHER);
    onType(choice === OTHER ? "" : choice);
  };
  return (
    <>
      {choices.length > 0 && (
        <div class="asked">
          <label for="click-reason">{texts.reason[click]}</label>
          <select id="click-reason" required value={own ? OTHER : reason} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{texts.chooseReason}</option>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
            <option value={OTHER}>{texts.otherReason}</option>
          </select>
        </div>
      )}
      {own && (
        <div class="asked">
          <label for="click-own-reason">{choices.length > 0 ? texts.otherReasonLabel : texts.reason[click]}</label>
          <input
            id="click-own-reason"
            type="text"
            required
            autocomplete="off"
            value={reason}
            onInput={(event) => onType(event.currentTarget.value)}
          />
        </div>
      )}
    </>
  );
}

interface TextProps {
  id: string;
  label: string;
  example: string;
  must?: boolean;
  text: string;
  onType(text: string): void;
}

function TextBox({ id, label, example, must = false, text, onType }: TextProps) {
  return (
    <div class="asked">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        required={must}
        autocomplete="off"
        placeholder={example}
        value={text}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}

interface ClickFormProps {
  click: AskingClick;
  /** How many leads it is for; 1 where the card names the one. */
  leads: number;
  reasons: readonly string[];
  onGive(wish: ClickWish): void;
  onLeave(): void;
}

/** What a click wants to know, within the card that names its lead. */
export function ClickForm({ click, leads, reasons, onGive, onLeave }: ClickFormProps) {
  const [reason, setReason] = useState("");
  const [day, setDay] = useState("");
  const [amount, setAmount] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const texts = words().clicks;
  const asked = ASKED[click];
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>("select, input")?.focus(), []);
  if (!asked) return null;
  return (
    <form
      ref={form}
      class="click-form"
      onSubmit={(event) => {
        event.preventDefault();
        onGive({ click, reason: reason.trim(), day: day.trim(), amount: amount.trim() });
      }}
      onKeyDown={(event) => event.key === "Escape" && onLeave()}
    >
      {asked.reason && <Reason click={click as ReasonClick} choices={reasons} reason={reason} onType={setReason} />}
      <TextBox
        id="click-day"
        label={texts.day[click]}
        example={click === "won" ? texts.wonExample : texts.dayExample}
        must={asked.day === "must"}
        text={day}
        onType={setDay}
      />
      {asked.amount && <TextBox id="click-amount" label={texts.amount} example={texts.amountExample} text={amount} onType={setAmount} />}
      <div class="row">
        <button type="submit" class="action">
          {leads === 1 ? texts.done[click] : texts.doneMany[click](texts.leads(leads))}
        </button>
        <PushButton title={texts.cancelTitle} onPush={onLeave}>
          {texts.cancel}
        </PushButton>
      </div>
    </form>
  );
}
