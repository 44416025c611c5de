import type { ReactNode } from "react";
import type { Experiment } from "../experiment/experiment";
import type { Focus, PartName, Parts, Snapshot } from "../experiment/snapshot";
import { message, type Message } from "../locales/message";

export interface ViewProps {
  readonly experiment: Experiment;
  /** Null until the first answer; parts may be missing in the first moments. */
  readonly snapshot: Snapshot | null;
  readonly focus: Focus;
}

/** Rows of text under column heads: a view for those who don't see it. */
export interface Table {
  readonly head: readonly Message[];
  readonly rows: readonly (readonly (string | number | Message)[])[];
}

/** One live visual: a function of a snapshot. */
export interface View {
  readonly title: string;
  /** The title with its newest figures, where they belong into it. */
  heading?(props: ViewProps): Message;
  /** The parts it draws from; asked for only while it is on screen. */
  readonly needs: readonly PartName[];
  /** It is for choosing what is shown: there is nothing in it to compare. */
  readonly chooses?: true;
  suits(experiment: Experiment): boolean;
  readonly Component: (props: ViewProps) => ReactNode;
  /** It shows the whole run and not one moment, so that it never stays behind the step that is looked at. */
  readonly spans?: true;
  /** What is chosen beside its title. */
  readonly Aside?: (props: ViewProps) => ReactNode;
  /** One live sentence that says what the picture shows. */
  describe(parts: Partial<Parts>, experiment: Experiment): Message;
  table(parts: Partial<Parts>, experiment: Experiment): Table;
}

/** Text that is the same in every language as a cell of a table. */
export const cell = (text: string): Message => message("{value}", { value: text });
