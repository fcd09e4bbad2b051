type Headless = typeof import("../headless");

/** The stand-in as it was bundled, loaded outside of the test's own globals, where it runs twice as quick (jest-environment.cjs). */
export const headless = (): Headless => (globalThis as unknown as { loadStandIn: () => Headless }).loadStandIn();
