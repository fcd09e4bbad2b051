/** As much as the bar can grow by a long sentence. */
const COVERED = 150;
const MARGIN = 8;

/**
 * When the bar grows, it must not cover the field that a person writes in. A field that was out of sight anyway stays there.
 *
 * @param main what scrolls above the bar
 * @returns how to stop it
 */
export function keepFocusInSight(main: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    const field = document.activeElement;
    if (!field || !main.contains(field)) return;
    const hidden = field.getBoundingClientRect().bottom - main.getBoundingClientRect().bottom + MARGIN;
    if (hidden > 0 && hidden < COVERED) main.scrollTop += hidden;
  });
  observer.observe(main);
  return () => observer.disconnect();
}
