import { message } from "../../locales/message";
import { formatShape } from "../../math/shape";
import { faultAt, type Fault } from "./fault";
import { countOf, formats, numbersAt, type FormatName, type Numbers } from "./numbers";

const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
const mostAxes = 4;
const longestHeader = 4096;

const at = (byte: number) => message("byte {byte, number}", { byte });

/** Whether these bytes begin as a NumPy array does. */
export const looksLikeNpy = (bytes: Uint8Array): boolean => magic.every((byte, index) => bytes[index] === byte);

/**
 * Reads a NumPy array (`.npy`, versions 1 to 3): plain numbers and truth values in C order. Arrays of Python objects
 * are refused unread: they could carry code. Source: numpy.lib.format.
 */
export function readNpy(bytes: Uint8Array): Numbers | Fault {
  if (!looksLikeNpy(bytes)) return faultAt(at(0), message("A NumPy array begins with the sign “\\x93NUMPY”."));
  const version = bytes[6];
  if (!(version >= 1 && version <= 3)) return faultAt(at(6), message("This version of the NumPy form is unknown."));
  const before = version === 1 ? 10 : 12;
  if (bytes.length < before) return faultAt(at(bytes.length), message("The file ends before its header does."));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  const start = before + length;
  if (length > longestHeader || bytes.length < start)
    return faultAt(at(8), message("The header is said to have {length, number} bytes.", { length }));
  const header = headerOf(new TextDecoder("latin1").decode(bytes.subarray(before, start)));
  if (!header) return faultAt(at(before), message("The header does not say the type and the shape of the array."));
  const { order, type, shape, fortran } = header;
  if (type === "O") return faultAt(at(before), message("The array holds Python objects, which are not read."));
  if (!(type in formats)) return faultAt(at(before), message("The type “{type}” of the numbers is unknown.", { type }));
  if (fortran && shape.length > 1)
    return faultAt(at(before), message("The array is stored column by column (Fortran order), which is not read."));
  if (shape.length > mostAxes)
    return faultAt(
      at(before),
      message("An array of {axes} axes is not read; 1 to {most} are.", { axes: shape.length, most: mostAxes }),
    );
  const format = type as FormatName;
  const there = bytes.length - start;
  const count = countOf(shape, there);
  if (count * formats[format].bytes !== there)
    return faultAt(
      at(before),
      message("The header promises {shape} numbers, but {bytes, number} bytes follow.", {
        shape: formatShape(shape),
        bytes: there,
      }),
    );
  return { shape, values: numbersAt(bytes, start, count, format, order !== ">") };
}

/** The three entries of the header, a Python dictionary; null where one is missing or unclear. */
function headerOf(text: string) {
  const type = /'descr'\s*:\s*'([<>|=]?)([a-zA-Z]\d{0,2})'/.exec(text);
  const shape = /'shape'\s*:\s*\(([\d\s,]{0,200})\)/.exec(text);
  const fortran = /'fortran_order'\s*:\s*(True|False)/.exec(text);
  if (!type || !shape || !fortran) return null;
  const sides = shape[1].split(",").flatMap((side) => (side.trim() === "" ? [] : [Number(side)]));
  if (!sides.every(Number.isSafeInteger)) return null;
  return { order: type[1], type: type[2] === "b1" ? "u1" : type[2], shape: sides, fortran: fortran[1] === "True" };
}
