import { message, type Message } from "../../locales/message";
import type { Grid } from "../../settings";
import type { Example } from "./preset";

const sizeOf = (grid: unknown): string => {
  const rows = grid as Grid;
  return Array.isArray(rows) && Array.isArray(rows[0]) ? `${rows.length} × ${rows[0].length}` : "";
};

/** The name of an example that its id carries: `003-step-edge` is “step edge”. */
const nameOf = (id: string): string => id.replace(/^(\d{3}|kernel|shape|err-\d{3})-/, "").replaceAll("-", " ");

/** What an example is about, in a line: its operation and sizes, and the name it goes by. */
export function titleOf({ id, op, input, kernel, size }: Example): Message {
  const name = nameOf(id);
  const values = {
    name,
    input: sizeOf(input),
    kernel: sizeOf(kernel),
    window: (size as readonly number[] | undefined)?.join(" × ") ?? "",
  };
  switch (op) {
    case "conv2d":
    case "convLayer":
    case "peaks":
      return message("{name}: {input} under a kernel", values);
    case "terms":
      return message("{name}: the products of one window", values);
    case "coverageMap":
      return message("{name}: how often each cell is read", values);
    case "maxPool":
    case "avgPool":
    case "poolCompare":
      return message("{name}: {input} pooled by {window}", values);
    case "kernelStats":
    case "kernelSum":
    case "kernelCompose":
      return message("{name}: a kernel of {kernel}", values);
    default:
      return message("{name}", values);
  }
}
