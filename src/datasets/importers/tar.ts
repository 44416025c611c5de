import { message } from "../../locales/message";
import { faultAt, type Fault } from "./fault";

const block = 512;
const sizeAt = 124;
const signAt = 257;
const mostEntries = 10_000;

/** A file of a tar archive; its bytes are a part of the archive. */
export interface TarEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const letters = (bytes: Uint8Array, from: number, length: number): string => {
  const field = bytes.subarray(from, from + length);
  const end = field.indexOf(0);
  return new TextDecoder("latin1").decode(end < 0 ? field : field.subarray(0, end));
};

/** Whether these bytes begin as a tar archive does. */
export const looksLikeTar = (bytes: Uint8Array): boolean => letters(bytes, signAt, 5) === "ustar";

/** Reads the plain files of a tar archive; folders and links are left out. Source: POSIX.1-1988 (ustar). */
export function readTar(bytes: Uint8Array): readonly TarEntry[] | Fault {
  const entries: TarEntry[] = [];
  let at = 0;
  while (at + block <= bytes.length && bytes[at] !== 0) {
    const where = message("byte {byte, number}", { byte: at });
    const size = Number.parseInt(letters(bytes, at + sizeAt, 12).trim() || "0", 8);
    const start = at + block;
    if (!looksLikeTar(bytes.subarray(at, start)) || !(size >= 0))
      return faultAt(where, message("The archive is damaged: here no file begins."));
    if (start + size > bytes.length) return faultAt(where, message("The archive ends within a file."));
    const kind = bytes[at + 156];
    if (kind === 0 || kind === 0x30)
      entries.push({ name: letters(bytes, at, 100), bytes: bytes.subarray(start, start + size) });
    if (entries.length > mostEntries) return faultAt(where, message("The archive holds too many files."));
    at = start + Math.ceil(size / block) * block;
  }
  return entries;
}
