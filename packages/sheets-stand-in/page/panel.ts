import type { Panel, StandIn } from "../contract/stand-in-contract";
import css from "./add-ons1.css";
import { make } from "./make";
import shim from "./panel-shim.js";

/** As HtmlService does it. */
const SANDBOX = "allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox";
const STYLE_LINK = /<link\b[^>]*https:\/\/ssl\.gstatic\.com\/docs\/script\/css\/add-ons1?\.css[^>]*>/gi;

type Message = { panel: "ready" | "close" | "focus" | "on" | "back" } | { panel: "call"; id: number; name: string; args: unknown[] };

/** Where the focus goes: into the grid, or to the next part of the page. */
export interface Ways {
  giveBack(): void;
  walk(backwards: boolean): void;
}

/** The panel's page as the frame loads it: google.script first, and Google's style sheet replaced by one of this machine. */
export function framed(html: string): string {
  const own = html.replace(STYLE_LINK, () => `<style>${css}</style>`);
  const script = `<script>${shim.replace("PAGE_ORIGIN", () => location.origin)}</script>`;
  if (/<head[^>]*>/i.test(own)) return own.replace(/<head[^>]*>/i, (head) => head + script);
  return script + own;
}

/** The frame has an origin of its own, as in Google: this machine's other name. */
function frameAddress(): string {
  const address = new URL("/frame", location.href);
  address.hostname = location.hostname === "localhost" ? "127.0.0.1" : "localhost";
  return address.href;
}

async function answer(frame: HTMLIFrameElement, standIn: StandIn, { id, name, args }: Extract<Message, { id: number }>) {
  const reply = (message: object) => frame.contentWindow?.postMessage({ id, ...message }, new URL(frame.src).origin);
  try {
    reply({ result: await standIn.call(name, args) });
  } catch (error) {
    reply({ error: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * Shows panels at the right of the grid.
 *
 * @param ways where the focus goes from the panel
 * @returns what to call with the panel to show, or with null when it closed
 */
export function panelPlace(aside: HTMLElement, standIn: () => StandIn, { giveBack, walk }: Ways): (panel: Panel | null) => void {
  let frame: HTMLIFrameElement | null = null;
  let shown = "";
  const close = () => {
    standIn().closePanel();
    giveBack();
  };
  window.addEventListener("message", (event: MessageEvent<Message>) => {
    if (!frame || event.source !== frame.contentWindow) return;
    if (event.data.panel === "ready") {
      frame.contentWindow?.postMessage({ html: shown }, event.origin);
      frame.contentWindow?.focus();
    }
    if (event.data.panel === "call") void answer(frame, standIn(), event.data);
    if (event.data.panel === "close") close();
    if (event.data.panel === "focus") giveBack();
    if (event.data.panel === "on" || event.data.panel === "back") walk(event.data.panel === "back");
  });
  return (panel) => {
    aside.replaceChildren();
    aside.hidden = !panel;
    frame = null;
    if (!panel) return;
    const closer = make("button", { type: "button", class: "panel-close", "aria-label": "Close", title: "Close the panel" }, "×");
    closer.addEventListener("click", close);
    frame = make("iframe", { title: panel.title, sandbox: SANDBOX, src: frameAddress() });
    shown = framed(panel.html);
    aside.setAttribute("aria-label", panel.title);
    aside.append(make("div", { class: "panel-title" }, make("h2", {}, panel.title), closer), frame);
  };
}
