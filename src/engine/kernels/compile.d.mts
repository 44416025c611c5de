import type { Plugin } from "vite";

export function kernels(): Plugin;

export function compile(texts: Readonly<Record<string, string>>, features: readonly string[]): Promise<string>;
