import { useState } from "preact/hooks";
import { GrowingText } from "../controls/growing-text";
import { words } from "../language/spoken/words";
import type { AgreementField, PublishWish } from "../server/server";
import type { Store } from "../store/store";
import { FieldLinks } from "./needed-list";

interface PublishFormProps {
  /** The number that the version will have. */
  number: number;
  /** The day that the sheet's calendar shows, year-month-day. */
  today: string;
  /** Why it cannot be published now; "" where it can. */
  obstacle: string;
  /** What two teams need before they sign: it can be published without, by who knows it. */
  missing: readonly AgreementField[];
  store: Pick<Store, "reveal">;
  busy: boolean;
  onPublish(wish: Omit<PublishWish, "draft">): void;
}

/** Makes the draft the agreement by which leads are judged, from a day on. */
export function PublishForm({ number, today, obstacle, missing, store, busy, onPublish }: PublishFormProps) {
  const [inForce, setInForce] = useState(today);
  const [who, setWho] = useState("");
  const [note, setNote] = useState("");
  const off = busy || obstacle !== "";
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!off) onPublish({ inForce, who, note });
      }}
    >
      <h2>{words().versions.publishVersion(number)}</h2>
      <label for="publish-day">{words().versions.from}</label>
      <input id="publish-day" type="date" required value={inForce} onInput={(event) => setInForce(event.currentTarget.value)} />
      <label for="publish-who">{words().versions.yourName}</label>
      <input id="publish-who" type="text" required autocomplete="off" value={who} onInput={(event) => setWho(event.currentTarget.value)} />
      <label for="publish-note">{words().versions.whatChanged}</label>
      <GrowingText low id="publish-note" text={note} onText={setNote} />
      {missing.length > 0 && (
        <div class="needed">
          <p>{words().versions.stillMissing(missing.length)}</p>
          <FieldLinks fields={missing} store={store} />
        </div>
      )}
      {obstacle && (
        <p id="publish-obstacle" class="error">
          {obstacle}
        </p>
      )}
      <button type="submit" class="action" aria-disabled={off} aria-describedby={obstacle ? "publish-obstacle" : undefined}>
        {missing.length > 0 ? words().versions.publishWithout : words().versions.publish}
      </button>
    </form>
  );
}
