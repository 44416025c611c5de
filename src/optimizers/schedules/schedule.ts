/** How the learning rate changes while a run goes on. */
export interface Schedule {
  readonly label: string;
  /** One sentence: what it does. */
  readonly summary: string;
  /** The factor as it is written in a lecture; t counts updates, T is the period. */
  readonly formula: string;
  /** The settings it reads. */
  readonly reads: readonly ("period" | "drop")[];
  /** What the rate is multiplied by after `t` ≥ 0 updates, 0…1; `drop` is the factor of one `period` > 0. */
  factor(t: number, period: number, drop: number): number;
}
