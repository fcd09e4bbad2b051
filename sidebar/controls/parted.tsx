import type { ComponentChildren } from "preact";

interface PartedProps {
  /** A sentence with the names of its parts in braces: "Look at {words}." */
  text: string;
  /** What stands there, such as something in bold, or a button. */
  parts: Readonly<Record<string, ComponentChildren>>;
}

/** A sentence that holds more than letters: each language says where in it that stands. */
export function Parted({ text, parts }: PartedProps) {
  return <>{text.split(/\{(\w+)\}/).map((piece, at) => (at % 2 === 0 ? piece : (parts[piece] ?? `{${piece}}`)))}</>;
}
