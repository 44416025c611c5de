import { message } from "../../locales/message";
import { kernelOf } from "../kernel2d";
import type { NamedKernel } from "./named";

const likeness = [message("unlike the pattern"), message("like the pattern")] as const;

/** Kernels that look like what they find: lines, spots, bars, an X and its parts. */
export const partKernels: readonly NamedKernel[] = [
  {
    id: "oblique",
    label: message("oblique lines"),
    summary: message("A line that rises to the right, brighter than what lies beside it."),
    kernel: kernelOf([
      [-1, -1, 2],
      [-1, 2, -1],
      [2, -1, -1],
    ]),
    display: "signed",
    ends: likeness,
  },
  {
    id: "bar",
    label: message("upright bar"),
    summary: message("A bright upright line between darker sides."),
    kernel: kernelOf([
      [-1, 2, -1],
      [-1, 2, -1],
      [-1, 2, -1],
    ]),
    display: "signed",
    ends: likeness,
  },
  {
    id: "levelBar",
    label: message("level bar"),
    summary: message("A bright level line between a darker top and bottom."),
    kernel: kernelOf([
      [-1, -1, -1],
      [2, 2, 2],
      [-1, -1, -1],
    ]),
    display: "signed",
    ends: likeness,
  },
  {
    id: "spot",
    label: message("spot"),
    summary: message("A bright spot in a darker ring; an even area gives nothing."),
    kernel: kernelOf(
      [
        [0, -1, -1, -1, 0],
        [-1, 1, 1, 1, -1],
        [-1, 1, 4, 1, -1],
        [-1, 1, 1, 1, -1],
        [0, -1, -1, -1, 0],
      ],
      1 / 4,
    ),
    display: "signed",
    ends: likeness,
  },
  {
    id: "x",
    label: message("X"),
    summary: message("Counts how much of an X a patch holds: 5 is all of it."),
    kernel: kernelOf([
      [1, 0, 1],
      [0, 1, 0],
      [1, 0, 1],
    ]),
    display: "signed",
    ends: likeness,
  },
  {
    id: "xDown",
    label: message("X, falling stroke"),
    summary: message("The stroke of an X that falls to the right."),
    kernel: kernelOf([
      [1, -1, -1],
      [-1, 1, -1],
      [-1, -1, 1],
    ]),
    display: "signed",
    ends: likeness,
  },
  {
    id: "xUp",
    label: message("X, rising stroke"),
    summary: message("The stroke of an X that rises to the right."),
    kernel: kernelOf([
      [-1, -1, 1],
      [-1, 1, -1],
      [1, -1, -1],
    ]),
    display: "signed",
    ends: likeness,
  },
  {
    id: "xCross",
    label: message("X, crossing"),
    summary: message("The middle of an X, where its strokes cross."),
    kernel: kernelOf([
      [1, -1, 1],
      [-1, 1, -1],
      [1, -1, 1],
    ]),
    display: "signed",
    ends: likeness,
  },
];
