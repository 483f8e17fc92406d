import process from 'node:process'
import { browserAtHand } from './test/support/console/chromium.ts'

// Tests that need what is not here are left out as files: Jest takes a file without a test for a mistake.
const without = [
  ...(process.env.TEST_DATABASE_URL ? [] : ['/test/server/']),
  ...(browserAtHand() ? [] : ['/test/browser/']),
  // What else a run is to leave out, as a list with blanks: .ci/run shares some tests in a browser out between two runs.
  ...(process.env.TEST_WITHOUT?.split(' ').filter(Boolean) ?? []),
]

/**
 * Test files run in bare Node, as production does: no transform, no second module system (docs/decisions/jest.md).
 * One file after another in one process, so that the whole run shares one database.
 *
 * @type {import('jest').Config}
 */
export default {
  runner: 'jest-light-runner',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: without,
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  maxWorkers: 1,
  globalTeardown: '<rootDir>/test/support/run/endOfRun.ts',
  reporters: [['default', { summaryThreshold: 1 }], '<rootDir>/test/support/run/slowestFiles.ts'],
}
