import { vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { describeNetwork } from "../../../src/experiment/network";
import { presetOf } from "../../../src/experiment/presets";
import type { Parts, Progress } from "../../../src/experiment/snapshot";
import type { DatasetId } from "../../../src/datasets";
import { message } from "../../../src/locales";
import { firstFocus } from "../../../src/session/focus";
import { movedLab, openedLab } from "../../../src/session/labPlace";
import type { Session, SessionState } from "../../../src/session/session";

export const someProgress: Progress = {
  step: 640,
  epoch: 10.2,
  reached: { step: 640, epoch: 10.2 },
  exact: true,
  stepsPerEpoch: 63,
  pending: 0,
  loss: 0.05,
  accuracy: 0.992,
  validation: { loss: 0.19, accuracy: 0.953 },
  peeks: 0,
  backend: "wasm",
  trainer: "fused",
  reason: message("It is always there."),
  why: message("It holds every layer."),
  examplesPerSecond: 1240,
  problem: null,
};

const score = (accuracy: number) => ({ loss: 1 - accuracy, accuracy });

/** A session without an engine: it keeps a state and remembers what it was asked for. */
export function fakeSession(data: DatasetId = "digits", state: Partial<SessionState> = {}) {
  const experiment = presetOf(data);
  const store = createStore<SessionState>(() => ({
    experiment,
    forks: [],
    name: "A",
    left: [],
    page: "playground",
    lab: openedLab({ text: "", preset: "" }),
    status: "ready",
    playing: false,
    stepping: false,
    warm: true,
    rewinding: false,
    speed: 60,
    focus: firstFocus(experiment),
    snapshot: { step: 640, generation: 1, parts: { progress: someProgress, example: exampleOf(experiment) } },
    beside: null,
    shown: ["decision", "confusion"],
    canUndo: false,
    canRedo: false,
    change: null,
    refused: null,
    notices: [],
    test: null,
    drawings: [],
    following: false,
    ...state,
  }));
  const asked = vi.fn<(verb: string, ...what: unknown[]) => void>();
  const set = store.setState;
  const session: Session = {
    getState: store.getState,
    subscribe: store.subscribe,
    edit: async (next) => {
      asked("edit", next);
      set({ experiment: next });
    },
    own: {
      take: async () => true,
      find: async () => null,
      list: async () => [],
      erase: async (id) => asked("erase", id),
      supply: async () => {},
    },
    takeOwn: async (kept) => asked("takeOwn", kept),
    keepDrawing: (drawing) => set({ drawings: [...store.getState().drawings, drawing] }),
    takeBackDrawing: () => set({ drawings: store.getState().drawings.slice(0, -1) }),
    learnDrawings: async () => asked("learnDrawings"),
    undo: () => asked("undo"),
    redo: () => asked("redo"),
    play: async () => {
      asked("play");
      set({ playing: true });
    },
    pause: async () => {
      asked("pause");
      set({ playing: false });
    },
    step: async (amount) => asked("step", amount),
    reset: async () => asked("reset"),
    newWeights: async () => asked("newWeights"),
    goBack: async () => asked("goBack"),
    operate: async (changes) => {
      asked("operate", changes);
      return true;
    },
    ablate: async (key, units) => {
      asked("ablate", key, units);
      return units.map((unit) => ({ unit, whole: score(0.95), without: score(0.9 - unit / 20) }));
    },
    fork: async () => asked("fork"),
    swap: async () => asked("swap"),
    look: (at) => set({ focus: { ...store.getState().focus, at } }),
    leap: (by) => asked("leap", by),
    playBack: () => asked("playBack"),
    setSpeed: (speed) => set({ speed }),
    setFocus: (change) => set({ focus: { ...store.getState().focus, ...change } }),
    setPage: (page) => set({ page }),
    setLab: (place, what) => set({ lab: movedLab(store.getState().lab, place, what, 0) }),
    setShown: (shown) => set({ shown }),
    dismiss: (id) => asked("dismiss", id),
    need: () => () => {},
    lookAtOnce: () => {},
    needBeside: () => () => {},
    test: async () => ({ loss: 0, accuracy: 1 }),
    load: async (link) => asked("load", link),
    linkWithWeights: () => null,
    setFollowing: (following) => set({ following }),
    trace: async () => message("no engine"),
    check: async () => message("no engine"),
    slice: async () => message("no engine"),
    link: () => "data=bars&seed=3",
  };
  const show = (parts: Partial<Parts>) => {
    const { snapshot } = store.getState();
    set({ snapshot: { step: 641, generation: 1, parts: { ...snapshot?.parts, ...parts } } });
  };
  return { session, asked, set, show };
}

function exampleOf(experiment: SessionState["experiment"]): Parts["example"] {
  const { inputShape, outputs } = describeNetwork(experiment);
  const input = new Float32Array(inputShape.reduce((product, side) => product * side, 1));
  return {
    shape: inputShape,
    input,
    picture: input,
    label: 0,
    factors: null,
    output: new Float32Array(outputs).fill(1 / outputs),
  };
}
