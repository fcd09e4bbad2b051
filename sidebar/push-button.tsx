import type { ComponentChildren } from "preact";

interface Props {
  /** The one blue button of a view. */
  primary?: boolean;
  off?: boolean;
  title: string;
  onPush(): void;
  children: ComponentChildren;
}

/** Off by ARIA instead of the attribute: a button that turns off while it has the focus keeps it. */
export function PushButton({ primary, off = false, title, onPush, children }: Props) {
  return (
    <button
      type="button"
      class={primary ? "action" : ""}
      aria-disabled={off}
      title={title}
      onClick={() => {
        if (!off) onPush();
      }}
    >
      {children}
    </button>
  );
}
