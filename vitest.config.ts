import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['test/real/**', 'node_modules/**'],
    globalSetup: ['test/support/temporary.ts'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
})
