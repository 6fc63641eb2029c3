import { defineConfig } from 'vitest/config'

/** The tests against real tools. They share ports, builders and processors, so the files run one after the other. */
export default defineConfig({
  test: {
    include: ['test/real/**/*.test.ts'],
    globalSetup: ['test/support/temporary.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    // What runs side by side within a file waits for programs and servers.
    maxConcurrency: 24,
  },
})
