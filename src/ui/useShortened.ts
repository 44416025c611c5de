import { useContext, useLayoutEffect, useState, type RefObject } from "react";
import { LanguageContext } from "./language";
import { useSize } from "./measure";
import { useTheme } from "./theme";

/** Whether what stands in a row that may wrap needs more than one line; panels that it opens don't count. */
function wraps(row: HTMLElement): boolean {
  const [first, ...others] = row.querySelectorAll<HTMLElement>(":scope > :not([popover])");
  return others.some(({ offsetTop }) => offsetTop >= first.offsetTop + first.offsetHeight);
}

/**
 * How far a row has to be shortened to stand in one line: 0 where all of it fits, at most `most`. Tried anew when its
 * width, the language, the theme or `content`, a text of what varies in it, change.
 */
export function useShortened<E extends HTMLElement>(
  most: number,
  content: string,
): readonly [ref: RefObject<E | null>, shortened: number] {
  const [ref, { width }] = useSize<E>();
  const occasion = `${width} ${useContext(LanguageContext)} ${useTheme()} ${content}`;
  const [tried, setTried] = useState({ occasion, shortened: 0 });
  const shortened = tried.occasion === occasion ? tried.shortened : 0;
  useLayoutEffect(() => {
    if (ref.current && shortened < most && wraps(ref.current)) setTried({ occasion, shortened: shortened + 1 });
  }, [ref, occasion, shortened, most]);
  return [ref, shortened];
}
