import { useState } from "preact/hooks";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import { ask, type ExportAnswer } from "../server/server";
import { faultWords } from "../words/fault-words";

const PATIENCE = { giveUpAfter: 60_000, onSlow: () => {} };

function download({ name, text }: ExportAnswer): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The agreement as one file, for another spreadsheet or for the archive. */
export function ExportFile() {
  const [said, say] = useState("");

  async function push() {
    say(words().copies.exporting);
    try {
      const file = await ask<ExportAnswer>("panelExport", undefined, PATIENCE);
      download(file);
      say([words().copies.exported(file.name), file.lacks].filter(Boolean).join(" "));
    } catch (error) {
      say(faultWords(error));
    }
  }

  return (
    <section>
      <h2>{words().copies.export}</h2>
      <p class="secondary">{words().copies.exportSays}</p>
      <div class="request">
        <PushButton title={words().copies.exportTitle} onPush={() => void push()}>
          {words().copies.exportAll}
        </PushButton>
        <p role="status">{said}</p>
      </div>
    </section>
  );
}
