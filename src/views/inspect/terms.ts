import type { Arithmetic } from "../../experiment/arithmetic";
import { activations } from "../../layers/activations";
import { message, type Message } from "../../locales/message";
import { fixed } from "../../ui/figures";
import { cell, type Table } from "../view";
import { sourceName, type Inspection } from "./inspection";

/** More terms than these are not listed one by one. */
const mostTerms = 60;

const dash = cell("–");

/** The arithmetic as a table: every source with what it adds, each product of the chosen one, then how it ends. */
export function termsTable(inspection: Inspection, arithmetic: Arithmetic, chosen: number): Table {
  const head = [
    message("what"),
    message("row"),
    message("column"),
    message("input"),
    message("weight"),
    message("adds"),
  ];
  switch (arithmetic.kind) {
    case "sum": {
      const { rows, columns, groups, bias, sum, curve, value } = arithmetic;
      const name = (source: number) => sourceName(inspection, source);
      const single = rows * columns === 1;
      const group = groups.find(({ source }) => source === chosen);
      const terms =
        single || !group
          ? []
          : [...group.products]
              .slice(0, mostTerms)
              .map((product, at) => [
                name(group.source),
                cell(String(Math.floor(at / columns) + 1)),
                cell(String((at % columns) + 1)),
                cell(fixed(group.window[at])),
                cell(fixed(group.weights[at])),
                cell(fixed(product)),
              ]);
      const sources = groups.map((each) => [
        single ? name(each.source) : message("{name}, all products", { name: name(each.source) }),
        dash,
        dash,
        single ? cell(fixed(each.window[0])) : dash,
        single ? cell(fixed(each.weights[0])) : dash,
        cell(fixed(each.sum)),
      ]);
      const end = [line(message("bias"), bias), line(message("sum"), sum)];
      if (curve !== "linear") end.push(line(message("after {curve}", { curve: activations[curve].label }), value));
      return { head, rows: [...terms, ...sources, ...end] };
    }
    case "pool": {
      const { window, columns, inside, source, how, value } = arithmetic;
      const cells = [...window].flatMap((number, at) =>
        inside[at]
          ? [
              [
                sourceName(inspection, source),
                cell(String(Math.floor(at / columns) + 1)),
                cell(String((at % columns) + 1)),
                cell(fixed(number)),
                dash,
                dash,
              ],
            ]
          : [],
      );
      const end = how === "most" ? message("the largest") : message("the mean");
      return { head, rows: [...cells.slice(0, mostTerms), line(end, value)] };
    }
    case "normal": {
      const { x, mean, variance, normal, gamma, beta, value } = arithmetic;
      return {
        head,
        rows: [
          line(message("it arrives as"), x),
          line(message("usual mean"), mean),
          line(message("usual variance"), variance),
          line(message("brought to mean 0 and spread 1"), normal),
          line(message("learned scale"), gamma),
          line(message("learned shift"), beta),
          line(message("result"), value),
        ],
      };
    }
    default:
      return { head, rows: [line(message("it arrives as"), arithmetic.x), line(message("result"), arithmetic.value)] };
  }
}

const line = (name: Message, number: number): Message[] => [name, dash, dash, dash, dash, cell(fixed(number))];

/** The same in one spoken sentence: what brings most, the bias, the sum and what becomes of it. */
export function originSentence(inspection: Inspection, arithmetic: Arithmetic): Message {
  const { cell: place, name } = inspection;
  const at = place
    ? message("{name}, row {row}, column {column}", { name, row: place[0] + 1, column: place[1] + 1 })
    : name;
  const value = fixed(arithmetic.value);
  if (arithmetic.kind !== "sum") return message("{at}: {value}.", { at, value });
  const { groups, bias, sum, curve } = arithmetic;
  const strongest = groups.toSorted((a, b) => Math.abs(b.sum) - Math.abs(a.sum))[0];
  const said = message("{at}: {value}. Most comes from {source} ({amount}); with the bias {bias} the sum is {sum}.", {
    at,
    value,
    source: sourceName(inspection, strongest.source),
    amount: fixed(strongest.sum),
    bias: fixed(bias),
    sum: fixed(sum),
  });
  return curve === "linear"
    ? said
    : message("{first} {next}", {
        first: said,
        next: message("{curve} makes {value} of it.", { curve: activations[curve].label, value }),
      });
}
