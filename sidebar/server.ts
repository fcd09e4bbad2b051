import type { PanelServer } from "../src/entries/panel";

interface Runner {
  withSuccessHandler(handler: (answer: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

declare const google: { script: { run: Runner & Record<keyof PanelServer, (message?: string) => void> } };

/** One call of the server as a promise: JSON in, JSON out. */
export function ask<Answer>(name: keyof PanelServer, message?: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((answer) => resolve(JSON.parse(answer) as Answer))
      .withFailureHandler(reject) as typeof google.script.run;
    if (message === undefined) run[name]();
    else run[name](JSON.stringify(message));
  });
}
