/**
 * Test files run in bare Node, as production does: no transform, no second module system (docs/decisions/jest.md).
 * One process after another file, so that the whole run shares one database.
 *
 * @type {import('jest').Config}
 */
export default {
  runner: 'jest-light-runner',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  maxWorkers: 1,
  globalTeardown: '<rootDir>/test/support/endOfRun.ts',
  reporters: [['default', { summaryThreshold: 1 }], '<rootDir>/test/support/slowestFiles.ts'],
}
