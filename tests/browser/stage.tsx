import { render } from "@testing-library/react";
import { useSyncExternalStore } from "react";
import type { Experiment } from "../../src/experiment/experiment";
import { datasetOf } from "../../src/experiment/network";
import { presetOf } from "../../src/experiment/presets";
import type { Focus, Parts, Snapshot } from "../../src/experiment/snapshot";
import type { DatasetId } from "../../src/datasets";
import { firstFocus } from "../../src/session/focus";
import type { Session, SessionState } from "../../src/session/session";
import { SessionProvider } from "../../src/session/useSession";
import type { Language } from "../../src/locales";
import { LanguageContext } from "../../src/ui/language";
import { ThemeContext, type Theme } from "../../src/ui/theme";
import type { View } from "../../src/views/view";

const side = 24;
const count = 30;

/** Outputs at shares of a map, made up: smooth, different for every output, summing to 1 for several. */
function answer(outputs: number, x: number, y: number): number[] {
  const raw = Array.from(
    { length: outputs },
    (_, index) => Math.sin((index + 2) * 3 * x) * Math.cos((index + 1) * 4 * y),
  );
  if (outputs === 1) return [1 / (1 + Math.exp(-4 * raw[0]))];
  const powers = raw.map((value) => Math.exp(4 * value));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Every part a result view needs, true to its contract, over real examples of the dataset. */
function partsOf(experiment: Experiment, focus: Focus): Parts {
  const { dataset, values } = datasetOf(experiment.data);
  const { factors, labels } = dataset.draw(1, count, values);
  const width = dataset.factors.length;
  const inputs = dataset.inputs(factors, values);
  const shape = dataset.inputShape(values);
  const size = inputs.length / count;
  const classes = dataset.classes(values).length;
  const outputs = classes > 2 ? classes : 1;
  const map = new Float32Array(side * side * outputs);
  for (let cell = 0; cell < side * side; cell++) {
    map.set(answer(outputs, (cell % side) / side, Math.floor(cell / side) / side), cell * outputs);
  }
  const ghosts = Float32Array.from({ length: 49 * size }, (_, index) => inputs[index % (size * count)]);
  const counts = Float32Array.from({ length: classes * classes }, (_, cell) =>
    cell % (classes + 1) === 0 ? 20 : Number(cell === 1) * 3,
  );
  const { example } = focus;
  const stored = example.kind === "stored" ? example.index % count : 0;
  const curve = Float32Array.from({ length: 40 }, (_, index) => 2 * 0.9 ** index);
  const step = Float32Array.from(curve, (_, index) => index * 5);
  const accuracy = Float32Array.from(curve, (loss) => (classes > 0 ? 1 - loss / 2 : Number.NaN));
  const shownFactors =
    example.kind === "factors"
      ? Float32Array.from(example.factors)
      : factors.slice(stored * width, (stored + 1) * width);
  const flips = (many: number) => ({
    count: many,
    indices: Array.from({ length: many }, (_, index) => index),
    inputs: inputs.slice(0, many * size),
    labels: labels.slice(0, many),
    before: new Float32Array(many),
    after: new Float32Array(many).fill(1),
  });
  const course = (many: number) => ({
    indices: Array.from({ length: many }, (_, index) => index),
    inputs: inputs.slice(0, many * size),
    labels: labels.slice(0, many),
    predicted: new Float32Array(many),
    right: Uint8Array.from({ length: 6 * many }, (_, place) => Number(place % 5 < 2)),
  });
  const shownPicture =
    example.kind === "drawn" ? Float32Array.from(example.pixels) : inputs.slice(stored * size, (stored + 1) * size);
  return {
    progress: {
      step: 195,
      epoch: 3.9,
      reached: { step: 195, epoch: 3.9 },
      exact: true,
      stepsPerEpoch: 50,
      pending: 0,
      loss: 0.03,
      accuracy: classes > 0 ? 0.98 : null,
      validation: { loss: 0.05, accuracy: classes > 0 ? 0.95 : null },
      peeks: 0,
      backend: "wasm",
      trainer: "fused",
      reason: { text: "" },
      why: { text: "" },
      examplesPerSecond: 1000,
      problem: null,
    },
    history: {
      batch: { step, loss: curve },
      scores: { step, training: curve, validation: curve, trainingAccuracy: accuracy, validationAccuracy: accuracy },
    },
    example: {
      shape,
      input: shownPicture,
      picture: shownPicture,
      label: example.kind === "drawn" ? null : labels[stored],
      factors: example.kind === "drawn" ? null : shownFactors,
      output: Float32Array.from(answer(outputs, 0.3, 0.6)),
    },
    maps: [],
    tuning: null,
    augmented:
      dataset.kind === "pictures"
        ? {
            shape,
            labels: labels.slice(0, 2),
            plain: inputs.slice(0, 2 * size),
            times: 1,
            steps: Uint32Array.of(196, 197),
            seen: inputs.slice(0, 2 * size),
          }
        : null,
    dropped: [],
    health: { batch: 8, examples: 24, layers: [] },
    weights: [],
    waiting: [],
    thumbnails: [],
    decision: {
      axes: focus.axes,
      side,
      outputs,
      values: map,
    },
    ghosts: dataset.kind === "pictures" ? { side: 7, inputs: ghosts } : null,
    confusion: {
      classes,
      counts,
      examples: counts.reduce((sum, value) => sum + value, 0),
      worst:
        classes > 0
          ? [{ actual: 0, predicted: 1, count: 3, indices: [0, 1, 2], inputs: inputs.slice(0, 3 * size) }]
          : [],
    },
    gallery: {
      set: focus.set,
      shape,
      indices: Array.from({ length: 12 }, (_, index) => index),
      inputs: inputs.slice(0, 12 * size),
      factors: factors.slice(0, 12 * width),
      labels: labels.slice(0, 12),
      predicted: labels.slice(0, 12).map((label, index) => (index === 4 ? (label + 1) % Math.max(1, classes) : label)),
    },
    points: { factors, labels, factorCount: width, training: 20 },
    excites: null,
    spread: null,
    heat: null,
    factors: {},
    kept: { steps: step, bytes: 1e6, room: 128e6 },
    stock: {
      counts: {
        training: new Float32Array(classes).fill(6),
        validation: new Float32Array(classes).fill(2),
        test: new Float32Array(classes).fill(2),
      },
      mean: new Float32Array(shape[shape.length - 1]).fill(0.2),
      deviation: new Float32Array(shape[shape.length - 1]).fill(0.3),
      looked: 60,
      bytes: 2e6,
    },
    changed: {
      from: 0,
      to: 195,
      units: [
        {
          key: experiment.network[0].key,
          unit: 0,
          moved: 0.7,
          rows: 1,
          columns: 4,
          before: Float32Array.of(1, 0, -1, 0.5),
          after: Float32Array.of(0.5, 1, -1, 0),
        },
      ],
      flips: classes > 0 ? { examples: count, better: flips(3), worse: flips(1) } : null,
    },
    trajectories:
      classes > 0
        ? {
            steps: step.slice(0, 6),
            examples: count,
            counts: { always: 10, learned: 15, forgotten: 2, never: 3 },
            forgotten: course(2),
            never: course(3),
          }
        : null,
  };
}

/** A session that does what a learner does and answers with made-up parts at once. */
export function stageSession(id: DatasetId, change: (parts: Parts) => Partial<Parts> = (parts) => parts) {
  const experiment = presetOf(id);
  const alone = { name: "A", left: [], rewinding: false, drawings: [] };
  let state = {
    experiment,
    focus: firstFocus(experiment),
    snapshot: null,
    test: null,
    ...alone,
  } as unknown as SessionState;
  const ears = new Set<(state: SessionState, before: SessionState) => void>();
  const set = (changed: Partial<SessionState>) => {
    const before = state;
    state = { ...state, ...changed };
    const snapshot: Snapshot = { step: 195, generation: 1, parts: change(partsOf(experiment, state.focus)) };
    state = { ...state, snapshot };
    for (const hear of ears) hear(state, before);
  };
  set({});
  const session = {
    getState: () => state,
    subscribe: (hear: (state: SessionState, before: SessionState) => void) => {
      ears.add(hear);
      return () => ears.delete(hear);
    },
    setFocus: (focus: Partial<Focus>) => set({ focus: { ...state.focus, ...focus } }),
    need: () => () => {},
    test: () => {
      const score = { loss: 0.1, accuracy: 0.9 };
      set({ test: score });
      return Promise.resolve(score);
    },
  } as unknown as Session;
  return session;
}

/** Puts a view on the page as the shell does. */
export function show(
  view: View,
  session: Session,
  { language = "en", theme = "light", width = 320 }: { language?: Language; theme?: Theme; width?: number } = {},
) {
  function Stage() {
    const { experiment, snapshot, focus } = useSyncExternalStore(session.subscribe, () => session.getState());
    return (
      <main style={{ width }}>
        <h1>{view.title}</h1>
        {view.Aside && <view.Aside experiment={experiment} snapshot={snapshot} focus={focus} />}
        <view.Component experiment={experiment} snapshot={snapshot} focus={focus} />
      </main>
    );
  }
  document.documentElement.dataset.theme = theme;
  return render(
    <SessionProvider value={session}>
      <LanguageContext.Provider value={language}>
        <ThemeContext.Provider value={theme}>
          <Stage />
        </ThemeContext.Provider>
      </LanguageContext.Provider>
    </SessionProvider>,
  );
}
