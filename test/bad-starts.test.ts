import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { listen } from '../api/platform/start/listen.ts'
import { assertOneLine } from './support/processes/badStart.ts'
import { emptyFolder } from './support/database/dataFolder.ts'

describe('an operator whose start cannot succeed', () => {
  const settings: [string, Record<string, string>, RegExp][] = [
    [
      'a connection string without sense',
      { DATABASE_URL: 'postgresql://u:p%zz@host:port/db' },
      /^DATABASE_URL must look like postgresql:/,
    ],
    [
      'a server that is not there',
      { DATABASE_URL: 'postgresql://127.0.0.1:1/db' },
      /nothing listens there \(ECONNREFUSED\)\.$/m,
    ],
  ]
  for (const [what, env, line] of settings) {
    it(`is told in one line of ${what}`, () => assertOneLine(env, line))
  }

  it('is told in one line that the data folder is not one', async () => {
    const file = path.join(emptyFolder(), 'file')
    writeFileSync(file, '')

    await assertOneLine({ DATA_FOLDER: path.join(file, 'data'), AUTH_SECRET: '' }, /is not a folder\. Set DATA_FOLDER/)
  })

  it('is told in one line that the port is taken, before any database is touched', async () => {
    const other = await listen((_request, response) => response.end(), 0)

    await assertOneLine({ PORT: String(other.port), DATA_FOLDER: '/nonexistent/for/beadle' }, /^Port \d+ is in use\./)

    await other.drain(0)
  })
})
