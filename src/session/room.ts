/** What a page gives for the past of a run, in bytes: less on a telephone. */
export function roomForPast(page: Window): number {
  const { deviceMemory = 8 } = page.navigator as Navigator & { deviceMemory?: number };
  const small = page.matchMedia("(pointer: coarse)").matches || deviceMemory <= 2;
  return small ? 32e6 : 128e6;
}
