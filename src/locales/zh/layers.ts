export const layers: Readonly<Record<string, string>> = {};
