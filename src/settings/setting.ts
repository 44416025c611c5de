import type { Message } from "../locales/message";
import type { GridLimits } from "./grid";

/** A value read from text, and what had to be changed to make it one. */
interface Parsed<T> {
  readonly value: T;
  /** Says that the text was out of range or unknown, and what is used instead. */
  readonly problem?: Message;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/**
 * How a form shows a setting. Numbers carry their range, their step and their unit. A text is typed or painted where it
 * stands; no more than its longest is read.
 */
export type Control =
  | { kind: "number"; min: number; max: number; step: number; scale: "linear" | "log"; unit: string }
  | { kind: "range"; min: number; max: number; step: number; unit: string }
  | { kind: "size"; min: number; max: number }
  | ({ kind: "grid" } & GridLimits)
  | { kind: "choice"; options: readonly Option[] }
  | { kind: "set"; options: readonly Option[] }
  | { kind: "toggle" }
  | { kind: "units" }
  | { kind: "text"; longest: number }
  /** Where the test is `apart`, only training and validation are divided. */
  | { kind: "split"; apart: boolean }
  | { kind: "given"; longest: number };

/**
 * One thing a person can choose. Its form, its text in a link, its check and its documentation all come from here.
 * `format(parse(text).value)` gives the shortest text with that meaning; `parse` never throws.
 */
export interface Setting<T> {
  readonly label: string;
  readonly help: string;
  readonly default: T;
  readonly control: Control;
  parse(text: string): Parsed<T>;
  format(value: T): string;
}

/** A table holds settings of every kind; `ValuesOf` gives the types back. */
export type Settings = Readonly<Record<string, Setting<any>>>;

/** The values of a table of settings. */
export type ValuesOf<S extends Settings> = { readonly [K in keyof S]: S[K] extends Setting<infer T> ? T : never };

/** The values of a table of settings whose names are not known here. */
export type Values = Readonly<Record<string, unknown>>;

/** The defaults of a table of settings. */
export function defaultsOf<S extends Settings>(settings: S): ValuesOf<S> {
  return Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, setting.default])) as ValuesOf<S>;
}
