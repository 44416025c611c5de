import type { Experiment } from "../experiment/experiment";
import type { Parts } from "../experiment/snapshot";
import { message, type Message } from "../locales/message";
import { useSession } from "../session/useSession";
import { figure } from "../ui/figures";
import { ExampleFields } from "./typed/ExampleFields";
import { cell, type Table, type View, type ViewProps } from "./view";

/** Numbers that a table lists at most. */
const most = 400;

function Typed({ experiment }: ViewProps) {
  const session = useSession();
  return <ExampleFields experiment={experiment} onTake={(example) => session.setFocus({ example })} />;
}

function describe({ example }: Partial<Parts>): Message {
  if (!example) return message("The numbers of the shown example appear with the network's first answers.");
  return message("{count, plural, one {One number goes} other {# numbers go}} into the network.", {
    count: example.input.length,
  });
}

function table({ example }: Partial<Parts>, _experiment: Experiment): Table {
  return {
    head: [message("number"), message("value")],
    rows: Array.from(example?.input.slice(0, most) ?? [], (value, at) => [
      cell(String(at + 1)),
      cell(figure(value, 4)),
    ]),
  };
}

/** The shown example by its numbers, to be typed. */
export const typed: View = {
  title: "Type an example",
  needs: ["example"],
  chooses: true,
  suits: () => true,
  Component: Typed,
  describe,
  table,
};
