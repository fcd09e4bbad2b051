import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { keepFocusInSight } from "../controls/focus-in-sight";
import { keepFocus } from "../controls/focus-kept";
import type { View as Name } from "../store/showing";
import { tabId, viewId } from "./tabs";

interface ViewProps {
  name: Name;
  title: string;
  shown: boolean;
  /** Fills the panel: only a part of it scrolls, and its title is only heard. */
  fills?: boolean;
  children: ComponentChildren;
}

/** One view of the panel. All of them stay made, so that each is found again as it was left. */
export function View({ name, title, shown, fills = false, children }: ViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => (scroller.current ? keepFocusInSight(scroller.current) : undefined), []);
  useEffect(() => (scroller.current ? keepFocus(scroller.current) : undefined), []);
  return (
    <div
      ref={scroller}
      class={fills ? "view fills" : "view"}
      role="tabpanel"
      id={viewId(name)}
      aria-labelledby={tabId(name)}
      tabIndex={fills ? -1 : 0}
      hidden={!shown}
    >
      <h1 tabIndex={-1} class={fills ? "unseen" : ""}>
        {title}
      </h1>
      {children}
    </div>
  );
}
