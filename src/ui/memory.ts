import { message, type Message } from "../locales/message";

/** Bytes in kilobytes or megabytes, with a decimal while they are few. */
export const sizeOfMemory = (bytes: number): Message =>
  bytes < 99_500
    ? message("{size} kB", { size: (bytes / 1e3).toFixed(bytes < 9_950 ? 1 : 0) })
    : message("{size} MB", { size: (bytes / 1e6).toFixed(bytes < 9_950_000 ? 1 : 0) });
