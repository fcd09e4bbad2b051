import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { ask, type Server } from "../server/server";
import { faultWords } from "../words/fault-words";
import { PushButton } from "./push-button";

/** A person may have to answer a question over the sheet first. */
const PATIENCE = { giveUpAfter: 600_000, onSlow: () => {} };

interface RequestButtonProps {
  asks: keyof Server;
  message?: unknown;
  title: string;
  off?: boolean;
  /** A link within a sentence. */
  link?: boolean;
  /** Says what is under way. */
  meanwhile?: string;
  onDone?(): void;
  children: ComponentChildren;
}

/** A button that asks the server for something and says below it how that went. */
export function RequestButton({ asks, message, title, off = false, link = false, meanwhile = "…", onDone, children }: RequestButtonProps) {
  const [said, say] = useState("");
  const [works, setWorks] = useState(false);

  async function push() {
    setWorks(true);
    say(meanwhile);
    say(await ask<string>(asks, message, PATIENCE).catch(faultWords));
    setWorks(false);
    onDone?.();
  }

  if (link) {
    return (
      <>
        <button type="button" class="link" title={title} aria-disabled={off || works} onClick={() => !off && !works && void push()}>
          {children}
        </button>
        <span role="status">{said && ` (${said})`}</span>
      </>
    );
  }
  return (
    <div class="request">
      <PushButton off={off || works} title={title} onPush={() => void push()}>
        {children}
      </PushButton>
      <p role="status">{said}</p>
    </div>
  );
}
