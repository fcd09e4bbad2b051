import type { Dialogs, Look, StandIn, StandInOptions } from "../../contract/stand-in-contract";
import type { Engine } from "../../engine/engine";
import { headless } from "../headless";

export const SCOPES = ["spreadsheets.currentonly", "script.container.ui", "script.scriptapp"].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);

export interface Opened {
  standIn: StandIn;
  engine: Engine;
  look: Look;
  said: string[];
  /** Runs statements of a script as the panel would, and gives what they return. */
  script(statements: string): Promise<unknown>;
  /** The message that statements of a script fail with. */
  failure(statements: string): Promise<string>;
  type(a1: string, text: string | string[][]): Promise<void>;
}

type Options = Partial<Omit<StandInOptions, "bundle" | "engine" | "dialogs">> & {
  code?: string;
  scopes?: string[];
  zone?: string;
  now?: string;
  html?: Record<string, string>;
  dialogs?: Partial<Dialogs>;
};

const opened: StandIn[] = [];

/** A spreadsheet with a small script in it. `eval` sees the script's own globals, so that a test can hand in statements. */
export async function openScript(options: Options = {}): Promise<Opened> {
  const { code = "", scopes = SCOPES, zone = "Europe/Berlin", now = "2026-11-18T09:30:00Z", html = {}, dialogs = {}, ...rest } = options;
  const { createStandIn, look, startHeadlessEngine, areaOf } = headless();
  const engine = await startHeadlessEngine({ zone, now: Date.parse(now) });
  const said: string[] = [];
  const standIn = createStandIn({
    bundle: {
      code: `function statements(text) { return eval("(() => {" + text + "})()"); }\n${code}`,
      manifest: { timeZone: "Etc/UTC", oauthScopes: scopes, runtimeVersion: "V8" },
      html,
    },
    engine,
    dialogs: {
      alert: (title, prompt) => {
        said.push(`${title}: ${prompt}`);
        return "OK";
      },
      prompt: () => ({ button: "OK", text: "typed" }),
      toast: (message) => void said.push(message),
      ...dialogs,
    },
    user: "ana@example.com",
    ...rest,
  });
  opened.push(standIn);
  return {
    standIn,
    engine,
    look: look(engine),
    said,
    script: (statements) => standIn.call("statements", [statements]),
    failure: (statements) =>
      standIn.call("statements", [statements]).then(
        (value) => `nothing failed: ${JSON.stringify(value)}`,
        (error: Error) => error.message,
      ),
    async type(a1, text) {
      const block = typeof text === "string" ? [[text]] : text;
      engine.type({ ...areaOf(engine, a1), rows: block.length, columns: block[0]?.length ?? 1 }, block);
      await standIn.settle();
    },
  };
}

/** Closes what the tests opened: jest hangs on a workbook that lives. */
export function closeScripts(): void {
  for (const standIn of opened.splice(0)) standIn.dispose();
}
