import { type GenericSchema, type InferOutput, safeParse } from "valibot";
import { Hindrance } from "./hindrance";
import { UNREADABLE_CHANGES } from "./sentences";

/** Undefined where a text is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if ((error as Error).name === "SyntaxError") return undefined;
    throw error;
  }
}

/**
 * What the panel sends, which comes from outside like any other text.
 *
 * @throws one sentence where it is not of that shape
 * @example readMessage(object({ seen: string() }), '{"seen":"4f"}') //=> { seen: "4f" }
 */
export function readMessage<Shape extends GenericSchema>(shape: Shape, text: string): InferOutput<Shape> {
  const read = safeParse(shape, parsedJson(text));
  if (!read.success) throw new Hindrance(UNREADABLE_CHANGES);
  return read.output;
}
