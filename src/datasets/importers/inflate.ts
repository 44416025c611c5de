import { message } from "../../locales/message";
import { faultAt, isFault, type Fault } from "./fault";

/** The most that one stream may unfold to, in bytes: what is larger doesn't fit a page beside its training. */
export const mostUnfolded = 512 * 1024 * 1024;

/**
 * Unfolds a compressed stream. What comes out is counted as it comes: at `most` bytes it ends with a fault, whatever
 * the file says about itself. `size` is the size that the file promises, where it does.
 */
export async function inflate(
  form: "gzip" | "deflate-raw",
  bytes: Uint8Array,
  { most = mostUnfolded, size }: { most?: number; size?: number } = {},
): Promise<Uint8Array | Fault> {
  const limit = Math.min(most, size ?? most);
  const pieces = await piecesOf(form, bytes, limit);
  if (isFault(pieces)) return pieces;
  const total = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (size !== undefined && total !== size)
    return faultAt(
      message("the compressed part"),
      message("It unfolds to {total, number} bytes where {size, number} were promised.", { total, size }),
    );
  const whole = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

async function piecesOf(form: "gzip" | "deflate-raw", bytes: Uint8Array, limit: number): Promise<Uint8Array[] | Fault> {
  const stream = new DecompressionStream(form);
  const writer = stream.writable.getWriter();
  // What goes wrong is told by the reader; here it would be heard a second time.
  const written = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  written.catch(() => {});
  const reader = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return pieces;
      total += value.length;
      if (total > limit) {
        reader.cancel().catch(() => {});
        return faultAt(
          message("the compressed part"),
          message("It unfolds to more than {limit, number} bytes.", { limit }),
        );
      }
      pieces.push(value);
    }
  } catch {
    return faultAt(message("the compressed part"), message("It is damaged: it does not unfold."));
  }
}

export const looksLikeGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
