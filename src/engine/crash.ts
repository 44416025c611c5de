/**
 * Ends the engine: what nobody expected is thrown where nobody catches it. The page then starts another engine from the
 * newest state it has.
 */
export function crash(reason: unknown): void {
  setTimeout(() => {
    throw reason;
  });
}
