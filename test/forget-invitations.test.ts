import { createLedger } from '../api/access/ledger.ts'
import { forgetInvited } from '../api/links/colleagues/forgetInvitations.ts'
import { api } from './support/api.ts'
import { cast, organisation } from './support/builders.ts'
import { newAddress } from './support/colleagues.ts'

describe('invitations of colleagues', () => {
  it('are deleted a month after they have expired, by however many there are, with a record of it; others stay', async () => {
    const server = await api()
    const { db } = server
    const { id: organisationId } = await organisation((await cast(server)).crime)
    const { accountId } = await server.as('STAKEHOLDER', { organisationId, standing: 'OWNER' })
    const insert = (count: number, expiry: string) =>
      db.query<{ id: string }>({
        text: `
          insert into colleague_invitation (id, organisation_id, invited_by, email, display_name, standing, expires_at)
          select gen_random_uuid(), $1, $2, $3 || at, 'X', 'VIEWER', now() + $4::interval
          from generate_series(1, $5::int) at
          returning id
        `,
        values: [organisationId, accountId, newAddress(), expiry, count],
      })
    const long = await insert(501, '-31 days')
    const expired = await insert(1, '-29 days')
    const open = await insert(1, '1 hour')
    const ledger = createLedger(db)

    expect(await forgetInvited({ db, ledger })).toBeGreaterThanOrEqual(501)

    const left = await db.query<{ id: string }>({
      text: 'select id from colleague_invitation where organisation_id = $1 order by expires_at',
      values: [organisationId],
    })
    expect(left).toStrictEqual([...expired, ...open])
    const records = await db.query<{ category: string; classes: string[] }>({
      text: `
        select category, classes from ledger_record
        where operation = 'forgetInvitations' and subjects && $1::uuid[]
      `,
      values: [long.map(({ id }) => id)],
    })
    expect(records).toStrictEqual(
      Array.from({ length: records.length }, () => ({ category: 'ERASURE', classes: ['ACCOUNT'] })),
    )
    expect(records.length).toBeGreaterThanOrEqual(2)
    await ledger.close()
  })
})
