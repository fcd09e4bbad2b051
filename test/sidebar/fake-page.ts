import { options } from "preact";

/** As much of a page as the panel is drawn into: elements with their attributes, texts and listeners, without a look. */

type Listener = (this: FakeElement, event: object) => void;

class FakeNode {
  parentNode: FakeElement | null = null;
  readonly ownerDocument = page;

  get nextSibling(): FakeNode | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

export class FakeText extends FakeNode {
  readonly nodeType = 3;
  constructor(public data: string) {
    super();
  }
}

export class FakeElement extends FakeNode {
  readonly nodeType = 1;
  readonly childNodes: FakeNode[] = [];
  readonly read = new Map<string, string>();
  readonly style: Record<string, unknown> = { setProperty: () => {} };
  value = "";
  checked = false;
  private readonly listeners = new Map<string, Set<Listener>>();

  constructor(
    readonly namespaceURI: string | null,
    readonly localName: string,
  ) {
    super();
  }

  get firstChild(): FakeNode | null {
    return this.childNodes[0] ?? null;
  }

  get attributes(): { name: string; value: string }[] {
    return [...this.read].map(([name, value]) => ({ name, value }));
  }

  insertBefore(node: FakeNode, before: FakeNode | null): FakeNode {
    node.remove();
    const at = before ? this.childNodes.indexOf(before) : this.childNodes.length;
    this.childNodes.splice(at, 0, node);
    node.parentNode = this;
    return node;
  }

  removeChild(node: FakeNode): FakeNode {
    this.childNodes.splice(this.childNodes.indexOf(node), 1);
    node.parentNode = null;
    return node;
  }

  setAttribute(name: string, value: unknown): void {
    this.read.set(name, String(value));
  }

  removeAttribute(name: string): void {
    this.read.delete(name);
  }

  addEventListener(type: string, listener: Listener): void {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener));
  }

  removeEventListener(type: string, listener: Listener): void {
    this.listeners.get(type)?.delete(listener);
  }

  /** What a person does to it; nothing bubbles. */
  fire(type: string): void {
    for (const listener of this.listeners.get(type) ?? []) {
      listener.call(this, { type, target: this, currentTarget: this, preventDefault: () => {} });
    }
  }

  click(): void {}
  focus(): void {}
  scrollIntoView(): void {}
  closest = () => null;
  matches = () => false;
  querySelector = () => null;
  getBoundingClientRect = () => ({ top: 0, bottom: 0 });
}

const page = {
  createElement: (name: string) => new FakeElement(null, name),
  createElementNS: (namespace: string, name: string) => new FakeElement(namespace, name),
  createTextNode: (text: string) => new FakeText(text),
  getElementById: () => null,
  querySelector: () => null,
  addEventListener: () => {},
  removeEventListener: () => {},
  hasFocus: () => false,
  hidden: false,
  documentElement: { lang: "en", addEventListener: () => {}, removeEventListener: () => {} },
  body: null,
  activeElement: null,
};

class FakeObserver {
  observe(): void {}
  disconnect(): void {}
}

type Answers = Readonly<Record<string, unknown>>;

/** Answers what the panel asks of the server by name; a call that has no answer fails as one does that does not arrive. */
function fakeRunner(answers: () => Answers) {
  const call = (name: string, succeed: (answer: string) => void, fail: (error: Error) => void) => () =>
    queueMicrotask(() => (name in answers() ? succeed(JSON.stringify(answers()[name])) : fail(new Error("NetworkError"))));
  const withSuccessHandler = (succeed: (answer: string) => void) => ({
    withFailureHandler: (fail: (error: Error) => void) => new Proxy({}, { get: (_, name) => call(String(name), succeed, fail) }),
  });
  return { withSuccessHandler };
}

/** Puts the page and the server where the panel looks for them. What is drawn there is seen at once. */
export function openPage(answers: () => Answers): FakeElement {
  options.requestAnimationFrame = queueMicrotask;
  options.debounceRendering = queueMicrotask;
  Object.assign(globalThis, {
    document: page,
    window: { addEventListener: () => {}, removeEventListener: () => {} },
    ResizeObserver: FakeObserver,
    MutationObserver: FakeObserver,
    Element: FakeElement,
    HTMLElement: FakeElement,
    requestAnimationFrame: (run: () => void) => setImmediate(run),
    cancelAnimationFrame: clearImmediate,
    google: { script: { host: { close: () => {} }, run: fakeRunner(answers) } },
  });
  return new FakeElement("http://www.w3.org/1999/xhtml", "div");
}

/** All elements below one, in the order in which they are read. */
export const elementsIn = (node: FakeNode): FakeElement[] =>
  node instanceof FakeElement ? [node, ...node.childNodes.flatMap(elementsIn)] : [];

/** All texts below it, in the same order. */
export const textsIn = (node: FakeNode): string[] =>
  node instanceof FakeText ? [String(node.data)] : node instanceof FakeElement ? node.childNodes.flatMap(textsIn) : [];
