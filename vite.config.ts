import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
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

export default defineConfig({
  base: "./",
  plugins: [react(), kernels()],
  worker: { format: "es", plugins: () => [kernels()] },
  build: { target: "es2023", assetsInlineLimit: 0 },
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
          exclude: ["tests/browser/**", "tests/e2e/**", "tests/full/**"],
          testTimeout: 60_000,
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
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findBrowser() } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
