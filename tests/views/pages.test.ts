import { describe, expect, it } from "vitest";
import { describeNetwork } from "../../src/experiment/network";
import type { Parts } from "../../src/experiment/snapshot";
import { readLink } from "../../src/share/link";
import { columnsOf } from "../../src/views/network/columns";
import { inspectedIn, lastPage, leadOf, pageOf, shownUnits } from "../../src/views/network/pages";

const { experiment } = readLink(
  "data=shapes&net=conv2d,filters:150,padding:same/maxPooling2d/conv2d,filters:8/flatten/dense,units:3",
).link;
const network = describeNetwork(experiment);
const columns = columnsOf(experiment, network, (text) => text);
const [, conv, pool, small] = columns;

/** Maps in which unit u of the first layer says u. */
function parts(): Partial<Parts> {
  const { key, info } = conv;
  const [rows, across, units] = info?.output ?? [];
  const values = Float32Array.from({ length: rows * across * units }, (_, at) => at % units);
  return { maps: [{ key, shape: [rows, across, units], values }] };
}

const none = () => null;
const page = (number: number) => shownUnits({ [conv.key]: number }, parts(), none)(conv, 64);
const upFrom = (first: number, count: number) => Array.from({ length: count }, (_, place) => first + place);

describe("the units of a column that has more than there is room for", () => {
  it("are the liveliest, in their order, and the first ones before numbers have come", () => {
    expect(shownUnits({}, parts(), none)(conv, 64)).toEqual(upFrom(86, 64));
    expect(shownUnits({}, {}, none)(conv, 64)).toEqual(upFrom(0, 64));
    expect(shownUnits({}, parts(), none)(small, 8)).toEqual(upFrom(0, 8));
  });

  it("are all of them in order on the pages after the first, the last of them as many as are left", () => {
    expect([1, 2, 3].flatMap(page)).toEqual(upFrom(0, 150));
    expect(page(3)).toHaveLength(22);
    expect(lastPage({ units: 150, perPage: 64 })).toBe(3);
    expect(page(9)).toEqual(page(3));
    for (const unit of [0, 63, 64, 149]) expect(page(pageOf(unit, { perPage: 64 }))).toContain(unit);
  });

  it("hold the inspected unit among the liveliest, also where it is one of a layer beside them", () => {
    expect(leadOf(columns, columns.indexOf(pool))).toBe(columns.indexOf(conv));
    for (const { key } of [conv, pool]) {
      const units = shownUnits({}, parts(), inspectedIn(columns, { key, unit: 3 }))(conv, 64);
      expect(units).toEqual([3, ...upFrom(87, 63)]);
    }
    const elsewhere = inspectedIn(columns, { key: small.key, unit: 3 });
    expect(shownUnits({}, parts(), elsewhere)(conv, 64)).not.toContain(3);
  });
});
