import { adam } from "./adam";
import { momentum } from "./momentum";
import { rmsprop } from "./rmsprop";
import { sgd } from "./sgd";

/** Every optimiser, in the order in which they are offered. */
export const optimizers = { sgd, momentum, rmsprop, adam };

export type OptimizerId = keyof typeof optimizers;
