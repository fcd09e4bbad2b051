import { drawerIn } from "../../../sidebar/store/drawer";
import { textShelf } from "../../../sidebar/store/shelf";

function storage() {
  const texts = new Map<string, string>();
  const open = () => ({
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  });
  return { texts, open };
}

const throws = (error: Error) => (): never => {
  throw error;
};

const named = (name: string): Error => Object.assign(new Error("no"), { name });

describe("a drawer in the browser's storage", () => {
  it.each([
    ["draft", "lead-sla draft file 1"],
    ["set-up", "lead-sla set-up file 1"],
  ])("lays a %s under the key %s, which browsers hold", (name, key) => {
    const { texts, open } = storage();
    const drawer = drawerIn(open, name);
    expect(drawer.read("file 1")).toBeNull();
    expect(drawer.write("file 1", "text")).toBe(true);
    expect([...texts]).toEqual([[key, "text"]]);
    expect([drawer.read("file 1"), drawer.read("file 2")]).toEqual(["text", null]);
    expect(drawer.write("file 1", null)).toBe(true);
    expect(texts.size).toBe(0);
  });

  it.each([
    ["is refused to a framed page", throws(new DOMException("Access is denied for this document.", "SecurityError"))],
    [
      "is full",
      () => ({ ...storage().open(), getItem: throws(named("QuotaExceededError")), setItem: throws(named("QuotaExceededError")) }),
    ],
    ["is full in an older Firefox", throws(named("NS_ERROR_DOM_QUOTA_REACHED"))],
    ["is broken in Firefox", throws(named("NS_ERROR_FILE_CORRUPTED"))],
    ["is turned off", () => null],
  ])("holds nothing where it %s", (_, open) => {
    const drawer = drawerIn(open, "draft");
    expect([drawer.read("file 1"), drawer.write("file 1", "text")]).toEqual([undefined, false]);
    const shelf = textShelf(drawer);
    shelf.write("file 1", { purpose: { text: "new", was: "old" } }, []);
    expect(shelf.read("file 1")).toEqual({});
  });

  it("lets a fault of the panel's own go on", () => {
    const drawer = drawerIn(throws(new TypeError("window is not defined")), "draft");
    expect(() => drawer.read("file 1")).toThrow(TypeError);
    expect(() => drawer.write("file 1", null)).toThrow(TypeError);
  });

  it("keeps another panel's texts, and those that are not gone", () => {
    const shelf = textShelf(drawerIn(storage().open, "draft"));
    const [purpose, scope] = [
      { text: "new", was: "old" },
      { text: "2", was: 1 },
    ];
    shelf.write("file 1", { purpose }, []);
    shelf.write("file 1", { scope }, []);
    expect(shelf.read("file 1")).toEqual({ purpose, scope });
    shelf.write("file 1", { scope }, ["purpose"]);
    expect(shelf.read("file 1")).toEqual({ scope });
  });
});
