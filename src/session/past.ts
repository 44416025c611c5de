import type { FrameClock, Frames } from "./frames";
import type { SessionStore } from "./store";

/** The learner rests on a step when no other was looked at for so many ms. */
const restAfter = 80;

/** Playing backwards through all moments takes about so many frames at least, and no longer than twelve for one of them. */
const framesBack = 180;
const mostFrames = 12;

/** Looking at earlier steps of a run; it changes nothing. */
export interface Past {
  /** Shows the moment kept at `step` or before; null or the newest step shows the run as it is. Training pauses. */
  readonly look: (step: number | null) => void;
  /** So many kept moments on; back where negative. */
  readonly leap: (by: number) => void;
  /** Plays the kept moments backwards, or stops it. */
  playBack(): Promise<void>;
}

export function createPast(options: {
  store: SessionStore;
  frames: Frames;
  clock: FrameClock;
  /** Training has to stop. */
  readonly halt: () => void;
}): Past {
  const { store, frames, clock, halt } = options;
  const { getState, setState } = store;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function show(step: number | null): void {
    const { focus, snapshot, playing } = getState();
    const reached = snapshot?.parts.progress?.reached.step ?? 0;
    const at = step === null || step >= reached ? null : Math.max(0, step);
    clearTimeout(resting);
    resting = setTimeout(() => {
      setState({ focus: { ...getState().focus, hurried: false } });
      frames.invalidate();
    }, restAfter);
    setState({ focus: { ...focus, at, hurried: true }, playing: false });
    if (playing) halt();
    frames.invalidate(true);
  }

  /** The step of the moment so many on from the one that is shown; null for the run as it is. */
  function moment(by: number): number | null {
    const { focus, snapshot } = getState();
    const { kept, progress } = snapshot?.parts ?? {};
    const now = progress?.reached.step ?? 0;
    const steps = Array.from(kept?.steps ?? []).filter((step) => step < now);
    const at = focus.at ?? now;
    const place =
      by < 0 ? steps.filter((step) => step < at).length + by : steps.filter((step) => step <= at).length - 1 + by;
    return place >= steps.length ? null : (steps[Math.max(0, place)] ?? null);
  }

  const frame = () =>
    new Promise<void>((resolve) => {
      clock.request(resolve);
    });

  return {
    look(step) {
      setState({ rewinding: false });
      show(step);
    },
    leap(by) {
      setState({ rewinding: false });
      show(moment(by));
    },
    async playBack() {
      if (getState().rewinding) return setState({ rewinding: false });
      setState({ rewinding: true });
      const count = getState().snapshot?.parts.kept?.steps.length ?? 1;
      const each = Math.min(mostFrames, Math.max(1, Math.round(framesBack / count)));
      while (getState().rewinding) {
        const [before, step] = [getState().focus.at, moment(-1)];
        if (step === null || step === before) break;
        show(step);
        await frames.now();
        for (let waited = 1; waited < each; waited++) await frame();
      }
      setState({ rewinding: false });
    },
  };
}
