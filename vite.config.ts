import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import type { Plugin } from "vite";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { downloadOrigins } from "./src/datasets/downloads.ts";
import { kernels } from "./src/engine/kernels/compile.mjs";
import { findBrowser } from "./tests/find-browser.mjs";

const tensorflow = [
  "@tensorflow/tfjs-core",
  "@tensorflow/tfjs-core/dist/register_all_gradients",
  "@tensorflow/tfjs-backend-cpu",
  "@tensorflow/tfjs-backend-wasm",
  "@tensorflow/tfjs-backend-webgl",
  "@tensorflow/tfjs-backend-webgpu",
];

/**
 * What the built page may load: its own files, pictures it made itself, WebAssembly, and from elsewhere the known datasets
 * that a learner asks for. No script or style in the page
 * itself. Only in the build: the development server writes styles into the page.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  `connect-src 'self' ${downloadOrigins.join(" ")}`,
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const contentPolicy: Plugin = {
  name: "content-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: policy },
      injectTo: "head-prepend",
    },
  ],
};

/** Lets a browser without a graphics processor compute WebGL and WebGPU on the processor. */
const softwareGraphics = [
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--enable-unsafe-webgpu",
  "--use-webgpu-adapter=swiftshader",
];

/** How long what must come may take on a machine that is busy with other things, in ms; no promise hangs on it. */
const patience = { poll: { timeout: 20_000 } };

/** Tests that run in Chromium. */
const inBrowser = (name: string, include: string[], testTimeout: number): TestProjectInlineConfiguration => ({
  extends: true,
  // Found while the first test runs, they would be prepared anew under its feet: React would be there twice.
  optimizeDeps: {
    include: [
      "react",
      "react-dom",
      "react-dom/client",
      "react/jsx-runtime",
      "react/jsx-dev-runtime",
      "@testing-library/react",
      "axe-core",
      "intl-messageformat",
      "zustand/vanilla",
      "d3",
      "fast-check",
    ],
  },
  test: {
    name,
    include,
    setupFiles: ["tests/polyglot.ts", "tests/browser/patience.ts"],
    testTimeout,
    expect: patience,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: findBrowser(), args: softwareGraphics } }),
      instances: [{ browser: "chromium" }],
    },
  },
});

export default defineConfig({
  base: "./",
  plugins: [react(), kernels(), contentPolicy],
  worker: { format: "es", plugins: () => [kernels()] },
  build: {
    target: "es2023",
    assetsInlineLimit: 0,
    rolldownOptions: {
      // A visit waits for a few files instead of thirty. The first one asks for all others, so it carries nothing else.
      output: {
        codeSplitting: {
          groups: [
            {
              name: "first",
              test: /preload-helper|[\\/]app[\\/]embedded|[\\/]session[\\/](engineW|startW)orker/,
              priority: 3,
            },
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            { name: "ui", test: /[\\/]src[\\/]ui[\\/]/, priority: 2 },
            { name: "dress", test: /[\\/]app[\\/](embed|surroundings)\.ts/, priority: 1 },
            { name: "session", test: /[\\/]src[\\/]session[\\/]openSession/, priority: 1 },
            { name: "start", test: /[\\/]src[\\/]app[\\/]start\.tsx/ },
          ],
        },
      },
    },
  },
  // Met first inside the worker: without this the development server reloads the page in its first training.
  optimizeDeps: { include: [...tensorflow, "comlink"] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", "tests/e2e/**", "tests/full/**", "tests/full-browser/**"],
          setupFiles: ["tests/polyglot.ts"],
          testTimeout: 60_000,
          expect: patience,
        },
      },
      {
        extends: true,
        test: {
          name: "full",
          environment: "node",
          include: ["tests/full/**/*.test.ts"],
          testTimeout: 3_600_000,
        },
      },
      inBrowser("browser", ["tests/browser/**/*.test.{ts,tsx}"], 120_000),
      inBrowser("full browser", ["tests/full-browser/**/*.test.ts"], 3_600_000),
    ],
  },
});
