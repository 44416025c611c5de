import { useEffect, useState } from "react";
import type { Kept } from "../../session/ownData/cabinet";
import { useSession, useSessionState } from "../../session/useSession";

/** The own data that are learned from now; null where they are none or not at hand, undefined until that is known. */
export function useLearnedFrom(): Kept | null | undefined {
  const { own } = useSession();
  const id = useSessionState(({ experiment: { data } }) =>
    data.type === "own" && typeof data.values.file === "string" ? data.values.file : "",
  );
  const [found, setFound] = useState<{ readonly id: string; readonly kept: Kept | null } | null>(null);
  useEffect(() => {
    let here = true;
    void own.find(id).then((kept) => here && setFound({ id, kept }));
    return () => {
      here = false;
    };
  }, [own, id]);
  if (id === "") return null;
  return found?.id === id ? found.kept : undefined;
}
