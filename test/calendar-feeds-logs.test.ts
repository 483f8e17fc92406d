import { Writable } from 'node:stream'
import { createLog } from '../api/platform/log.ts'
import { api, type Api, type Client } from './support/api.ts'
import { create } from './support/builders.ts'
import { freshDatabase } from './support/database/database.ts'
import { inHours, logs, makesKinds } from './support/engagements.ts'
import { type Feed, fetches, ifNot, makesFeed, renewsFeed, revokesFeed } from './support/feeds.ts'

describe('the address of a calendar feed', () => {
  const logged: string[] = []
  let server: Api
  let officer: Client
  beforeAll(async () => {
    const destination = new Writable({
      write: (chunk: Buffer, _encoding, done) => done(void logged.push(String(chunk))),
    })
    server = await api(await freshDatabase(), {}, createLog('trace', destination))
    const admin = await server.as('ADMINISTRATOR')
    await makesKinds(admin)
    const { id } = await create(admin, 'Directorate', { code: 'FRAUD', name: 'Fraud' })
    officer = await server.as('SPOC', { directorates: [id] })
    await logs(officer, { occurredAt: inHours(30) })
  })

  const asOwner = (text: string) => server.db.asOwner((owner) => owner.query({ text, values: [] }))
  const secretOf = ({ address }: Feed): string => /feeds\/([\w-]+)/.exec(address)?.[1] ?? address

  it('gives a SPOC nothing while the ledger cannot be written, and is in no log, whatever becomes of the fetch', async () => {
    const old = await makesFeed(officer)
    const feed = await renewsFeed(officer, old)
    const whole = await fetches(server, feed)
    const unchanged = await fetches(server, feed, ifNot(whole.etag))
    await asOwner('alter function ledger_append(jsonb) rename to ledger_mislaid')
    const withheld = await fetches(server, feed)
    await asOwner('alter function ledger_mislaid(jsonb) rename to ledger_append')
    const renewed = await fetches(server, old)
    await asOwner('alter table calendar_feed rename column secret_hash to mislaid')
    const failed = await fetches(server, feed)
    await asOwner('alter table calendar_feed rename column mislaid to secret_hash')
    await revokesFeed(officer, feed)
    const revoked = await fetches(server, feed)

    const answers = [whole, unchanged, withheld, renewed, failed, revoked]
    expect(answers.map(({ status }) => status)).toStrictEqual([200, 304, 503, 404, 500, 404])
    expect(
      [withheld, failed].filter(({ text }) => text.includes('VEVENT') || !text.includes('Reference')),
    ).toStrictEqual([])
    expect(logged.length).toBeGreaterThan(0)
    for (const secret of [old, feed].map(secretOf)) expect(logged.join('')).not.toContain(secret)
  })
})
