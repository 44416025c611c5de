import { expect, it } from "vitest";
import { languages } from "../../src/locales";
import { numberText } from "../../src/locales/numberText";
import { streamOf } from "../../src/math/random";

const { uniform, normal } = streamOf(7, "numbers", 0);
const drawn = Array.from({ length: 5_000 }, (_, index) => normal(index) * 10 ** (30 * uniform(index) - 6));
const special = [0, -0, 0.5, 0.0005, 0.0015, 1.0005, 999.9995, 999_999.9999, 1e3, -1e3, 1e15 / 7, 1e21, -1e22];
const numbers = [...drawn, ...special, Number.NaN, Infinity, -Infinity];

it.each(Object.keys(languages))("writes numbers as %s does", (language) => {
  const format = new Intl.NumberFormat(language);
  expect(numbers.map(numberText)).toEqual(numbers.map((value) => format.format(value)));
});
