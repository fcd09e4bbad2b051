import { useRef } from "preact/hooks";
import { words } from "../language/spoken/words";
import { VIEWS, type View, viewByKey } from "../store/showing";

interface TabsProps {
  view: View;
  onChoose(view: View): void;
}

export const tabId = (view: View): string => `tab-${view}`;
export const viewId = (view: View): string => `view-${view}`;

/** The panel's views; arrow keys lead from one to the next. */
export function Tabs({ view, onChoose }: TabsProps) {
  const bar = useRef<HTMLDivElement>(null);
  const turn = (event: KeyboardEvent) => {
    const to = viewByKey(view, event.key);
    if (!to) return;
    event.preventDefault();
    onChoose(to);
    bar.current?.querySelector<HTMLElement>(`#${tabId(to)}`)?.focus();
  };
  return (
    <header>
      <div ref={bar} class="tabs" role="tablist" aria-label={words().shell.viewsOf} onKeyDown={turn}>
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={tabId(one)}
            aria-selected={one === view}
            aria-controls={viewId(one)}
            tabIndex={one === view ? 0 : -1}
            onClick={() => onChoose(one)}
          >
            {words().shell.views[one]}
          </button>
        ))}
      </div>
    </header>
  );
}
