import { useState } from "preact/hooks";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import { ask, type FieldColumn } from "../server/server";
import { faultWords } from "../words/fault-words";
import { lackingFor } from "./lacking";
import { LackingColumns } from "./lacking-columns";
import { useMarkedLead } from "./marked-lead";

const PATIENCE = { giveUpAfter: 60_000, onSlow: () => {} };

const CLICKS = [
  { click: "answer", writes: "responded" },
  { click: "attempt", title: "attemptTitle" },
  { click: "accept", writes: "accepted" },
  { click: "reject", title: "rejectTitle" },
  { click: "return", title: "returnTitle" },
] as const;

/** What a click does, by the tab's own heading of the column that it writes. */
function titleOf(click: (typeof CLICKS)[number], columns: readonly FieldColumn[]): string {
  if ("title" in click) return words().clicks[click.title];
  const column = columns.find(({ field }) => field === click.writes);
  return words().clicks.stampTitle(column?.heading || column?.label || click.writes);
}

type OfferedClick = (typeof CLICKS)[number]["click"];

interface ReasonProps {
  onGive(reason: string): void;
  onLeave(): void;
}

function Reason({ onGive, onLeave }: ReasonProps) {
  const [reason, setReason] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onGive(reason);
      }}
    >
      <label for="reason">{words().clicks.reason}</label>
      <input id="reason" type="text" required autocomplete="off" value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      <div class="clicks">
        <button type="submit" class="action">
          {words().clicks.giveBack}
        </button>
        <PushButton title={words().clicks.cancelTitle} onPush={onLeave}>
          {words().clicks.cancel}
        </PushButton>
      </div>
    </form>
  );
}

interface OneClickProps {
  busy: boolean;
  shown: boolean;
  /** Where the lead tab holds what. */
  columns: readonly FieldColumn[];
  onDone(): void;
}

/** The daily work in one click, on the rows that are marked in the sheet. */
export function OneClick({ busy, shown, columns, onDone }: OneClickProps) {
  const [said, say] = useState<string[]>([]);
  const [asks, setAsks] = useState<OfferedClick | null>(null);
  const [pushed, setPushed] = useState<OfferedClick | null>(null);
  const [works, setWorks] = useState(false);
  const texts = words().clicks;
  const off = busy || works;
  const lacking = pushed ? lackingFor(pushed, columns) : [];
  const marked = useMarkedLead(shown, works);

  async function run(what: () => Promise<string[]>, changes: boolean) {
    setWorks(true);
    setAsks(null);
    say(["…"]);
    say(await what().catch((error) => [faultWords(error)]));
    setWorks(false);
    if (changes) onDone();
  }

  const stamp = (click: OfferedClick, reason: string) =>
    run(async () => [await ask<string>("panelStamp", { click, reason }, PATIENCE)], true);
  const push = (click: OfferedClick) => {
    say([]);
    setAsks(null);
    setPushed(click);
    if (lackingFor(click, columns).length > 0) return;
    if (click === "reject" || click === "return") setAsks(click);
    else void stamp(click, "");
  };

  return (
    <section>
      <h2 class="marked">{marked || texts.noneMarked}</h2>
      <div class="clicks">
        {CLICKS.map((one) => (
          <PushButton key={one.click} off={off} title={titleOf(one, columns)} onPush={() => push(one.click)}>
            {texts[one.click]}
          </PushButton>
        ))}
        <PushButton
          off={off}
          title={texts.takeBackTitle}
          onPush={() => void run(async () => [await ask<string>("panelTakeBack", undefined, PATIENCE)], true)}
        >
          {texts.takeBack}
        </PushButton>
        <PushButton off={off} title={texts.whyTitle} onPush={() => void run(() => ask<string[]>("panelWhy", undefined, PATIENCE), false)}>
          {texts.why}
        </PushButton>
      </div>
      {lacking.length > 0 && <LackingColumns key={pushed} lacking={lacking} onDone={onDone} />}
      {asks && <Reason onGive={(reason) => void stamp(asks, reason)} onLeave={() => setAsks(null)} />}
      <div role="status">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  );
}
