import { Writable } from 'node:stream'
import { type Asked, Channel, type House, type Subscriber } from '../api/access/live/channel.ts'
import { Known } from '../api/access/live/tellings.ts'
import { createLog } from '../api/platform/log.ts'
import { newId } from '../api/platform/record.ts'
import { until } from './support/run/until.ts'

describe('events that cannot be read', () => {
  it('cut their readers off, so that they read again, and leave a line in the log that names nobody', async () => {
    const lines: string[] = []
    const log = createLog(
      'info',
      new Writable({ write: (line, _encoding, done) => done(void lines.push(String(line))) }),
    )
    const question: Asked['question'] = {
      key: 'any',
      ask: () => Promise.resolve({ answer: 'what no reader understands', confirmed: new Set([0, 1]) }),
      take: () => '',
    }
    const house = { log, confirm: () => ({ query: () => '', values: [] }) } as unknown as House<string>
    const channel = new Channel(house, { type: 'Thing', question, decides: () => false, always: () => true })
    const ends: string[] = []
    const reader = (accountId: string): Subscriber<string> => ({
      caller: { viewer: { accountId } } as Subscriber<string>['caller'],
      presented: 'a cookie',
      operation: 'thingChanged',
      ids: null,
      known: new Known(),
      tell: () => ends.push('told'),
      end: (why) => ends.push(why),
    })
    const accountId = newId()
    channel.add(reader(accountId), 0)
    channel.add(reader(newId()), 0)

    channel.take([{ place: 1, type: 'Thing', recordId: newId(), kind: 'CHANGED', fields: ['name'] }])
    await until(async () => ends.length > 0, 20)

    expect(ends).toStrictEqual(['BEHIND', 'BEHIND'])
    expect(lines.map((line) => JSON.parse(line) as unknown)).toStrictEqual([
      expect.objectContaining({
        level: 'warn',
        type: 'Thing',
        msg: 'live events could not be read; readers are cut off',
      }),
    ])
    expect(lines.join('')).not.toMatch(new RegExp(`${accountId}|a cookie|no reader`))
  })
})
