import type { Role } from '../../../api/access/viewer.ts'
import { newId } from '../../../api/platform/record.ts'
import { type Api, api, type Client } from '../api.ts'
import type { Facts, Row, Somebody } from './reading.ts'
import { insertRow, readRows } from './rows.ts'
import { roleNames, types } from './sdl.ts'

export type Caller = Somebody & { client: Client }

export type World = {
  api: Api
  callers: readonly Caller[]
  /** Every row that the world made, by type. */
  rows: ReadonlyMap<string, readonly Row[]>
  /** `Organisation.groups` → organisation → groups. */
  joined: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  /** Rows that signing in made and no canary marks: their moments are finer than the API writes them. */
  living: ReadonlySet<string>
  /** The account of the only record in the ledger that the world knows. */
  witness: string
  /** Ids by which tests point at rows: what each means is said where it is made. */
  at: Readonly<Record<string, string>>
}

const uses = ['WORK', 'PRIVATE', 'CALL_OUT']

/** One row of each type that meets the conditions of each role, and one that does not; a canary in every field. */
export async function buildWorld(on?: Api): Promise<World> {
  const server = on ?? (await api())
  const { db } = server
  const made = new Map<string, string[]>([...types.keys()].map((type) => [type, []]))
  const add = async (type: string, given: Record<string, unknown> = {}): Promise<string> => {
    const id = await insertRow(db, type, given)
    made.get(type)?.push(id)
    return id
  }

  const [ownDirectorate, otherDirectorate] = [await add('Directorate'), await add('Directorate')]
  const [sector, issue, group] = [await add('Sector'), await add('Issue'), await add('Group')]
  const [ward, borough] = [await add('Zone', { kind: 'WARD' }), await add('Zone', { kind: 'BOROUGH' })]

  const otherOrganisation = await add('Organisation', { sector, parent: null })
  const ownOrganisation = await add('Organisation', { sector, parent: otherOrganisation })
  await add('Organisation', { sector: null, parent: otherOrganisation, archivedAt: '1940-05-01T00:00:00.001Z' })
  for (const [table, column, target] of [
    ['organisation_group', 'group_id', group],
    ['organisation_issue', 'issue_id', issue],
  ]) {
    await db.query({
      text: `insert into ${table} (organisation_id, ${column}) values ($1, $2)`,
      values: [ownOrganisation, target],
    })
  }
  const joined = {
    'Organisation.groups': { [ownOrganisation]: [group] },
    'Organisation.issues': { [ownOrganisation]: [issue] },
  }

  const [colleague, keyholder, stranger, broken] = [
    await add('Person'),
    await add('Person'),
    await add('Person'),
    await add('Person'),
  ]
  await add('Affiliation', { person: colleague, organisation: ownOrganisation })
  await add('Affiliation', { person: stranger, organisation: otherOrganisation })
  await add('Affiliation', { person: broken, organisation: ownOrganisation, endsOn: '1999-12-31' })

  const ownPremises = await add('Premises', { organisation: ownOrganisation, ward, borough, beat: null })
  const otherPremises = await add('Premises', { organisation: otherOrganisation, ward: null, borough, beat: null })
  await add('Premises', { organisation: null, ward: null, borough: null, beat: null, location: null })
  await add('Keyholder', { premises: ownPremises, person: keyholder, suspendedAt: null, travelMinutes: 15 })
  await add('Keyholder', { premises: otherPremises, person: stranger })
  const kept = await add('Keyholder', {
    premises: otherPremises,
    person: colleague,
    suspendedAt: null,
    occupier: null,
    verifiedAt: new Date().toISOString(),
  })

  const points: string[] = []
  for (const givenFor of uses) {
    points.push(
      await add('ContactPoint', { person: colleague, organisation: null, directorate: ownDirectorate, givenFor }),
    )
    points.push(
      await add('ContactPoint', {
        person: stranger,
        organisation: otherOrganisation,
        directorate: otherDirectorate,
        givenFor,
      }),
    )
    await add('ContactPoint', { person: keyholder, organisation: null, directorate: null, givenFor })
    await add('ContactPoint', { person: broken, organisation: null, directorate: otherDirectorate, givenFor })
    await add('ContactPoint', { person: null, organisation: ownOrganisation, directorate: null, givenFor })
  }
  await add('ContactPoint', {
    person: stranger,
    organisation: null,
    directorate: otherDirectorate,
    givenFor: 'PRIVATE',
    archivedAt: '1940-05-02T00:00:00.002Z',
  })
  for (const contactPoint of points.slice(0, 2)) await add('ConsentEvent', { contactPoint })

  const about = { person: null, organisation: null, premises: null }
  await add('RestrictedNote', { ...about, directorate: ownDirectorate, person: colleague })
  await add('RestrictedNote', { ...about, directorate: otherDirectorate, person: stranger })
  await add('RestrictedNote', { ...about, directorate: ownDirectorate, organisation: ownOrganisation })
  await add('RestrictedNote', { ...about, directorate: otherDirectorate, organisation: ownOrganisation })
  await add('RestrictedNote', { ...about, directorate: otherDirectorate, premises: ownPremises })

  for (const dataClass of ['DIRECTORY', 'ACCOUNT', 'AUDIT', 'KEYHOLDING', 'PRIVATE_CONTACT', 'RESTRICTED', 'SECRET']) {
    for (const directorate of [ownDirectorate, otherDirectorate])
      await add('HistoryEntry', {
        class: dataClass,
        objectId: stranger,
        account: null,
        directorate,
        organisation: null,
      })
  }

  const somebody = await add('Account', {
    roles: ['STAFF', 'OPERATOR'],
    person: stranger,
    organisation: otherOrganisation,
    emailVerified: false,
  })
  await add('SpocAssignment', { account: somebody, directorate: otherDirectorate })
  await add('ApiKey', { account: somebody, start: 'x', keyHash: newId() })
  await add('OutboxMail', { account: somebody, state: 'KEPT', uselessAt: '2099-01-01T00:00:00Z' })
  await add('AuthenticatorApp', { account: somebody, secret: 'x', recoveryCodes: '10.[]' })
  await add('Passkey', {
    account: somebody,
    credentialId: newId(),
    publicKey: 'x',
    counter: 0,
    deviceType: 'singleDevice',
  })
  await add('Session', { account: somebody, token: newId() })
  await add('BreakGlass', {
    account: somebody,
    subjectId: broken,
    subjectType: 'Person',
    createdAt: '1999-01-01T00:00:00Z',
    endedAt: '1999-01-02T00:00:00Z',
  })

  const nothing = { organisation: null, person: null, premises: null, keyholder: null, zone: null, directorate: null }
  const mark = (account: string, record: object) => add('Favourite', { ...nothing, ...record, account })
  for (const record of [{ person: stranger }, { organisation: ownOrganisation }]) await mark(somebody, record)
  const ownMarks = [
    { person: colleague },
    { organisation: otherOrganisation },
    { premises: ownPremises },
    { keyholder: kept },
    { zone: ward },
  ]

  const serves: Partial<Record<Role, string>> = { SPOC: ownDirectorate, ADMINISTRATOR: otherDirectorate }
  const opened: Partial<Record<Role, { subjectId: string; subjectType: string }>> = {
    OPERATOR: { subjectId: broken, subjectType: 'Person' },
    INSPECTOR: { subjectId: otherOrganisation, subjectType: 'Organisation' },
  }
  const callers: Caller[] = []
  for (const role of roleNames as Role[]) {
    const stakeholder = role === 'STAKEHOLDER'
    const directorates = serves[role] ? [serves[role]] : []
    const client = await server.as(role, { directorates, ...(stakeholder ? { organisationId: ownOrganisation } : {}) })
    made.get('Account')?.push(client.accountId)
    await add('ApiKey', { account: client.accountId, start: 'x', keyHash: newId() })
    await add('Passkey', {
      account: client.accountId,
      credentialId: newId(),
      publicKey: 'x',
      counter: 0,
      deviceType: 'singleDevice',
    })
    await add('Session', { account: client.accountId, token: newId() })
    for (const record of ownMarks) await mark(client.accountId, record)
    const opening = opened[role]
    if (opening)
      await add('BreakGlass', {
        ...opening,
        account: client.accountId,
        createdAt: new Date().toISOString(),
        endedAt: null,
      })
    const facts: Facts = {
      accountId: client.accountId,
      personId: null,
      organisationId: stakeholder ? ownOrganisation : null,
      directorateIds: directorates,
      colleagueIds: stakeholder ? [colleague] : [],
      premisesIds: stakeholder ? [ownPremises] : [],
      keyholderPersonIds: stakeholder ? [keyholder] : [],
      brokenGlassIds: opening ? [opening.subjectId] : [],
    }
    callers.push({ role, facts, client })
  }
  const witness = await server.as('STAFF')
  await witness.send(
    'query ($id: ID!) { person(id: $id) { displayName } }',
    { id: stranger },
    { 'beadle-purpose': 'canary-0 of the witness' },
  )
  made.get('Account')?.push(witness.accountId)
  const accounts = [...callers.map(({ client }) => client.accountId), witness.accountId]
  const assignments = await db.query<{ id: string }>({
    text: 'select id from spoc_assignment where account_id = any($1::uuid[])',
    values: [accounts],
  })
  made.get('SpocAssignment')?.push(...assignments.map(({ id }) => id))

  const sessions = await db.query<{ id: string }>({
    text: 'select id from session where account_id = any($1::uuid[])',
    values: [accounts],
  })
  made.set('Session', [...new Set([...(made.get('Session') ?? []), ...sessions.map(({ id }) => id)])])

  const records = await db.query<{ id: string }>({
    text: 'select id from ledger_record where account_id = $1',
    values: [witness.accountId],
  })
  made.get('LedgerRecord')?.push(...records.map(({ id }) => id))

  // No rows of its own: people and organisations as a reader of the ledger knows them.
  made.set(
    'LedgerSubject',
    ['Person', 'Organisation'].flatMap((type) => made.get(type) ?? []),
  )

  const rows = new Map<string, Row[]>()
  for (const [type, ids] of made) {
    if (ids.length === 0)
      throw new Error(`The world has no ${type}: add one that roles may read and one that they may not`)
    rows.set(type, await readRows(db, type, ids))
  }
  const at = {
    ownDirectorate,
    otherDirectorate,
    sector,
    issue,
    group,
    ward,
    ownOrganisation,
    colleague,
    keyholder,
    stranger,
    ownPremises,
    otherPremises,
    somebody,
    point: points[0] as string,
  }
  const living = new Set([
    ...accounts,
    ...assignments.map(({ id }) => id),
    ...sessions.map(({ id }) => id),
    ...records.map(({ id }) => id),
  ])
  return { api: server, callers, rows, joined, living, witness: witness.accountId, at }
}
