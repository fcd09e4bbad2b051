type Headless = typeof import("../../preview/headless");

const FILE = "build/preview/headless.cjs";

/** The stand-in as it was bundled; within jest it is loaded outside of the test's own globals, where it runs twice as quick. */
export const headless = (): Headless => {
  const { loadOutside } = globalThis as { loadOutside?: (file: string) => unknown };
  return (loadOutside ? loadOutside(FILE) : require(`${process.cwd()}/${FILE}`)) as Headless;
};
