import { PushButton } from "./push-button";

interface EntryButtonsProps {
  /** What each button does, in words: "Move entry 2 up". */
  up: string;
  down: string;
  remove: string;
  first: boolean;
  last: boolean;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

/** Moves an entry of a list, or a row of a table, up or down, or takes it away. */
export function EntryButtons({ up, down, remove, first, last, onMove, onRemove }: EntryButtonsProps) {
  return (
    <span class="entry-buttons">
      <PushButton small off={first} title={up} onPush={() => onMove(-1)}>
        ↑
      </PushButton>
      <PushButton small off={last} title={down} onPush={() => onMove(1)}>
        ↓
      </PushButton>
      <PushButton small title={remove} onPush={onRemove}>
        ×
      </PushButton>
    </span>
  );
}
