import { useEffect, useRef } from "react";
import { commandOf, focusOf, type Command } from "./shortcuts";

/**
 * Obeys the keys of the page; `obey` answers whether the command means something on it. A frame hears keys only while
 * the focus is inside it, so an embed takes none before.
 */
export function useShortcuts(obey: (command: Command) => boolean): void {
  const newest = useRef(obey);
  useEffect(() => {
    newest.current = obey;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || document.querySelector("dialog[open], :popover-open")) return;
      const command = commandOf({
        key: event.key,
        shift: event.shiftKey,
        control: event.ctrlKey || event.metaKey,
        alt: event.altKey,
        focus: focusOf(event.target),
      });
      if (command && newest.current(command)) event.preventDefault();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);
}
