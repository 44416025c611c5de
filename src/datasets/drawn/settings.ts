import { given, number, type Settings } from "../../settings";
import type { Dataset } from "../dataset";

/** All kept drawings together take no more signs of a link than this. */
export const mostSigns = 4_000;

/** How many times a drawing stands among the training examples unless somebody says otherwise. */
export const usualTimes = 10;

const drawings = {
  drawn: given<readonly string[]>({
    label: "drawings",
    help: "Drawings that were kept as examples, each as class_picture.",
    default: [],
    longest: mostSigns,
    read(text) {
      if (text === "") return [];
      const all = text.split(";");
      return all.every((each) => /^\d{1,3}_[0-9a-z]+$/.test(each)) ? all : null;
    },
    write: (all) => all.join(";"),
  }),
  drawnTimes: number({
    label: "drawings count",
    help: "How many times each drawing of yours stands among the training examples, so that it has some weight among so many.",
    default: usualTimes,
    min: 1,
    max: 100,
    whole: true,
    scale: "log",
    unit: "×",
  }),
};

/** Whether drawings can be kept among the training examples of a dataset: pictures in classes that are made on the spot. */
const takesDrawings = ({ kind, task, missing }: Pick<Dataset, "kind" | "task" | "missing">): boolean =>
  kind === "pictures" && task === "classification" && missing === undefined;

/** What can be set about drawings that are kept as examples. */
export const drawnSettings = (dataset: Pick<Dataset, "kind" | "task" | "missing">): Settings =>
  takesDrawings(dataset) ? drawings : {};
