import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Sign } from "../controls/sign";
import { words } from "../language/spoken/words";
import type { OneClick } from "../server/server";
import type { GroupedClicks } from "./click-groups";

const MENU = "more-clicks";

interface MoreMenuProps {
  groups: readonly GroupedClicks[];
  off: boolean;
  /** What an entry is called. */
  nameOf(click: OneClick): string;
  onChoose(click: OneClick): void;
}

/** Which entry a key leads to, from the one that has the focus; null for keys that lead nowhere. */
export function entryByKey(at: number, entries: number, key: string): number | null {
  const to: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries - 1 };
  const entry = to[key];
  return entry === undefined ? null : (entry + entries) % entries;
}

const entriesIn = (menu: HTMLElement | null): HTMLElement[] => [...(menu?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];

/** As high as the panel has room for. */
function fitInto(menu: HTMLElement): void {
  menu.style.maxHeight = `${window.innerHeight - menu.getBoundingClientRect().top - 8}px`;
}

/** All clicks that have no button of their own, in three groups; arrow keys, Home, End and Escape do what they do in menus. */
export function MoreMenu({ groups, off, nameOf, onChoose }: MoreMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const texts = words();
  useLayoutEffect(() => {
    if (!isOpen || !menu.current) return;
    fitInto(menu.current);
    entriesIn(menu.current)[0]?.focus();
  }, [isOpen]);
  if (groups.length === 0) return null;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Tab") return setOpen(false);
    if (event.key === "Escape") {
      event.preventDefault();
      return close();
    }
    const entries = entriesIn(menu.current);
    const to = entryByKey(entries.indexOf(document.activeElement as HTMLElement), entries.length, event.key);
    if (to === null) return;
    event.preventDefault();
    entries[to]?.focus();
  };
  const onButtonKey = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" || off) return;
    event.preventDefault();
    setOpen(true);
  };
  const leave = (event: FocusEvent) => {
    const to = event.relatedTarget as Node | null;
    if (!to || (!menu.current?.contains(to) && to !== button.current)) setOpen(false);
  };
  const choose = (click: OneClick) => {
    close();
    onChoose(click);
  };
  return (
    <div class="more">
      <button
        ref={button}
        type="button"
        title={texts.leadCard.moreTitle}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? MENU : undefined}
        aria-disabled={off}
        onClick={() => !off && setOpen(!isOpen)}
        onKeyDown={onButtonKey}
      >
        {texts.leadCard.more}
        <Sign name="down" />
      </button>
      {isOpen && (
        <div ref={menu} id={MENU} class="menu" role="menu" aria-label={texts.leadCard.moreTitle} onKeyDown={onKey} onFocusOut={leave}>
          {groups.map(({ group, clicks }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of a menu
            <div key={group} role="group" aria-label={texts.clicks.groups[group]}>
              {clicks.map((click) => (
                <button
                  key={click}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  title={texts.clicks.titles[click]}
                  onClick={() => choose(click)}
                >
                  <span>{nameOf(click)}</span>
                  <span class="small">
                    {click in texts.clicks.remarks && texts.clicks.remarks[click as keyof typeof texts.clicks.remarks]}
                  </span>
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
