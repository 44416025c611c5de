import { number } from "../../settings";
import { inputShape, layers } from "./forms";
import { networks } from "./networks";

/** What the calculator is told. */
export const shapesSettings = {
  input: inputShape({
    label: "Input",
    help: "Height × width × channels of a picture, or how many numbers arrive in a row.",
    default: networks.lenet.input,
    most: 100_000,
  }),
  stack: layers({
    label: "As text",
    help: "Layers from the input on: conv6f5 is six filters of 5×5; s is the stride, p the padding, d the dilation, g the groups.",
    default: networks.lenet.stack,
  }),
  batch: number({
    label: "Examples in a batch, m",
    help: "How many pictures go through the network together.",
    default: 1,
    min: 1,
    max: 100_000,
    whole: true,
  }),
  layer: number({
    label: "Layer",
    help: "The layer that is looked at.",
    default: 1,
    min: 1,
    max: 250,
    whole: true,
  }),
};
