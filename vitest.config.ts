import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'jsdom',
    // As for everybody who imports the engine by its face: every language.
    setupFiles: ['src/rules/languages/index.ts'],
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/built/**'],
  },
});
