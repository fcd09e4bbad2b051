import { place } from "./make";

interface Region {
  id: string;
  enter(): void;
}

/** F6 leads from one part of the page to the next, because Tab belongs to the grid; with Shift backwards. */
export function walkRegions(focusGrid: () => void): (backwards: boolean) => void {
  const regions: Region[] = [
    { id: "menus", enter: () => place("menus").querySelector<HTMLElement>("[tabindex='0']")?.focus() },
    { id: "grid", enter: focusGrid },
    { id: "panel", enter: () => place("panel").querySelector("iframe")?.focus() },
    { id: "bar", enter: () => place("bar").querySelector("button")?.focus() },
  ];
  const walk = (backwards: boolean) => {
    const open = regions.filter(({ id }) => !place(id).hidden);
    const at = open.findIndex(({ id }) => place(id).contains(document.activeElement));
    open[(at + (backwards ? -1 : 1) + open.length) % open.length]?.enter();
  };
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      event.stopPropagation();
      walk(event.shiftKey);
    },
    { capture: true },
  );
  return walk;
}
