/** As much as the bar and a note below the box can grow at once. */
const COVERED = 320;

/** Leads the focus to a field's box, or the first of its boxes, and the eye to the whole field: its notes stand below the box. */
export function showField(key: string): void {
  const box = document.getElementById(key);
  const first = box?.matches("fieldset") ? box.querySelector<HTMLElement>("textarea, input, button") : box;
  first?.focus({ preventScroll: true });
  box?.closest(".field")?.scrollIntoView({ block: "nearest" });
}

function uncover(main: HTMLElement) {
  const field = document.activeElement?.closest(".field");
  if (!field) return;
  const { top, bottom } = field.getBoundingClientRect();
  const frame = main.getBoundingClientRect();
  const hidden = Math.min(bottom - frame.bottom, top - frame.top);
  if (hidden > 0 && hidden < COVERED) main.scrollTop += hidden;
}

/**
 * When the bar grows, it must not cover the field that a person writes in. A field that was out of sight anyway stays there.
 *
 * @param main what scrolls above the bar
 * @returns how to stop it
 */
export function keepFocusInSight(main: HTMLElement): () => void {
  const observer = new ResizeObserver(() => uncover(main));
  observer.observe(main);
  return () => observer.disconnect();
}
