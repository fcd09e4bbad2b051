/** What waits to be noted is written with the next write that Google takes. */
import { openNotebook } from "../../src/google/notebook";

/** Google's store, which refuses so many writes. */
function storeThatRefuses(times: number): Record<string, string> {
  const kept: Record<string, string> = {};
  let left = times;
  const properties = {
    getProperties: () => ({ ...kept }),
    setProperties(values: Record<string, string>) {
      left -= 1;
      if (left >= 0) throw new Error("Service error: Properties");
      Object.assign(kept, values);
    },
  };
  Object.assign(globalThis, { PropertiesService: { getDocumentProperties: () => properties } });
  return kept;
}

afterEach(() => void Reflect.deleteProperty(globalThis, "PropertiesService"));

it("is written once, with the next write", () => {
  const kept = storeThatRefuses(0);
  const notebook = openNotebook();
  notebook.later({ clock: "1" });
  expect(kept).toEqual({});
  notebook.setAll({ mails: "2" });
  expect(kept).toEqual({ clock: "1", mails: "2" });
});

it("still waits after a write that Google refused; what that write itself brought does not", () => {
  const kept = storeThatRefuses(1);
  const notebook = openNotebook();
  notebook.later({ clock: "1" });
  expect(() => notebook.setAll({ mails: "2" })).toThrow("Service error");
  expect(notebook.all()).toEqual({ clock: "1" });
  notebook.writeDown();
  expect(kept).toEqual({ clock: "1" });
});

it("is gone after a write, so that nothing is written twice", () => {
  const kept = storeThatRefuses(0);
  const notebook = openNotebook();
  notebook.later({ clock: "1" });
  notebook.writeDown();
  kept.clock = "changed by somebody else";
  notebook.writeDown();
  expect(kept).toEqual({ clock: "changed by somebody else" });
});
