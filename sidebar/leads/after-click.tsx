import { Sign } from "../controls/sign";
import { words } from "../language/spoken/words";
import type { ClickSaid } from "./lead-desk";

interface AfterClickProps {
  strip: ClickSaid | null;
  off: boolean;
  onTakeBack(): void;
}

/** What the last click did and the way back, until the next one. It stays made, so that it is read out when it changes. */
export function AfterClick({ strip, off, onTakeBack }: AfterClickProps) {
  const texts = words().leadCard;
  return (
    <div class={strip ? "strip" : "strip none"}>
      <p role="status">
        {strip?.isDone && <Sign name="tick" />}
        <span>{strip?.said}</span>
      </p>
      {strip?.back && (
        <button type="button" class="link" title={texts.takeBackTitle} aria-disabled={off} onClick={() => !off && onTakeBack()}>
          {texts.takeBack}
        </button>
      )}
    </div>
  );
}
