import { letterOf } from "./wired";

/** What is painted: the matrix holds 1 + the weight of each wire, 0 where it is cut. */
export interface MatrixPicture {
  readonly matrix: Int32Array;
  readonly rows: number;
  readonly columns: number;
  /** Side of a cell in CSS pixels. */
  readonly cell: number;
  readonly lit: ReadonlySet<number>;
  /** The colour of a weight that is shared; null where each wire has its own. */
  readonly colour: (weight: number) => string | null;
  readonly on: (colour: string) => string;
  /** Whether empty cells are weights, too. */
  readonly everywhere: boolean;
  readonly inks: Readonly<Record<"ink" | "rule" | "well" | "on" | "edge", string>>;
}

const smallestLetter = 13;

/** Paints the matrix of a layer; wires that are not lit are faint. */
export function paintMatrix(context: CanvasRenderingContext2D, picture: MatrixPicture): void {
  const { matrix, rows, columns, cell, lit, colour, on, everywhere, inks } = picture;
  context.fillStyle = inks.well;
  context.fillRect(0, 0, columns * cell, rows * cell);
  context.font = `600 ${Math.min(12, cell - 4)}px system-ui, sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const [at, entry] of matrix.entries()) {
    const [x, y] = [(at % columns) * cell, Math.floor(at / columns) * cell];
    if (entry > 0) paintWire(x, y, entry - 1, lit.has(at));
    else if (everywhere) {
      context.fillStyle = inks.edge;
      context.fillRect(x + cell / 2 - 1, y + cell / 2 - 1, 2, 2);
    }
  }
  context.strokeStyle = inks.rule;
  context.lineWidth = 1;
  context.beginPath();
  for (let column = 0; column <= columns; column++) {
    context.moveTo(column * cell, 0);
    context.lineTo(column * cell, rows * cell);
  }
  for (let row = 0; row <= rows; row++) {
    context.moveTo(0, row * cell);
    context.lineTo(columns * cell, row * cell);
  }
  context.stroke();
  context.strokeStyle = inks.ink;
  context.lineWidth = 2;
  for (const at of lit)
    context.strokeRect((at % columns) * cell + 1, Math.floor(at / columns) * cell + 1, cell - 2, cell - 2);

  function paintWire(x: number, y: number, weight: number, bright: boolean): void {
    const shared = colour(weight);
    context.globalAlpha = bright ? 1 : 0.45;
    context.fillStyle = shared ?? inks.edge;
    context.fillRect(x, y, cell, cell);
    context.globalAlpha = 1;
    if (!shared || cell < smallestLetter) return;
    context.fillStyle = bright ? on(shared) : inks.ink;
    context.fillText(letterOf(weight), x + cell / 2, y + cell / 2 + 0.5);
  }
}
