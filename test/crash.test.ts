import { readHead, verifyLedger } from '../api/access/ledger/verify.ts'
import { createAccountWithPassword } from '../api/accounts/createAccount.ts'
import type { Database } from '../api/platform/database.ts'
import { newId } from '../api/platform/record.ts'
import { PASSWORD } from './support/signIn/accountsServer.ts'
import { type ApiProcess, askOrCut, killNow, signInTo, startApi } from './support/processes/apiProcess.ts'
import { serverUrl } from './support/database/database.ts'
import { about, expectPresent } from './support/run/expecting.ts'
import { keptDatabase, type KeptDatabase } from './support/database/keptDatabase.ts'
import { type Subscriber, subscribeTo } from './support/live/subscriber.ts'
import { startNode } from './support/processes/runningProcess.ts'
import { type Journal, writeTogether } from './support/processes/writers.ts'
import { assertWhole, changesOf } from './support/writes/wholeState.ts'
import { type WrittenState, writtenState } from './support/processes/writtenState.ts'

const SPOC = 'spoc@crash.example'
const CREATE = /* GraphQL */ `
  mutation ($input: CreatePersonInput!) {
    createPerson(input: $input) {
      person {
        id
      }
    }
  }
`
/** How many answers before each kill: early, and with plans and pages in memory. */
const KILLS = [5, 60, 25]

describe('a SPOC whose server dies', () => {
  const groups = [newId(), newId(), newId()].sort()
  const journal: Journal = { people: [], organisations: new Map(), changes: 0 }
  let kept: KeptDatabase
  let head: string | null = null
  let cookie = ''

  beforeAll(async () => {
    kept = await keptDatabase()
    await kept.look(async (db) => {
      await createAccountWithPassword(db, { email: SPOC, displayName: 'A SPOC', roles: ['SPOC'], password: PASSWORD })
      await insertOrganisations(db, groups, journal)
    })
  })

  /**
   * Checks what a dead process left, before another has repaired anything, and that all earlier work is still there.
   */
  const afterDeath = () =>
    kept.look(async (db) => {
      const state = await writtenState(db)
      assertWhole(state, groups)
      assertKept(state, journal)
      const verdict = await verifyLedger(db, head)
      expect(verdict.broken).toBeNull()
      head = (await readHead(db)).hash
      adopt(state, journal)
      return state
    })

  const assertReadable = async (api: ApiProcess) => {
    const query = /* GraphQL */ `
      query ($ids: [ID!]!) {
        people(filter: { id: { in: $ids } }, first: 1) {
          totalCount
        }
      }
    `
    expect(await askOrCut(api, cookie, query, { ids: journal.people })).toStrictEqual({
      people: { totalCount: journal.people.length },
    })
  }

  it('finds after kill -9 every answered write whole, with history and ledger record, is still signed in, and misses no event of it', async () => {
    let events = 0
    for (const kill of KILLS) {
      const api = await startApi(kept)
      cookie ||= await signInTo(api, SPOC, PASSWORD)
      await assertReadable(api)
      const subscriber = await subscribeTo(api, cookie, [...journal.organisations.keys()])
      expect(subscriber.listed).toStrictEqual(journal.organisations)
      let answers = 0
      const answered = () => {
        if ((answers += 1) === kill) api.child.process.kill('SIGKILL')
        return 'more' as const
      }
      await writeTogether({ api, cookie, groups, journal, answered })
      expect(await api.child.ended).toStrictEqual({ code: null, signal: 'SIGKILL' })
      about(`${answers} answers before kill ${kill}`, () => expect(answers).toBeGreaterThanOrEqual(kill))
      expect(await subscriber.closed).toBe(1006)
      await afterDeath()
      assertToldTrue(subscriber, journal)
      events += subscriber.told().length
    }

    expect(events).toBeGreaterThan(0)
    expect(journal.people.length).toBeGreaterThan(0)
    expect(journal.changes).toBeGreaterThan(0)
  })

  it('gets the ledger record of a change that had committed when the process died before chaining it', async () => {
    const api = await startApi(kept, 'test/support/processes/diesBeforeChaining.ts')
    const input = { givenName: 'Given 0', familyName: 'Family 0', reviewDate: '2031-05-06' }

    expect(await askOrCut(api, cookie, CREATE, { input })).toBeNull()

    await api.child.ended
    const left = await afterDeath()
    const person = left.people.find(({ row }) => row['givenName'] === 'Given 0')

    expectPresent(person)
    expect(left.pending).toStrictEqual([{ operation: 'createPerson', subjects: [person.id] }])

    await killNow(await startApi(kept))
    const mended = await afterDeath()

    expect(mended.pending).toStrictEqual([])
    expect(mended.chained.at(-1)).toStrictEqual({ operation: 'createPerson', subjects: [person.id] })
  })

  it('gets its answers at SIGTERM; nothing unanswered was written, and the process ends within ten seconds', async () => {
    const api = await startApi(kept)
    await assertReadable(api)
    await assertSecondProcess(kept)

    let told = 0
    let answers = 0
    let late = 0
    const answered = () => {
      if (told > 0) late += 1
      if ((answers += 1) === 20) {
        told = performance.now()
        api.child.process.kill('SIGTERM')
      }
      return 'more' as const
    }
    await writeTogether({ api, cookie, groups, journal, answered })

    expect(await api.child.ended).toStrictEqual({ code: 0, signal: null })

    const seconds = (performance.now() - told) / 1000
    about(`took ${seconds} s`, () => expect(seconds).toBeLessThan(10))
    about('nothing was under way', () => expect(late).toBeGreaterThan(0))

    const acknowledged = structuredClone(journal)
    acknowledged.people.sort()
    const state = await afterDeath()

    expect(state.pending).toStrictEqual([])
    expect(journal).toStrictEqual(acknowledged)
  })
})

async function insertOrganisations(db: Database, groups: readonly string[], journal: Journal): Promise<void> {
  for (const [at, id] of groups.entries())
    await db.query({
      text: 'insert into stakeholder_group (id, code, name) values ($1, $2, $2)',
      values: [id, `CRASH_${at}`],
    })
  for (let number = 0; number < 4; number += 1) {
    const id = newId()
    await db.query({ text: 'insert into organisation (id, name) values ($1, $2)', values: [id, 'Organisation at 1'] })
    journal.organisations.set(id, 1)
  }
}

/** A second process, which a data folder refuses and a server allows. */
async function assertSecondProcess(kept: KeptDatabase): Promise<void> {
  if (serverUrl !== null) {
    const second = await startApi(kept)
    expect((await fetch(`${second.url}/readyz`)).status).toBe(200)
    await killNow(second)
    return
  }
  const second = startNode('api/start.js', kept.env)
  expect(await second.ended).toStrictEqual({ code: 1, signal: null })
  expect(second.output()).toBe(
    `The data folder ${kept.env['DATA_FOLDER']} is in use by another Beadle process. Stop that process first, or set DATA_FOLDER to another folder.\n`,
  )
}

/** Every answered write is there, and its ledger record was in the chain before the answer left. */
function assertKept({ organisations, chained }: WrittenState, journal: Journal): void {
  const subjects = new Set(chained.flatMap((entry) => entry.subjects))
  expect(journal.people.filter((id) => !subjects.has(id))).toStrictEqual([])
  for (const { id, version } of organisations) {
    // Each writer sends one change at a time, so at most one beyond the last answer can have been under way.
    const answered = journal.organisations.get(id) as number
    about(`organisation ${id}`, () => expect([answered, answered + 1]).toContain(version))
  }
  const changed = chained.filter(({ operation }) => operation === 'updateOrganisation').length
  about(`${journal.changes} changes were answered, the chain has ${changed}`, () =>
    expect(changed).toBeGreaterThanOrEqual(journal.changes),
  )
}

/** Nobody was told of a change that has gone with the process, nor of an older one after a newer. */
function assertToldTrue({ listed, told }: Subscriber, journal: Journal): void {
  const known = new Map(listed)
  for (const { id, version } of told()) {
    about(`organisation ${id}`, () => expect(version).toBeGreaterThanOrEqual(known.get(id) as number))
    known.set(id, version)
  }
  for (const [id, version] of known)
    about(`organisation ${id}`, () => expect(version).toBeLessThanOrEqual(journal.organisations.get(id) as number))
}

/** A change that was committed but not answered counts as well. */
function adopt({ people, organisations }: WrittenState, journal: Journal): void {
  journal.people = people.map(({ id }) => id)
  journal.changes = changesOf(organisations)
  for (const { id, version } of organisations) journal.organisations.set(id, version)
}
