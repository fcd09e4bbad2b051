import type { ComponentChildren } from "preact";

interface PushButtonProps {
  id?: string;
  /** The one blue button of a view. */
  primary?: boolean;
  /** A sign instead of words: the title is its name. */
  small?: boolean;
  off?: boolean;
  title: string;
  onPush(): void;
  children: ComponentChildren;
}

/** Off by ARIA instead of the attribute: a button that turns off while it has the focus keeps it. */
export function PushButton({ id, primary, small, off = false, title, onPush, children }: PushButtonProps) {
  return (
    <button
      id={id}
      type="button"
      class={primary ? "action" : small ? "small" : ""}
      aria-disabled={off}
      aria-label={small ? title : undefined}
      title={title}
      onClick={() => {
        if (!off) onPush();
      }}
    >
      {children}
    </button>
  );
}
