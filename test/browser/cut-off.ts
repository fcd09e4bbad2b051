import type { Page } from "playwright-core";

/** What people push, choose or read as a heading or a label. */
const NAMED = "button, summary, h1, h2, h3, label, legend, caption, th, dt, .label, [role=tab]";

/**
 * What of a page cannot be read whole, as it is drawn now: a word beyond its own box, beyond the page or beyond what cuts it off, and
 * words over each other.
 */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate((named) => {
    interface Drawn {
      of: Element;
      text: string;
      rects: DOMRect[];
    }
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest(".unseen, [aria-hidden=true], option, [hidden]");
    const rectsOf = (node: Node): DOMRect[] => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    };
    const textsIn = (element: Element): Text[] => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode()) found.push(walker.currentNode as Text);
      return found.filter(({ data, parentElement }) => data.trim() !== "" && parentElement && isSeen(parentElement));
    };
    const ALMOST = 1;
    const leaves = (rect: DOMRect, box: DOMRect): boolean =>
      rect.left < box.left - ALMOST || rect.right > box.right + ALMOST || rect.top < box.top - 3 || rect.bottom > box.bottom + 3;
    const beside = (rect: DOMRect, box: DOMRect): boolean => rect.left < box.left - ALMOST || rect.right > box.right + ALMOST;
    /** What cuts it off at its sides, however far one scrolls up and down. */
    const cutters = (element: Element): Element[] => {
      const found: Element[] = [];
      for (let one: Element | null = element; one; one = one.parentElement)
        if (getComputedStyle(one).overflowX !== "visible") found.push(one);
      return found;
    };
    const short = (text: string): string => text.replace(/\s+/g, " ").trim().slice(0, 60);
    const faults: string[] = [];
    const page = new DOMRect(0, -1e6, window.innerWidth, 2e6);
    const words: Drawn[] = [];
    for (const element of [...document.querySelectorAll(named)].filter(isSeen)) {
      const isInline = getComputedStyle(element).display === "inline";
      const box = element.getBoundingClientRect();
      for (const node of textsIn(element)) {
        const rects = rectsOf(node);
        const text = short(node.data);
        if (node.parentElement?.closest(named) === element) words.push({ of: element, text, rects });
        if (rects.some((rect) => beside(rect, page))) faults.push(`beyond the panel: ${text}`);
        else if (!isInline && rects.some((rect) => leaves(rect, box)))
          faults.push(`beyond its ${element.localName}.${element.className}: ${text}`);
        for (const cutter of cutters(element))
          if (rects.some((rect) => beside(rect, cutter.getBoundingClientRect())))
            faults.push(`cut off by ${cutter.localName}.${cutter.className}: ${text}`);
      }
      if (!isInline && element.scrollWidth > element.clientWidth + ALMOST)
        faults.push(`wider than its ${element.localName}.${element.className}: ${short(element.textContent ?? "")}`);
    }
    const meet = (one: DOMRect, other: DOMRect): boolean =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 3;
    // What is scrolled away lies behind a head or a foot that stands.
    const placed = <One extends { of: Element }>(one: One) => ({
      ...one,
      place: one.of.closest(".view, .guide-body, .guide-foot, .guide-head, .bar, header"),
    });
    const boxes = [...document.querySelectorAll("button, input, select, textarea")]
      .filter(isSeen)
      .map((of) => placed({ of, rects: [of.getBoundingClientRect()], text: `${of.localName} ${short(of.textContent ?? "")}` }));
    const all = words.map(placed);
    const isOver = (one: ReturnType<typeof placed<Drawn>>, other: ReturnType<typeof placed<Drawn>>): boolean =>
      one.place === other.place && one.rects.some((rect) => other.rects.some((next) => meet(rect, next)));
    for (const [at, one] of all.entries()) {
      const others = boxes.filter(({ of }) => !of.contains(one.of) && !one.of.contains(of)).concat(all.slice(at + 1));
      for (const other of others) if (isOver(one, other)) faults.push(`over each other: ${one.text} / ${other.text}`);
    }
    if (document.documentElement.scrollWidth > window.innerWidth) faults.push("the page is wider than the panel");
    return [...new Set(faults)];
  }, NAMED);

/** Words of it that are parted in the middle, over two lines. */
export const parted = (page: Page): Promise<string[]> =>
  page.evaluate((named) => {
    const found: string[] = [];
    for (const element of document.querySelectorAll(named)) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(".unseen")) continue;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(`parted: ${word}`);
        }
      }
    }
    return [...new Set(found)];
  }, NAMED);
