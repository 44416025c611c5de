export const optimizers: Readonly<Record<string, string>> = {};
