function around(element: HTMLElement, container: HTMLElement): HTMLElement[] {
  const within: HTMLElement[] = [];
  for (let one: HTMLElement | null = element; one && one !== container; one = one.parentElement) within.push(one);
  return within;
}

/**
 * What is pushed may go with what it did, and the browser would begin anew at the panel's top: the focus goes to the heading of the
 * section in which it stood, from where the Tab key goes on.
 *
 * @param container takes the focus where no such section is left
 * @returns how to stop it
 */
export function keepFocus(container: HTMLElement): () => void {
  let held: HTMLElement[] = [];
  const hold = ({ target }: FocusEvent) => {
    held = target instanceof HTMLElement ? around(target, container) : [];
  };
  const lead = () => {
    const [focused, ...outer] = held;
    if (!focused || focused.isConnected) return;
    held = [];
    // Who is in the sheet by now stays there.
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    const section = outer.find((one) => one.isConnected && one.matches("section"));
    const heading = section?.querySelector<HTMLElement>(":scope > h2");
    if (heading) heading.tabIndex = -1;
    (heading ?? container).focus({ preventScroll: true });
  };
  const observer = new MutationObserver(lead);
  observer.observe(container, { childList: true, subtree: true });
  container.addEventListener("focusin", hold);
  return () => {
    observer.disconnect();
    container.removeEventListener("focusin", hold);
  };
}
