import { useLayoutEffect, useRef } from "preact/hooks";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";

/** Why a lead has its colour, in place of its buttons. */
export function Why({ sentences, onClose }: { sentences: readonly string[]; onClose(): void }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has only a keyboard scrolls it by its focus */}
      <div ref={box} class="why-text" tabIndex={0} role="status" onKeyDown={(event) => event.key === "Escape" && onClose()}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div class="row">
        <PushButton title={words().leadCard.whyClose} onPush={onClose}>
          {words().leadCard.whyClose}
        </PushButton>
      </div>
    </>
  );
}
