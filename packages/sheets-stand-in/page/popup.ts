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

/** The menu beside one of a popup's items, of which one at most is open. */
interface Inner {
  open(item: Item, of: HTMLElement): Popup;
  close(): void;
}

function innerOf(owner: Owner): Inner {
  let inner: { of: HTMLElement; popup: Popup } | null = null;
  const close = () => {
    inner?.of.setAttribute("aria-expanded", "false");
    inner?.popup.close();
    inner = null;
  };
  return {
    close,
    open(item, of) {
      if (inner?.of === of) return inner.popup;
      close();
      of.setAttribute("aria-expanded", "true");
      const aside = (direction: -1 | 1) => {
        if (direction === 1) return owner.aside(1);
        close();
        of.focus();
      };
      inner = { of, popup: openPopup(of, item.items ?? [], false, { done: owner.done, aside }) };
      return inner.popup;
    },
  };
}

/** An item, its button and its place among the buttons. */
interface Shown {
  item: Item;
  of: HTMLElement;
  at: number;
}

interface OpenMenu {
  buttons: HTMLElement[];
  inner: Inner;
  owner: Owner;
  /** It hangs under a name of the bar, and stands beside no other menu. */
  under: boolean;
}

const moveTo = ({ buttons }: OpenMenu, to: number) => buttons[(to + buttons.length) % buttons.length]?.focus();

function choose({ inner, owner }: OpenMenu, { item, of }: Shown): void {
  if (item.items) inner.open(item, of).enter();
  else if (item.run) owner.done(item);
}

/** What a key does on an item that has the focus. */
const KEYS: Record<string, (menu: OpenMenu, shown: Shown) => void> = {
  ArrowDown: (menu, { at }) => moveTo(menu, at + 1),
  ArrowUp: (menu, { at }) => moveTo(menu, at - 1),
  Home: (menu) => moveTo(menu, 0),
  End: (menu) => moveTo(menu, -1),
  ArrowRight: ({ inner, owner }, { item, of }) => (item.items ? inner.open(item, of).enter() : owner.aside(1)),
  ArrowLeft: ({ owner }) => owner.aside(-1),
  Enter: choose,
  " ": choose,
  Escape: ({ owner, under }) => (under ? owner.done(null) : owner.aside(-1)),
};

function toLetter({ buttons }: OpenMenu, letter: string, at: number): void {
  const order = [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)];
  order.find((one) => one.textContent?.toLowerCase().startsWith(letter.toLowerCase()))?.focus();
}

function onKey(event: KeyboardEvent, menu: OpenMenu, shown: Shown): void {
  event.stopPropagation();
  if (event.key === "Tab") {
    menu.owner.done(null);
    return;
  }
  const act = KEYS[event.key];
  if (act) act(menu, shown);
  else if (event.key.length === 1) toLetter(menu, event.key, shown.at);
  event.preventDefault();
}

function addItem(menu: OpenMenu, item: Item): HTMLElement {
  const of = button(item);
  const shown = { item, of, at: menu.buttons.push(of) - 1 };
  of.addEventListener("keydown", (event) => onKey(event, menu, shown));
  of.addEventListener("click", () => choose(menu, shown));
  of.addEventListener("pointerenter", () => {
    of.focus();
    if (item.items) menu.inner.open(item, of);
    else menu.inner.close();
  });
  return of;
}

/**
 * Opens a menu under a button of the bar, or beside an item of another menu.
 *
 * @param opener what it belongs to, which gets the focus back on Escape
 */
export function openPopup(opener: HTMLElement, items: Item[], under: boolean, owner: Owner): Popup {
  const element = make("div", { role: "menu", class: "menu", "aria-label": opener.textContent ?? "" });
  const menu: OpenMenu = { buttons: [], inner: innerOf(owner), owner, under };
  for (const item of items) element.append(item.separator ? make("div", { role: "separator", class: "menu-line" }) : addItem(menu, item));
  document.body.append(element);
  standBeside(element, opener, under);
  const close = () => {
    menu.inner.close();
    element.remove();
  };
  return { element, enter: (last) => moveTo(menu, last ? -1 : 0), close };
}
