import { useState } from "preact/hooks";
import { PushButton } from "../controls/push-button";
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
    say("Writing the file…");
    try {
      const file = await ask<ExportAnswer>("panelExport", undefined, PATIENCE);
      download(file);
      say([`Your browser saves it as ${file.name}.`, file.lacks].filter(Boolean).join(" "));
    } catch (error) {
      say(faultWords(error));
    }
  }

  return (
    <section>
      <h2>Export</h2>
      <p class="secondary">
        All texts, numbers and working hours of the agreement in one file, to take into another spreadsheet or to keep.
      </p>
      <div class="request">
        <PushButton title="Downloads the agreement as one file" onPush={() => void push()}>
          Export the agreement
        </PushButton>
        <p role="status">{said}</p>
      </div>
    </section>
  );
}
