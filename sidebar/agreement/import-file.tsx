import { useRef, useState } from "preact/hooks";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import { ask, type ImportAnswer, type ImportWish } from "../server/server";
import { faultWords } from "../words/fault-words";
import { Differences } from "./differences";

const PATIENCE = { giveUpAfter: 120_000, onSlow: () => {} };

/** A file's text with what it would change, once the person has seen that. */
interface SeenFile {
  text: string;
  answer: ImportAnswer;
}

function Faults({ faults }: { faults: readonly string[] }) {
  if (faults.length < 2) return null;
  return (
    <ul class="problems">
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}

/** Imports a file of an agreement: first it shows what would change, then it asks. */
export function ImportFile({ onDone }: { onDone(): void }) {
  const box = useRef<HTMLInputElement>(null);
  const [seen, setSeen] = useState<SeenFile | null>(null);
  const [said, say] = useState("");
  const [busy, setBusy] = useState(false);

  async function run(wish: ImportWish) {
    setBusy(true);
    say(wish.draft === undefined ? words().copies.reading : words().copies.importing);
    try {
      const answer = await ask<ImportAnswer>("panelImport", wish, PATIENCE);
      setSeen(answer.done ? null : { text: wish.text, answer });
      say(answer.sentence);
      if (answer.done) onDone();
    } catch (error) {
      say(faultWords(error));
    }
    setBusy(false);
  }
  const choose = async () => {
    const file = box.current?.files?.[0];
    setSeen(null);
    // The same file can be chosen again after it was put right.
    if (file) await run({ text: await file.text() });
    if (box.current) box.current.value = "";
  };
  const changes = seen?.answer.differences ?? [];

  return (
    <section>
      <h2>{words().copies.import}</h2>
      <p class="secondary">{words().copies.importSays}</p>
      <div class="form">
        <label for="import-file">{words().copies.file}</label>
        <input ref={box} id="import-file" type="file" accept=".json,application/json" disabled={busy} onChange={() => void choose()} />
      </div>
      <p role="status">{said}</p>
      <Faults faults={seen?.answer.faults ?? []} />
      <Differences title={words().copies.changes(changes.length)} differences={changes} />
      {seen && changes.length > 0 && (
        <PushButton
          primary
          off={busy}
          title={words().copies.importTitle}
          onPush={() => void run({ text: seen.text, draft: seen.answer.draft })}
        >
          {words().copies.importIt}
        </PushButton>
      )}
    </section>
  );
}
