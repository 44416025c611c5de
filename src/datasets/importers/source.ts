/** A file that is read piece by piece, so that a large one is never held whole. */
export interface Source {
  /** In bytes. */
  readonly size: number;
  /** The bytes `from` … `to` − 1; fewer where the file is shorter. */
  read(from: number, to: number): Promise<Uint8Array>;
}

export const sourceOfBytes = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  read: (from, to) => Promise.resolve(bytes.subarray(from, to)),
});

export const sourceOfBlob = (blob: Blob): Source => ({
  size: blob.size,
  read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
});
