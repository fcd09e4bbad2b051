type Headless = typeof import("sheets-stand-in");

/** The stand-in as it was bundled; within jest it is loaded outside of the test's own globals, where it runs twice as quick. */
export const headless = (): Headless => {
  const { loadStandIn } = globalThis as { loadStandIn?: () => unknown };
  return (loadStandIn ? loadStandIn() : require("sheets-stand-in")) as Headless;
};
