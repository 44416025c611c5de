import type { Dataset } from "../datasets/dataset";
import type { Experiment } from "../experiment/experiment";
import { datasetOf } from "../experiment/network";
import { message, type Message } from "../locales";
import type { SessionState } from "../session/session";

/** One thing to do next: for which experiments it makes sense, and how to see that it was done. */
export interface Try {
  readonly id: string;
  readonly text: Message;
  fits(experiment: Experiment): boolean;
  done(state: SessionState): boolean;
}

const data =
  (...ids: string[]) =>
  (experiment: Experiment) =>
    ids.includes(experiment.data.type);
const kind = (kind: Dataset["kind"]) => (experiment: Experiment) => datasetOf(experiment.data).dataset.kind === kind;
const always = () => true;
const begun = ({ snapshot }: SessionState) => (snapshot?.step ?? 0) > 0;
const units = ({ network }: Experiment) =>
  network.slice(0, -1).reduce((total, layer) => total + (layer.type === "dense" ? Number(layer.values.units) : 0), 0);
const has = (type: string) => (experiment: Experiment) => experiment.network.some((layer) => layer.type === type);

/** In the order in which they are offered. */
export const tries: readonly Try[] = [
  {
    id: "play",
    text: message("Press Play and watch the filters change. It starts from nothing."),
    fits: kind("pictures"),
    done: begun,
  },
  {
    id: "shape",
    text: message("Press Play and watch the map take shape. It starts from nothing."),
    fits: kind("points"),
    done: begun,
  },
  {
    id: "draw",
    text: message("Draw on the picture with the pointer. What does the network take it for?"),
    fits: kind("pictures"),
    done: ({ focus }) => focus.example.kind === "drawn",
  },
  {
    id: "turn",
    text: message("Drag the ring out of the dashed frame, beyond the training. What does it say there?"),
    fits: kind("pictures"),
    done: ({ focus }) => focus.example.kind === "factors",
  },
  {
    id: "bend",
    text: message("A single unit can only draw a line. How many units does a ring need?"),
    fits: data("circle"),
    done: ({ experiment }) => units(experiment) === 3,
  },
  {
    id: "quadrants",
    text: message("Remove the middle layer. Guess first: can it still tell the four corners apart?"),
    fits: data("quadrants"),
    done: ({ experiment }) => experiment.network.length === 1,
  },
  {
    id: "spiral",
    text: message("Two layers bend into a spiral. Can you do it with five units?"),
    fits: data("spiral"),
    done: ({ experiment }) => units(experiment) <= 5,
  },
  {
    id: "neuron",
    text: message("Open a unit, press Edit and slide its weights. Which slider turns its line, which one moves it?"),
    fits: kind("points"),
    done: ({ focus }) => Boolean(focus.inspected),
  },
  {
    id: "compose",
    text: message("Open the answer, press Edit and hold the units before it still. Can you build the ring by hand?"),
    fits: data("circle"),
    done: ({ experiment }) => experiment.network.slice(0, -1).some(({ values }) => values.frozen === true),
  },
  {
    id: "tuned",
    text: message("Let the tiles show two factors. Which map became a detector of what?"),
    fits: (experiment) => kind("pictures")(experiment) && has("conv2d")(experiment),
    done: ({ snapshot }) => snapshot?.parts.tuning !== undefined,
  },
  {
    id: "filters",
    text: message("Leave conv only two filters. Guess first: which of the bars will it mix up?"),
    fits: (experiment) => data("bars")(experiment) && has("conv2d")(experiment),
    done: ({ experiment }) =>
      experiment.network.some(({ type, values }) => type === "conv2d" && Number(values.filters) <= 2),
  },
  {
    id: "weights",
    text: message("Draw new weights and train again. Will the same filter learn the same thing?"),
    fits: always,
    done: ({ experiment }) => experiment.seeds.weights !== 1,
  },
  {
    id: "rate",
    text: message("Make the rate ten times larger. Guess first: faster, or lost?"),
    fits: always,
    done: ({ experiment }) => Number(experiment.training.values.rate) >= 0.03,
  },
  {
    id: "few",
    text: message("Train on a hundred examples only. Which of the two curves turns up?"),
    fits: always,
    done: ({ experiment }) => Number(experiment.data.values.count) <= 200,
  },
  {
    id: "pool",
    text: message("Remove a pooling layer. What happens to the number of parameters?"),
    fits: has("maxPooling2d"),
    done: ({ experiment }) => experiment.network.filter((layer) => layer.type === "maxPooling2d").length < 2,
  },
  {
    id: "share",
    text: message("Share your link: whoever opens it sees the same run, step by step."),
    fits: always,
    done: () => false,
  },
];
