import { useEffect, useRef } from "preact/hooks";

/** Leads the focus to an element by its id, once what was changed is drawn. */
export function useLeadFocus(): (id: string) => void {
  const wanted = useRef("");
  useEffect(() => {
    if (wanted.current) document.getElementById(wanted.current)?.focus();
    wanted.current = "";
  });
  return (id) => {
    wanted.current = id;
  };
}
