import { adagrad } from "./adagrad";
import { adam } from "./adam";
import { adamw } from "./adamw";
import { momentum } from "./momentum";
import { rmsprop } from "./rmsprop";
import { sgd } from "./sgd";

/** Every optimiser, in the order in which they are offered. */
export const optimizers = { sgd, momentum, adagrad, rmsprop, adam, adamw };

export type OptimizerId = keyof typeof optimizers;
