import { ask, SLOW_AFTER } from "../../../sidebar/server/server";
import { Unanswered, unanswered } from "../../../sidebar/server/unanswered";

interface Handlers {
  success(text: string): void;
  failure(error: Error): void;
}

/** google.script.run that notes the call and lets the test answer it. */
function fakeGoogle() {
  const seen: { name: string; args: unknown[]; handlers: Handlers }[] = [];
  const runner = (handlers: Partial<Handlers>): object =>
    new Proxy(
      {},
      {
        get(_, name: string) {
          if (name === "withSuccessHandler") return (success: Handlers["success"]) => runner({ ...handlers, success });
          if (name === "withFailureHandler") return (failure: Handlers["failure"]) => runner({ ...handlers, failure });
          return (...args: unknown[]) => seen.push({ name, args, handlers: handlers as Handlers });
        },
      },
    );
  Object.assign(globalThis, { google: { script: { run: runner({}) } } });
  return seen;
}

describe("a call of the server", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const patience = () => ({ giveUpAfter: 60_000, onSlow: jest.fn() });

  it("crosses as JSON text both ways", async () => {
    const seen = fakeGoogle();
    const answer = ask("panelSave", [{ key: "a" }], patience());
    expect(seen[0]).toMatchObject({ name: "panelSave", args: ['[{"key":"a"}]'] });
    seen[0]?.handlers.success('{"saved":[]}');
    await expect(answer).resolves.toEqual({ saved: [] });
  });

  it("sends no argument where there is nothing to say", () => {
    const seen = fakeGoogle();
    void ask("panelOpen", undefined, patience());
    expect(seen[0]?.args).toEqual([]);
  });

  it.each([[null as unknown as string], ["null"], ["<html>"]])("calls %p unreadable", async (text) => {
    const seen = fakeGoogle();
    const answer = ask("panelOpen", undefined, patience());
    seen[0]?.handlers.success(text);
    await expect(answer).rejects.toThrow("The answer could not be read. Close the panel and open it again.");
  });

  it("is known to be under way until it is answered, refused or given up", async () => {
    const seen = fakeGoogle();
    // A panel that has asked for nothing yet: other tests leave calls without an answer.
    jest.resetModules();
    const panel: typeof import("../../../sidebar/server/server") = require("../../../sidebar/server/server");
    const { isAsking } = panel;
    const settled = async () => {
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    };
    expect(isAsking()).toBe(false);
    void panel.ask("panelOpen", undefined, patience());
    void panel.ask("panelOpen", undefined, patience()).catch(() => {});
    const last = panel.ask("panelOpen", undefined, patience()).catch(() => {});
    seen[0]?.handlers.success("{}");
    await settled();
    expect(isAsking()).toBe(true);
    seen[1]?.handlers.failure(new Error("NetworkError"));
    await settled();
    expect(isAsking()).toBe(true);
    jest.advanceTimersByTime(60_000);
    await last;
    await settled();
    expect(isAsking()).toBe(false);
  });

  it("takes null for an answer where it is told that it is one", async () => {
    const seen = fakeGoogle();
    const answer = ask("panelSetUpStep", undefined, { ...patience(), orNull: true });
    seen[0]?.handlers.success("null");
    await expect(answer).resolves.toBeNull();
  });

  it("hands on what the server threw", async () => {
    const seen = fakeGoogle();
    const answer = ask("panelOpen", undefined, patience());
    seen[0]?.handlers.failure(new Error("Busy."));
    await expect(answer).rejects.toThrow("Busy.");
  });

  it.each([
    ["Google's failing", new Error("Busy."), "Busy."],
    ["a fault of the script on Google's side", new TypeError("Cannot read properties of null"), "Cannot read properties of null"],
    ["a text", "Busy.", "Busy."],
    ["nothing", undefined, ""],
  ])("knows as unanswered what fails with %s", async (_, failure, message) => {
    const seen = fakeGoogle();
    const answer = ask("panelOpen", undefined, patience());
    seen[0]?.handlers.failure(failure as Error);
    await expect(answer).rejects.toEqual(new Unanswered(message));
    await expect(answer.catch(unanswered("none"))).resolves.toBe("none");
  });

  it("lets a fault of the panel's own go on", async () => {
    const fault = new TypeError("google is not defined");
    await expect(Promise.reject(fault).catch(unanswered(null))).rejects.toBe(fault);
    Object.assign(globalThis, { google: {} });
    await expect(ask("panelOpen", undefined, patience()).catch(unanswered(null))).rejects.toMatchObject({ name: "TypeError" });
  });

  it("says once that it takes long, gives up in the end, and drops a late answer", async () => {
    const seen = fakeGoogle();
    const waits = patience();
    const answer = ask("panelOpen", undefined, waits);
    jest.advanceTimersByTime(SLOW_AFTER);
    expect(waits.onSlow).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(60_000);
    seen[0]?.handlers.success("{}");
    await expect(answer).rejects.toThrow("Google did not answer.");
  });

  it("says nothing of the kind once the answer is there", async () => {
    const seen = fakeGoogle();
    const waits = patience();
    const answer = ask("panelOpen", undefined, waits);
    seen[0]?.handlers.success("{}");
    await answer;
    jest.advanceTimersByTime(120_000);
    expect(waits.onSlow).not.toHaveBeenCalled();
  });
});
