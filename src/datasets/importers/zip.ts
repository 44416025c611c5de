import { message, type Message } from "../../locales/message";
import { crc32 } from "./crc32";
import { faultAt, isFault, type Fault } from "./fault";
import { inflate, mostUnfolded } from "./inflate";
import { shownName } from "./names";
import type { Source } from "./source";

/** One file of a zip, as its directory describes it. */
export interface ZipEntry {
  /** As it stands there, with `/` between folders; never used as a path. */
  readonly name: string;
  readonly method: "stored" | "deflated";
  /** Bytes in the zip, and unfolded. */
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** What the directory holds: entries are counted before they are read. */
const most = { entries: 65_534, directory: 32 * 1024 * 1024 };

const endLength = 22;
const entryLength = 46;
const localLength = 30;
const [endSign, entrySign, localSign] = [0x06054b50, 0x02014b50, 0x04034b50];

const atByte = (byte: number) => message("byte {byte, number}", { byte });
const atEntry = (name: string) => message("“{name}”", { name: shownName(name) });

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Whether these bytes begin as a zip does. */
export const looksLikeZip = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && [localSign, endSign].includes(viewOf(bytes).getUint32(0, true));

/**
 * Reads the directory of a zip: its files by whatever names, without folders and without what an operating system adds.
 * Encrypted files, zips in several parts and those over 4 GB (zip64) are refused. Source: PKWARE APPNOTE 6.3.
 */
export async function readZipDirectory(source: Source): Promise<readonly ZipEntry[] | Fault> {
  const end = await endOf(source);
  if (isFault(end)) return end;
  const { count, offset, length } = end;
  if (count > most.entries || length > most.directory)
    return faultAt(atByte(offset), message("The zip lists more files than are read: {count, number}.", { count }));
  const bytes = await source.read(offset, offset + length);
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    const entry = entryAt(bytes, view, at, offset);
    if (isFault(entry)) return entry;
    at = entry.next;
    if (entry.kept) entries.push(entry.kept);
  }
  return entries;
}

/** The record at the end of a zip that says where its directory lies. */
async function endOf(source: Source): Promise<{ count: number; offset: number; length: number } | Fault> {
  const from = Math.max(0, source.size - endLength - 0xffff);
  const tail = await source.read(from, source.size);
  const view = viewOf(tail);
  let at = tail.length - endLength;
  while (at >= 0 && view.getUint32(at, true) !== endSign) at--;
  if (at < 0) return faultAt(atByte(source.size), message("The directory at the end of the zip is missing."));
  const [count, length, offset] = [
    view.getUint16(at + 10, true),
    view.getUint32(at + 12, true),
    view.getUint32(at + 16, true),
  ];
  if (view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 8, true) !== count)
    return faultAt(atByte(from + at), message("The zip is one part of several; only whole ones are read."));
  if (count === 0xffff || offset === 0xffffffff || length === 0xffffffff)
    return faultAt(atByte(from + at), message("The zip is of the kind for more than 4 GB, which is not read."));
  if (offset + length > from + at)
    return faultAt(atByte(from + at), message("The directory of the zip lies outside the file."));
  return { count, offset, length };
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  base: number,
): { kept: ZipEntry | null; next: number } | Fault {
  const where = atByte(base + at);
  if (at + entryLength > bytes.length || view.getUint32(at, true) !== entrySign)
    return faultAt(where, message("The directory of the zip is damaged."));
  const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
  const next = at + entryLength + nameLength + extra + comment;
  if (next > bytes.length) return faultAt(where, message("The directory of the zip is damaged."));
  const flags = view.getUint16(at + 8, true);
  const letters = bytes.subarray(at + entryLength, at + entryLength + nameLength);
  const name = new TextDecoder(flags & 0x800 ? "utf-8" : encodingOf(letters)).decode(letters).replaceAll("\\", "/");
  if (name.endsWith("/") || isClutter(name)) return { kept: null, next };
  const [crc, packed, size, offset] = [16, 20, 24, 42].map((place) => view.getUint32(at + place, true));
  const method = view.getUint16(at + 10, true);
  const refused = refusalOf(flags, method, packed, size);
  if (refused) return faultAt(atEntry(name), refused);
  return { kept: { name, method: method === 0 ? "stored" : "deflated", packed, size, crc, offset }, next };
}

/** Names without a mark are UTF-8 where they can be; what an old program wrote otherwise stays readable. */
function encodingOf(letters: Uint8Array): "utf-8" | "latin1" {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(letters);
    return "utf-8";
  } catch {
    return "latin1";
  }
}

const isClutter = (name: string): boolean =>
  name.split("/").some((part) => (part.startsWith(".") && part !== "." && part !== "..") || part === "__MACOSX");

function refusalOf(flags: number, method: number, packed: number, size: number): Message | null {
  if (flags & 1) return message("The file is encrypted.");
  if (method !== 0 && method !== 8)
    return message("The file is packed by method {method}, which is not read.", { method });
  if (method === 0 && packed !== size) return message("The file's two sizes in the zip differ.");
  if (packed === 0xffffffff || size === 0xffffffff)
    return message("The zip is of the kind for more than 4 GB, which is not read.");
  return null;
}

/** Reads one file of a zip, checked against its size and its check sum. At most `limit` bytes come out. */
export async function readZipEntry(source: Source, entry: ZipEntry, limit = mostUnfolded): Promise<Uint8Array | Fault> {
  const where = atEntry(entry.name);
  if (entry.size > limit)
    return faultAt(
      where,
      message("The file has {size, number} bytes; {limit, number} are the most.", { size: entry.size, limit }),
    );
  const header = await source.read(entry.offset, entry.offset + localLength);
  const view = viewOf(header);
  if (header.length < localLength || view.getUint32(0, true) !== localSign)
    return faultAt(where, message("The file is not where the zip says it is."));
  const start = entry.offset + localLength + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = await source.read(start, start + entry.packed);
  if (packed.length < entry.packed) return faultAt(where, message("The zip ends within the file."));
  const bytes =
    entry.method === "stored" ? packed : await inflate("deflate-raw", packed, { most: limit, size: entry.size });
  if (isFault(bytes)) return faultAt(where, bytes.fault);
  if (crc32(bytes) !== entry.crc) return faultAt(where, message("The file is damaged: its check sum is another."));
  return bytes;
}
