/**
 * A number with commas between thousands and up to three decimals, as every language of ours writes it: the text that
 * `Intl.NumberFormat` gives. Its first use takes 10 ms and more, for which no start waits where a number is whole.
 */
export const numberText = (value: number): string =>
  Number.isSafeInteger(value) && !Object.is(value, -0)
    ? String(value).replace(/\B(?=(\d{3})+$)/g, ",")
    : new Intl.NumberFormat("en").format(value);
