export const network: Readonly<Record<string, string>> = {};
