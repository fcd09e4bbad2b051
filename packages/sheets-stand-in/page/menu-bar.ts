import { make } from "./make";
import type { Item, Menu } from "./menu-items";
import { openPopup, type Popup } from "./popup";

/** As in Sheets: Alt and a letter, with Shift in browsers that keep Alt for themselves. */
const LETTERS: Record<string, number> = { KeyF: 0, KeyD: 1, KeyN: 2 };

function nameButton({ label, help }: Menu, isFirst: boolean): HTMLElement {
  const settings = { type: "button", role: "menuitem", class: "menu-name", "aria-haspopup": "menu", "aria-expanded": "false" };
  return make("button", { ...settings, tabindex: isFirst ? "0" : "-1", title: help }, label);
}

/** The menus of a bar, of which one at most is open. */
interface Menus {
  readonly buttons: HTMLElement[];
  /** Which one is open; null for none. */
  openAt(): number | null;
  close(): void;
  /** Counted on over both ends of the bar; which one has the focus then. */
  focus(at: number): number;
  show(at: number): Popup | null;
  /** The focus goes to another menu, which is open where the one before was. */
  step(at: number): void;
}

function menusOf(menus: Menu[], giveBack: () => void): Menus {
  let open: { at: number; popup: Popup } | null = null;
  const buttons = menus.map((menu, at) => nameButton(menu, at === 0));
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
  return { buttons, openAt: () => open?.at ?? null, close, focus, show, step };
}

/** What a key does on the menu's name that has the focus. */
const keysOf = ({ openAt, close, show, step }: Menus, giveBack: () => void): Record<string, (at: number) => void> => ({
  ArrowRight: (at) => step(at + 1),
  ArrowLeft: (at) => step(at - 1),
  Home: () => step(0),
  End: () => step(-1),
  ArrowDown: (at) => show(at)?.enter(),
  ArrowUp: (at) => show(at)?.enter(true),
  Enter: (at) => show(at)?.enter(),
  " ": (at) => show(at)?.enter(),
  Escape: () => (openAt() === null ? giveBack() : close()),
});

function listenOnNames(menus: Menus, giveBack: () => void): void {
  const byKey = keysOf(menus, giveBack);
  menus.buttons.forEach((button, at) => {
    button.addEventListener("keydown", (event) => {
      const act = byKey[event.key];
      if (!act || event.altKey || event.ctrlKey || event.metaKey) return;
      act(at);
      event.preventDefault();
    });
    button.addEventListener("click", () => {
      if (menus.openAt() === at) return menus.close();
      menus.focus(at);
      menus.show(at);
    });
    button.addEventListener("pointerenter", () => {
      if (menus.openAt() !== null && menus.openAt() !== at) menus.step(at);
    });
  });
}

/** Alt and a letter open a menu from anywhere; a press elsewhere closes it. */
function listenEverywhere({ openAt, close, focus, show }: Menus): void {
  const openByLetter = (event: KeyboardEvent) => {
    const at = LETTERS[event.code];
    if (!event.altKey || event.ctrlKey || event.metaKey || at === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    show(focus(at))?.enter();
  };
  const closeFromOutside = ({ target }: PointerEvent) => {
    const inMenus = target instanceof Element && target.closest(".menu, [role=menubar]");
    if (openAt() !== null && !inMenus) close();
  };
  window.addEventListener("keydown", openByLetter, { capture: true });
  window.addEventListener("pointerdown", closeFromOutside, { capture: true });
  window.addEventListener("blur", close);
}

/**
 * Fills the bar with menus that mouse and keyboard can use alike.
 *
 * @param giveBack puts the focus where it belongs after an item was chosen
 */
export function menuBar(bar: HTMLElement, menus: Menu[], giveBack: () => void): void {
  const shown = menusOf(menus, giveBack);
  bar.append(...shown.buttons);
  listenOnNames(shown, giveBack);
  listenEverywhere(shown);
}
