import { defineConfig } from 'vitest/config';

/** Everything that is tested on the built extension. One file at a time: each drives a browser of its own. */
const project = (name: string, include: string, globalSetup: string[] = [], retry = 0) => ({
  test: {
    name,
    retry,
    include: [include],
    globalSetup,
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});

export default defineConfig({
  test: {
    fileParallelism: false,
    projects: [
      project('built', 'tests/built/**/*.test.ts'),
      // One more try: a busy machine may take longer than any patience to open a popup's window.
      project('chromium', 'tests/e2e/chromium/**/*.test.ts', [], 1),
      // A real key press goes to the window that has the keyboard: on a busy machine one may be lost on its way.
      project('headed', 'tests/e2e/headed/**/*.test.ts', ['tests/e2e/driver/screen.ts'], 2),
      // One more try: the browser's own window may be busy with its start when the first button is pressed.
      project('firefox', 'tests/e2e/firefox/**/*.test.ts', [], 1),
    ],
  },
});
