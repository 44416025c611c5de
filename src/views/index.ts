import { changed } from "./changed";
import { confusion } from "./confusion";
import { curves } from "./curves";
import { decision } from "./decision";
import { gallery } from "./gallery";
import { health } from "./health";
import { network } from "./network";
import { pad } from "./pad";
import { probabilities } from "./probabilities";
import { trajectories } from "./trajectories";
import { scores } from "./scores";
import { typed } from "./typed";
import { stock } from "./stock";
import type { View } from "./view";

/** Every live visual by its id, which stands in links. A new view is its file and one line here. */
export const views: Record<string, View> = {
  network,
  decision,
  curves,
  confusion,
  probabilities,
  gallery,
  pad,
  changed,
  trajectories,
  health,
  scores,
  stock,
  typed,
};
