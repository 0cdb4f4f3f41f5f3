import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    environment: "node",
    maxWorkers: "100%", // one processor less, as is usual, would be one of two in CI
    include: ["lib/**/*.test.{ts,tsx}", "test/**/*.test.ts", "components/**/*.test.{ts,tsx}"],
    reporters: process.env.CI
      ? ["default", ["json", { outputFile: "test-results/vitest.json" }]]
      : ["default"],
  },
});
