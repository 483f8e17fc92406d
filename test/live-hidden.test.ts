import { api, type Api, type Client } from './support/api.ts'
import {
  type Cast,
  cast,
  contactPoint,
  create,
  type Made,
  organisation,
  person,
  update,
  word,
} from './support/builders.ts'
import { type Followed, followers } from './support/live/follower.ts'
import { until } from './support/run/until.ts'

const NOTES = 'subscription { restrictedNoteChanged { kind id restrictedNote { text } } }'
const CONTACTS = /* GraphQL */ `
  subscription ($ids: [ID!]) {
    contactPointChanged(ids: $ids) {
      kind
      id
      contactPoint {
        value
        givenFor
        access {
          unreadableFields
        }
      }
    }
  }
`

describe('what a reader may not read', () => {
  let server: Api
  let force: Cast
  let bank: Made
  let staff: Client
  let sockets: ReturnType<typeof followers>
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    bank = await organisation(force.crime)
    staff = await server.as('STAFF')
    sockets = followers(server)
  })
  afterEach(() => sockets.closeAll())

  const note = (by: Client, directorate: string) =>
    create(by, 'RestrictedNote', { organisation: bank.id, directorate, text: `Note ${word()}` })
  const followedBy = async (by: Client, document: string): Promise<Followed> =>
    (await sockets.connect(by)).follow(document)
  const looks = (operation: string) =>
    server.db.query<{ account: string; subjects: string[]; classes: string[] }>({
      text: `
        select account_id::text as account, array_to_json(subjects) as subjects, array_to_json(classes) as classes
        from ledger_record where operation = $1 order by seq
      `,
      values: [operation],
    })

  it("gives no event: another directorate's note is as if it did not exist", async () => {
    const economic = await followedBy(force.economic, NOTES)
    const crime = await followedBy(force.crime, NOTES)

    const hidden = await note(force.crime, force.crimeDirectorate)
    await update(force.crime, 'RestrictedNote', hidden, { text: `Hidden ${word()}` })
    const shown = await note(force.economic, force.economicDirectorate)

    expect((await economic.count(1)).map(({ id }) => id)).toStrictEqual([shown.id])
    expect((await crime.count(2)).map(({ id }) => id)).toStrictEqual([hidden.id, hidden.id])
  })

  it('gives no event when only withheld fields of a readable record change', async () => {
    const sam = await person(force.crime)
    const number = await contactPoint(force.crime, { person: sam.id, directorate: force.crimeDirectorate })
    const [seen, held] = [await followedBy(staff, CONTACTS), await followedBy(force.crime, CONTACTS)]

    const changed = await update(force.crime, 'ContactPoint', number, { value: '+44 7700 900999', note: 'After six' })
    const verified = await update(force.crime, 'ContactPoint', changed, { verifiedOn: '2026-01-05' })
    await update(force.crime, 'ContactPoint', verified, { note: null })
    const last = await contactPoint(force.crime, { person: sam.id, directorate: force.crimeDirectorate })

    expect((await held.count(4)).map(({ kind }) => kind)).toStrictEqual(['CHANGED', 'CHANGED', 'CHANGED', 'CREATED'])
    expect((await seen.count(2)).map(({ kind, id }) => [kind, id])).toStrictEqual([
      ['CHANGED', number.id],
      ['CREATED', last.id],
    ])
    expect(seen.told[0]?.['contactPoint']).toStrictEqual({
      value: null,
      givenFor: 'PRIVATE',
      access: { unreadableFields: ['extension', 'note', 'value'] },
    })
  })

  it('leaves the same events in the same number, whether or not there are hidden changes', async () => {
    const sam = await person(force.crime)
    const run = async (hides: boolean) => {
      const number = await contactPoint(force.crime, { person: sam.id, directorate: force.crimeDirectorate })
      const socket = await sockets.connect(staff)
      const followed = await socket.follow(CONTACTS, { ids: [number.id] })
      let now = number
      const change = async (input: object): Promise<void> =>
        void (now = await update(force.crime, 'ContactPoint', now, { ...input }))
      for (const day of ['2026-01-05', '2026-01-06', '2026-01-07']) {
        if (hides) for (const words of ['one', 'two', 'three']) await change({ note: words })
        await change({ verifiedOn: day })
        if (hides) await note(force.crime, force.crimeDirectorate)
      }
      const told = await followed.count(3)
      await socket.close()
      return JSON.stringify(told).replaceAll(number.id, 'ID')
    }

    expect(await run(true)).toBe(await run(false))
  })

  it('is told once to be gone, when it was read before, and nothing after that', async () => {
    const both = await server.as('SPOC', { directorates: [force.crimeDirectorate, force.economicDirectorate] })
    const [crime, economic] = [await followedBy(force.crime, NOTES), await followedBy(force.economic, NOTES)]
    const moved = await note(both, force.crimeDirectorate)
    await crime.count(1)

    const gone = await update(both, 'RestrictedNote', moved, { directorate: force.economicDirectorate })
    await update(both, 'RestrictedNote', gone, { text: `Elsewhere ${word()}` })
    const last = await note(both, force.crimeDirectorate)

    expect((await crime.count(3)).map(({ kind, id, restrictedNote: read }) => [kind, id, read === null])).toStrictEqual(
      [
        ['CREATED', moved.id, false],
        ['GONE', moved.id, true],
        ['CREATED', last.id, false],
      ],
    )
    expect((await economic.count(2)).map(({ kind, id }) => [kind, id])).toStrictEqual([
      ['CHANGED', moved.id],
      ['CHANGED', moved.id],
    ])
  })

  it('is not in the ledger either, which has a record for each reader of what was sent', async () => {
    const sam = await person(force.crime)
    const economicLooks = async () =>
      (await looks('restrictedNoteChanged')).filter(({ account }) => account === force.economic.accountId)
    const before = { all: (await looks('contactPointChanged')).length, economic: await economicLooks() }
    const [seen, held] = [await followedBy(staff, CONTACTS), await followedBy(force.crime, CONTACTS)]
    const economic = await followedBy(force.economic, NOTES)

    await contactPoint(force.crime, { person: sam.id, directorate: force.crimeDirectorate })
    await Promise.all([seen.count(1), held.count(1)])
    await note(force.crime, force.crimeDirectorate)
    await until(async () => (await looks('contactPointChanged')).length >= before.all + 2)

    const filed = (await looks('contactPointChanged')).slice(before.all)
    expect(filed).toHaveLength(2)
    expect(filed.find(({ account }) => account === staff.accountId)).toStrictEqual({
      account: staff.accountId,
      subjects: [sam.id],
      classes: ['DIRECTORY'],
    })
    expect(filed.find(({ account }) => account === force.crime.accountId)).toStrictEqual({
      account: force.crime.accountId,
      subjects: [sam.id],
      classes: ['DIRECTORY', 'PRIVATE_CONTACT'],
    })
    expect(economic.told).toStrictEqual([])
    expect(await economicLooks()).toStrictEqual(before.economic)
  })
})
