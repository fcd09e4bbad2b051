import { make } from "./make";
import type { Item } from "./menu-items";

/** What a popup tells the menu bar. */
export interface Owner {
  /** An item was chosen, or the person left the menus with Tab. */
  done(item: Item | null): void;
  /** Arrow left or right led out of the popup: -1 or 1. */
  aside(direction: -1 | 1): void;
}

export interface Popup {
  element: HTMLElement;
  /** Focuses the first item, or the last. */
  enter(last?: boolean): void;
  close(): void;
}

function button(item: Item): HTMLElement {
  const element = make("button", { type: "button", role: "menuitem", tabindex: "-1", title: item.help, class: "menu-item" }, item.label);
  if (item.items) {
    element.setAttribute("aria-haspopup", "menu");
    element.setAttribute("aria-expanded", "false");
  } else if (!item.run) element.setAttribute("aria-disabled", "true");
  return element;
}

function standBeside(element: HTMLElement, opener: HTMLElement, under: boolean): void {
  const box = opener.getBoundingClientRect();
  element.style.left = `${under ? box.left : box.right - 2}px`;
  element.style.top = `${under ? box.bottom : box.top - 7}px`;
}

/**
 * Opens a menu under a button of the bar, or beside an item of another menu.
 *
 * @param opener what it belongs to, which gets the focus back on Escape
 */
export function openPopup(opener: HTMLElement, items: Item[], under: boolean, owner: Owner): Popup {
  let inner: { of: HTMLElement; popup: Popup } | null = null;
  const element = make("div", { role: "menu", class: "menu", "aria-label": opener.textContent ?? "" });
  const buttons: HTMLElement[] = [];

  const closeInner = () => {
    inner?.of.setAttribute("aria-expanded", "false");
    inner?.popup.close();
    inner = null;
  };
  const close = () => {
    closeInner();
    element.remove();
  };
  const openInner = (item: Item, of: HTMLElement) => {
    if (inner?.of === of) return inner.popup;
    closeInner();
    of.setAttribute("aria-expanded", "true");
    const aside = (direction: -1 | 1) => {
      if (direction === 1) return owner.aside(1);
      closeInner();
      of.focus();
    };
    inner = { of, popup: openPopup(of, item.items ?? [], false, { done: owner.done, aside }) };
    return inner.popup;
  };
  const choose = (item: Item, of: HTMLElement) => {
    if (item.items) openInner(item, of).enter();
    else if (item.run) owner.done(item);
  };
  const move = (to: number) => buttons[(to + buttons.length) % buttons.length]?.focus();

  const byKey: Record<string, (item: Item, of: HTMLElement, at: number) => void> = {
    ArrowDown: (_item, _of, at) => move(at + 1),
    ArrowUp: (_item, _of, at) => move(at - 1),
    Home: () => move(0),
    End: () => move(-1),
    ArrowRight: (item, of) => (item.items ? openInner(item, of).enter() : owner.aside(1)),
    ArrowLeft: () => owner.aside(-1),
    Enter: choose,
    " ": choose,
    Escape: () => {
      if (under) return owner.done(null);
      owner.aside(-1);
    },
  };
  const toLetter = (letter: string, at: number) => {
    const order = [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)];
    order.find((one) => one.textContent?.toLowerCase().startsWith(letter.toLowerCase()))?.focus();
  };
  const onKey = (event: KeyboardEvent, item: Item, of: HTMLElement, at: number) => {
    event.stopPropagation();
    if (event.key === "Tab") return owner.done(null);
    const act = byKey[event.key];
    if (act) act(item, of, at);
    else if (event.key.length === 1) toLetter(event.key, at);
    event.preventDefault();
  };

  for (const item of items) {
    if (item.separator) {
      element.append(make("div", { role: "separator", class: "menu-line" }));
      continue;
    }
    const one = button(item);
    const at = buttons.push(one) - 1;
    one.addEventListener("keydown", (event) => onKey(event, item, one, at));
    one.addEventListener("click", () => choose(item, one));
    one.addEventListener("pointerenter", () => {
      one.focus();
      if (item.items) openInner(item, one);
      else closeInner();
    });
    element.append(one);
  }
  document.body.append(element);
  standBeside(element, opener, under);
  return { element, enter: (last) => move(last ? -1 : 0), close };
}
