import type { Values } from "../../settings";
import type { Schedule } from "./schedule";
import { schedules } from "./index";

/** What a schedule reads of the settings of training; what is missing changes nothing. */
interface Scheduling {
  readonly rate: number;
  readonly schedule?: string;
  readonly period?: number;
  readonly drop?: number;
  readonly warmup?: number;
}

/**
 * The settings with the learning rate of update `step` (counted from 1): times the schedule's factor, and while warming
 * up times the share of the first `warmup` updates that are made (Goyal et al. 2017).
 */
export function scheduled<V extends Values>(values: V, step: number): V {
  const { rate, schedule = "constant", period = 1, drop = 1, warmup = 0 } = values as unknown as Scheduling;
  const kind = (schedules as Readonly<Record<string, Schedule>>)[schedule];
  const warm = step < warmup ? step / warmup : 1;
  return { ...values, rate: rate * warm * kind.factor(step - 1, period, drop) };
}
