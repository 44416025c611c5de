import { useEffect, useState } from "react";
import { useSessionState } from "../session/useSession";

/** The first numbers of a run are waited for so many ms before it is shown that there are none. */
export const patience = 400;

/** Whether the first numbers are there, or were waited for long enough. */
export function useBegun(): boolean {
  const missing = useSessionState(({ snapshot }) => snapshot === null);
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!missing) return undefined;
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, [missing]);
  return !missing || late;
}
