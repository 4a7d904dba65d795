import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A busy machine takes its time over the largest pages.
    testTimeout: 30_000,
    environment: 'jsdom',
    // As for everybody who imports the engine by its face: every language.
    setupFiles: ['src/rules/languages/index.ts'],
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/built/**'],
  },
});
