import {defineConfig} from "vitest/config";

const common = {testTimeout: 120_000, hookTimeout: 120_000};

export default defineConfig({
  test: {
    reporters: ["default", ["json", {outputFile: ".telaah/hasil-uji.json"}]],
    projects: [
      {test: {...common, name: "kode", include: ["tests/**/*.test.ts"], exclude: ["tests/situs/**"]}},
      {test: {...common, name: "situs", include: ["tests/situs/**/*.test.ts"], globalSetup: ["tests/bangun.ts"]}},
    ],
  },
});
