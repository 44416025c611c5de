/** What a script can hear, with what it is told. */
interface Told {
  /** A run is loaded and can be played. */
  ready: Record<string, never>;
  /** The views show a later step. */
  step: { readonly step: number; readonly epoch: number; readonly loss: number };
  /** A pass over the training examples is complete. */
  epoch: { readonly epoch: number };
  /** Training stopped by itself; the sentence says why. */
  stopped: { readonly problem: string };
  /** A quiet sentence was shown. */
  notice: { readonly text: string };
}

type EventName = keyof Told;

/** Hands what happens to whoever listens. */
export interface Events {
  readonly on: <E extends EventName>(event: E, hear: (what: Told[E]) => void) => () => void;
  tell<E extends EventName>(event: E, what: Told[E]): void;
}

export function createEvents(): Events {
  const ears = new Map<EventName, Set<(what: never) => void>>();
  return {
    on(event, hear) {
      const listening = ears.get(event) ?? new Set();
      ears.set(event, listening.add(hear));
      return () => {
        listening.delete(hear);
      };
    },
    tell(event, what) {
      for (const hear of ears.get(event) ?? []) (hear as (told: typeof what) => void)(what);
    },
  };
}
