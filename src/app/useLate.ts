import { useEffect, useState } from "react";

/** The first numbers of a run are waited for so many ms before it is shown that there are none. */
export const patience = 400;

/** Whether something has lasted longer than that. */
export function useLate(lasts: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!lasts) return undefined;
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, [lasts]);
  return late;
}
