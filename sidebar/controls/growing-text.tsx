import type { TextareaHTMLAttributes } from "preact";

interface GrowingTextProps extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "onInput" | "value"> {
  text: string;
  /** Of one line until it is full, instead of some lines from the start. */
  low?: boolean;
  onText(text: string): void;
}

/** A box that is as tall as its text: the style sheet lays a copy of the text under it. */
export function GrowingText({ text, low = false, onText, ...box }: GrowingTextProps) {
  return (
    <div class={low ? "growing low" : "growing"} data-text={text}>
      <textarea {...box} rows={1} value={text} onInput={(event) => onText(event.currentTarget.value)} />
    </div>
  );
}
