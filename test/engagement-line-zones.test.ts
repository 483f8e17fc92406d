import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

const READ_LINE = path.join(import.meta.dirname, '..', 'api', 'engagement', 'line', 'readLine.ts')
const NOWS = [
  '2026-01-15T23:59:00Z',
  // Clocks change in New York, London, and Lord Howe.
  '2026-03-08T07:30:00Z',
  '2026-03-29T01:00:00Z',
  '2026-04-04T15:30:00Z',
  '2026-10-25T00:59:59Z',
  '2026-12-31T23:30:00Z',
]
const LINES = [
  'Met Ana yesterday at 3pm, follow up in 2 weeks',
  'Met Ana on 03/04',
  'Met Ana on Friday from 3 to 4pm, chase on Friday',
  'Met Ana 11 hours ago',
  'Met Ana 30 minutes ago for half an hour',
  'Meet Ana tomorrow at 01:30',
  'Met Ana last night',
  'Met Ana now',
]
const SCRIPT = `
  const { readLine } = await import(${JSON.stringify(READ_LINE)})
  const read = ${JSON.stringify(NOWS)}.map((now) => ${JSON.stringify(LINES)}.map((line) => readLine(line, new Date(now))))
  process.stdout.write(JSON.stringify(read))
`

const readIn = async (TZ: string): Promise<unknown> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
    env: { ...process.env, TZ },
  })
  return JSON.parse(stdout)
}

describe('a line about an engagement', () => {
  it.each(['America/New_York', 'Pacific/Kiritimati', 'Europe/London', 'Australia/Lord_Howe', 'Pacific/Apia'])(
    'is read alike by a server in UTC and in %s',
    async (zone) => {
      const [inUtc, inZone] = await Promise.all([readIn('UTC'), readIn(zone)])

      expect(inZone).toStrictEqual(inUtc)
    },
  )
})
