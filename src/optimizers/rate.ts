import { number } from "../settings";

/** The learning rate, which every optimiser has; on a scale where each factor of ten is equally far. */
export const rate = (standard: number) =>
  number({
    label: "Learning rate",
    help: "How far each update moves the parameters. Too small learns slowly, too large jumps past the goal.",
    default: standard,
    min: 0.00001,
    max: 10,
    scale: "log",
  });

/** A share below one that says how much of the past is kept at each update. */
export const memory = (label: string, help: string, standard: number) =>
  number({ label, help, default: standard, min: 0, max: 0.9999, step: 0.01 });

/** The small number that keeps a division from ending in nothing. */
export const epsilon = (standard: number) =>
  number({
    label: "Epsilon",
    help: "A small number that keeps the division sound where gradients are almost zero.",
    default: standard,
    min: 1e-10,
    max: 1,
    scale: "log",
  });
