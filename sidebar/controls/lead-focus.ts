import { useLayoutEffect, useRef } from "preact/hooks";

/** Leads the focus to an element by its id as soon as it is there: the next key that is pressed must already meet it. */
export function useLeadFocus(): (id: string) => void {
  const wanted = useRef("");
  useLayoutEffect(() => {
    if (wanted.current) document.getElementById(wanted.current)?.focus();
    wanted.current = "";
  });
  return (id) => {
    wanted.current = id;
  };
}
