import { useCalm } from "./useCalm";

/** Speaks what changes, at most every five seconds; nothing is seen of it. */
export function LiveRegion({ children }: { children: string }) {
  return (
    <p className="visually-hidden" role="status">
      {useCalm(children, 5_000)}
    </p>
  );
}
