import {defineConfig} from "vitest/config";

/** The tests that the mutants of `src/calc` are held against. */
export default defineConfig({
  test: {include: ["tests/calc/**/*.test.ts"], testTimeout: 30_000},
});
