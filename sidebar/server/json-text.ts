/** What a text of JSON says; undefined where it is none. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if ((error as Error).name === "SyntaxError") return undefined;
    throw error;
  }
}
