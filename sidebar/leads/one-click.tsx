import { useState } from "preact/hooks";
import { PushButton } from "../controls/push-button";
import { ask, type FieldColumn } from "../server/server";
import { faultWords } from "../words/fault-words";
import { lackingFor } from "./lacking";
import { LackingColumns } from "./lacking-columns";
import { useMarkedLead } from "./marked-lead";

const PATIENCE = { giveUpAfter: 60_000, onSlow: () => {} };

const CLICKS = [
  { click: "answer", label: "Mark answered", writes: "responded" },
  { click: "attempt", label: "Log attempt", title: "Counts one more attempt, made now" },
  { click: "accept", label: "Accept", writes: "accepted" },
  { click: "reject", label: "Reject…", title: "Gives the leads back to marketing, with a reason" },
  { click: "return", label: "Return…", title: "Gives the leads back for nurturing, with a reason" },
] as const;

/** What a click does, by the tab's own heading of the column that it writes. */
function titleOf(click: (typeof CLICKS)[number], columns: readonly FieldColumn[]): string {
  if ("title" in click) return click.title;
  const column = columns.find(({ field }) => field === click.writes);
  return `Writes the present into "${column?.heading || column?.label || click.writes}" of the marked rows`;
}

const NONE_MARKED = "Mark a lead's row in the sheet";

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
      <label for="reason">Reason, for marketing to read</label>
      <input id="reason" type="text" required autocomplete="off" value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      <div class="clicks">
        <button type="submit" class="action">
          Give back
        </button>
        <PushButton title="Changes nothing" onPush={onLeave}>
          Cancel
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
      <h2 class="marked">{marked || NONE_MARKED}</h2>
      <div class="clicks">
        {CLICKS.map((one) => (
          <PushButton key={one.click} off={off} title={titleOf(one, columns)} onPush={() => push(one.click)}>
            {one.label}
          </PushButton>
        ))}
        <PushButton
          off={off}
          title="Undoes the last click on the marked rows, where nobody changed its cells since"
          onPush={() => void run(async () => [await ask<string>("panelTakeBack", undefined, PATIENCE)], true)}
        >
          Take back
        </PushButton>
        <PushButton
          off={off}
          title="Counts the minutes of the marked row, day by day"
          onPush={() => void run(() => ask<string[]>("panelWhy", undefined, PATIENCE), false)}
        >
          Why this colour?
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
