import { PushButton } from "./push-button";

interface EntryButtonsProps {
  /** What the buttons are about, in words: "entry 2". */
  of: string;
  first: boolean;
  last: boolean;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

/** Moves an entry of a list, or a row of a table, up or down, or takes it away. */
export function EntryButtons({ of, first, last, onMove, onRemove }: EntryButtonsProps) {
  return (
    <span class="entry-buttons">
      <PushButton small off={first} title={`Move ${of} up (Alt+Up)`} onPush={() => onMove(-1)}>
        ↑
      </PushButton>
      <PushButton small off={last} title={`Move ${of} down (Alt+Down)`} onPush={() => onMove(1)}>
        ↓
      </PushButton>
      <PushButton small title={`Remove ${of}`} onPush={onRemove}>
        ×
      </PushButton>
    </span>
  );
}
