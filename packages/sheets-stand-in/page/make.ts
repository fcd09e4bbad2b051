type Setting = string | boolean | ((event: Event) => void);

/** Makes an element: functions listen to the event they are named after, true sets a bare attribute, false leaves it out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  settings: Record<string, Setting> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, setting] of Object.entries(settings)) {
    if (typeof setting === "function") element.addEventListener(name, setting);
    else if (setting !== false) element.setAttribute(name, setting === true ? "" : setting);
  }
  element.append(...children);
  return element;
}

/** An element of index.html. */
export function place(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element "${id}".`);
  return element;
}
