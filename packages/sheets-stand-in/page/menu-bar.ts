import { make } from "./make";
import type { Item, Menu } from "./menu-items";
import { openPopup, type Popup } from "./popup";

/** As in Sheets: Alt and a letter, with Shift in browsers that keep Alt for themselves. */
const LETTERS: Record<string, number> = { KeyF: 0, KeyD: 1, KeyN: 2 };

/**
 * Fills the bar with menus that mouse and keyboard can use alike.
 *
 * @param giveBack puts the focus where it belongs after an item was chosen
 */
export function menuBar(bar: HTMLElement, menus: Menu[], giveBack: () => void): void {
  let open: { at: number; popup: Popup } | null = null;
  const buttons = menus.map((menu, at) =>
    make(
      "button",
      {
        type: "button",
        role: "menuitem",
        class: "menu-name",
        "aria-haspopup": "menu",
        "aria-expanded": "false",
        tabindex: at === 0 ? "0" : "-1",
        title: menu.help,
      },
      menu.label,
    ),
  );
  bar.append(...buttons);

  const close = () => {
    if (!open) return;
    buttons[open.at]?.setAttribute("aria-expanded", "false");
    open.popup.close();
    open = null;
  };
  const focus = (at: number) => {
    const to = (at + buttons.length) % buttons.length;
    buttons.forEach((button, index) => void button.setAttribute("tabindex", index === to ? "0" : "-1"));
    buttons[to]?.focus();
    return to;
  };
  const done = (at: number, item: Item | null) => {
    close();
    if (!item) return focus(at);
    giveBack();
    item.run?.();
  };
  const show = (at: number): Popup | null => {
    const [button, menu] = [buttons[at], menus[at]];
    if (!button || !menu) return null;
    close();
    const aside = (direction: -1 | 1) => show(focus(at + direction))?.enter();
    open = { at, popup: openPopup(button, menu.items(), true, { done: (item) => done(at, item), aside }) };
    button.setAttribute("aria-expanded", "true");
    return open.popup;
  };
  const step = (at: number) => {
    const wasOpen = open !== null;
    const to = focus(at);
    if (wasOpen) show(to);
  };

  const byKey: Record<string, (at: number) => void> = {
    ArrowRight: (at) => step(at + 1),
    ArrowLeft: (at) => step(at - 1),
    Home: () => step(0),
    End: () => step(-1),
    ArrowDown: (at) => show(at)?.enter(),
    ArrowUp: (at) => show(at)?.enter(true),
    Enter: (at) => show(at)?.enter(),
    " ": (at) => show(at)?.enter(),
    Escape: () => (open ? close() : giveBack()),
  };
  buttons.forEach((button, at) => {
    button.addEventListener("keydown", (event) => {
      const act = byKey[event.key];
      if (!act || event.altKey || event.ctrlKey || event.metaKey) return;
      act(at);
      event.preventDefault();
    });
    button.addEventListener("click", () => {
      if (open?.at === at) return close();
      focus(at);
      show(at);
    });
    button.addEventListener("pointerenter", () => {
      if (open && open.at !== at) step(at);
    });
  });
  window.addEventListener(
    "keydown",
    (event) => {
      const at = LETTERS[event.code];
      if (!event.altKey || event.ctrlKey || event.metaKey || at === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      show(focus(at))?.enter();
    },
    { capture: true },
  );
  window.addEventListener(
    "pointerdown",
    (event) => {
      const inMenus = event.target instanceof Element && event.target.closest(".menu, [role=menubar]");
      if (open && !inMenus) close();
    },
    { capture: true },
  );
  window.addEventListener("blur", close);
}
