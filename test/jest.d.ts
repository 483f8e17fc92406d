import type * as globals from '@jest/globals'

/** Test files run in bare Node, where Jest's functions are global; their types are Jest's own. */
declare global {
  const afterAll: typeof globals.afterAll
  const afterEach: typeof globals.afterEach
  const beforeAll: typeof globals.beforeAll
  const beforeEach: typeof globals.beforeEach
  const describe: typeof globals.describe
  const expect: typeof globals.expect
  const it: typeof globals.it
  const jest: typeof globals.jest
  const test: typeof globals.test
}
