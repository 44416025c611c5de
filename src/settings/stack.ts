import { isMessage, message, type Message } from "../locales/message";
import { readGrid, usual, writeGrid, type Grid, type GridLimits } from "./grid";
import type { Setting } from "./setting";

/** Grids of one size on each other: the channels of a picture, or a filter that reads them. */
export type Stack = readonly Grid[];

interface StackLimits extends GridLimits {
  readonly depth: readonly [least: number, most: number];
}

const sizeOf = (grid: Grid) => `${grid.length} × ${grid[0].length}`;

function readStack(text: string, limits: StackLimits): Stack | Message {
  const { depth } = limits;
  const slabs = text.split(";;").map((slab) => readGrid(slab, limits));
  const what = slabs.find(isMessage);
  if (what) return message("slab {slab}, {what}", { slab: slabs.indexOf(what) + 1, what });
  const stack = slabs as readonly Grid[];
  if (stack.length < depth[0] || stack.length > depth[1])
    return message("{count} slabs are outside {least} to {most}", {
      count: stack.length,
      least: depth[0],
      most: depth[1],
    });
  const odd = stack.findIndex((slab) => sizeOf(slab) !== sizeOf(stack[0]));
  if (odd > 0)
    return message("slab {slab} is {size}, not {first}", {
      slab: odd + 1,
      size: sizeOf(stack[odd]),
      first: sizeOf(stack[0]),
    });
  return stack;
}

/** Grids on each other, joined by `;;`: `1_2;3_4;;5_6;7_8`. */
export function stack(options: StackLimits & { label: string; help: string; default: Stack }): Setting<Stack> {
  const { label, help, rows, columns, limit } = options;
  return {
    label,
    help,
    default: options.default,
    control: { kind: "grid", rows, columns, limit },
    parse(text) {
      const read = readStack(text.trim(), options);
      return isMessage(read) ? usual(read, options.default) : { value: read };
    },
    format: (value) => value.map(writeGrid).join(";;"),
  };
}

/** Several stacks of one size, joined by `;;;`: the filters of a layer. */
export function filters(
  options: StackLimits & { label: string; help: string; default: readonly Stack[]; most: number },
): Setting<readonly Stack[]> {
  const { label, help, rows, columns, limit, most } = options;
  return {
    label,
    help,
    default: options.default,
    control: { kind: "grid", rows, columns, limit },
    parse(text) {
      const read = text
        .trim()
        .split(";;;")
        .slice(0, most)
        .map((each) => readStack(each, options));
      const what = read.find(isMessage);
      if (what)
        return usual(message("filter {filter}, {what}", { filter: read.indexOf(what) + 1, what }), options.default);
      const all = read as readonly Stack[];
      const shape = (each: Stack) => `${sizeOf(each[0])} × ${each.length}`;
      const odd = all.findIndex((each) => shape(each) !== shape(all[0]));
      if (odd > 0) {
        const sizes = { filter: odd + 1, size: shape(all[odd]), first: shape(all[0]) };
        return usual(message("filter {filter} is {size}, not {first}", sizes), options.default);
      }
      return { value: all };
    },
    format: (value) => value.map((each) => each.map(writeGrid).join(";;")).join(";;;"),
  };
}
