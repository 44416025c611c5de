import { message } from "../../locales/message";
import { formatShape } from "../../math/shape";
import { faultAt, type Fault } from "./fault";
import { countOf, formats, numbersAt, type FormatName, type Numbers } from "./numbers";

/** The type byte of the header, by the format it names. */
const types: Readonly<Record<number, FormatName>> = { 8: "u1", 9: "i1", 11: "i2", 12: "i4", 13: "f4", 14: "f8" };

const mostAxes = 4;

const at = (byte: number) => message("byte {byte, number}", { byte });

/** Whether these bytes begin as an IDX file does. */
export const looksLikeIdx = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && bytes[0] === 0 && bytes[1] === 0 && bytes[2] in types && bytes[3] >= 1 && bytes[3] <= mostAxes;

/**
 * Reads an IDX file, the form of the MNIST family: two zero bytes, the type, the number of axes, one big-endian 32-bit
 * length an axis, then the numbers, big-endian and row-major. The header must account for every byte of the file.
 * Source: LeCun, Cortes & Burges, "The MNIST database", section FILE FORMATS.
 */
export function readIdx(bytes: Uint8Array): Numbers | Fault {
  if (bytes.length < 4) return faultAt(at(bytes.length), message("The file ends before its header does."));
  const [first, second, type, axes] = bytes;
  if (first !== 0 || second !== 0) return faultAt(at(0), message("An IDX file begins with two zero bytes."));
  if (!(type in types)) return faultAt(at(2), message("The type {type} of the numbers is unknown.", { type }));
  if (axes < 1 || axes > mostAxes)
    return faultAt(at(3), message("An array of {axes} axes is not read; 1 to {most} are.", { axes, most: mostAxes }));
  const start = 4 + 4 * axes;
  if (bytes.length < start) return faultAt(at(bytes.length), message("The file ends before its header does."));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shape = Array.from({ length: axes }, (_, axis) => view.getUint32(4 + 4 * axis));
  const format = types[type];
  const there = bytes.length - start;
  const count = countOf(shape, there);
  if (count * formats[format].bytes !== there)
    return faultAt(
      at(4),
      message("The header promises {shape} numbers, but {bytes, number} bytes follow.", {
        shape: formatShape(shape),
        bytes: there,
      }),
    );
  return { shape, values: numbersAt(bytes, start, count, format, false) };
}
