import type { Database } from '../../../api/platform/database.ts'
import { newId } from '../../../api/platform/record.ts'
import { insertRows } from '../../../seeds/insertRows.ts'

/** `recorded`: the day on which the register learnt of it. */
type Tie = { person: string; organisation: string; from: string; recorded: string; until: string | null }

/** A small register with people who come and go, as the ledger's subjects; days are of London. */
export type LookWorld = {
  organisations: readonly string[]
  people: readonly string[]
  directorates: readonly { id: string; name: string }[]
  /** Since the evening of `movedOn` its organisation's, and another's before. */
  premises: readonly { id: string; organisation: string; movedOn: string | null }[]
  accounts: readonly { id: string; organisation: string; person: string | null; role: 'STAKEHOLDER' | 'STAFF' }[]
  affiliations: readonly Tie[]
  /** Who holds keys to premises of which organisation. */
  keyholders: readonly Tie[]
}

const ids = (count: number): string[] => Array.from({ length: count }, newId)
const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

/** @param days some days of the past, the earliest first */
export function lookWorld(days: readonly string[]): LookWorld {
  const [organisations, people] = [ids(4), ids(12)]
  const tie = (n: number, skip: number): Tie => ({
    person: at(people, n),
    organisation: at(organisations, n * skip),
    from: at(days, n),
    // Some are entered long after they began.
    recorded: at(days, n % 4 === 1 ? Math.min(n + 9, days.length - 1) : n),
    until: n % 3 === 0 ? at(days, Math.min((n % days.length) + 5, days.length - 1)) : null,
  })
  return {
    organisations,
    people,
    directorates: ['Crime Directorate', 'Communities', 'Counter Terrorism Section'].map((name) => ({
      id: newId(),
      name,
    })),
    premises: organisations.map((organisation, n) => ({
      id: newId(),
      organisation,
      movedOn: n === 2 ? at(days, Math.floor(days.length / 2)) : null,
    })),
    accounts: Array.from({ length: 8 }, (_, n) => ({
      id: newId(),
      organisation: at(organisations, n),
      person: n % 2 === 0 ? at(people, n) : null,
      role: n === 5 ? 'STAFF' : 'STAKEHOLDER',
    })),
    affiliations: Array.from({ length: 18 }, (_, n) => tie(n, 1)),
    keyholders: Array.from({ length: 12 }, (_, n) => tie(n, 3)),
  }
}

const ACCOUNT = {
  id: 'uuid',
  email: 'text',
  display_name: 'text',
  organisation_id: 'uuid',
  person_id: 'uuid',
  standing: 'text',
}
const MOVE = {
  id: 'uuid',
  object_type: 'text',
  object_id: 'uuid',
  object_version: 'integer',
  field: 'text',
  class: 'text',
  at: 'timestamptz',
  source: 'text',
  operation: 'text',
}

export async function enterWorld(db: Database, world: LookWorld): Promise<void> {
  const insert = (table: string, columns: Record<string, string>, rows: readonly Record<string, unknown>[]) =>
    insertRows((statement) => db.query(statement), table, columns, [...rows])
  const named = { id: 'uuid', name: 'text' }
  await insert(
    'organisation',
    named,
    world.organisations.map((id, n) => ({ id, name: `Bank ${n}` })),
  )
  await insert(
    'person',
    { id: 'uuid', display_name: 'text' },
    world.people.map((id, n) => ({ id, display_name: `Person ${n}` })),
  )
  await insert(
    'directorate',
    { ...named, code: 'text', looks_hidden: 'boolean' },
    world.directorates.map((one) => ({
      ...one,
      code: one.name.toUpperCase().replaceAll(' ', '_'),
      looks_hidden: false,
    })),
  )
  await insert(
    'premises',
    { ...named, organisation_id: 'uuid' },
    world.premises.map(({ id, organisation }, n) => ({ id, name: `House ${n}`, organisation_id: organisation })),
  )
  await insert(
    'affiliation',
    {
      id: 'uuid',
      person_id: 'uuid',
      organisation_id: 'uuid',
      starts_on: 'date',
      ends_on: 'date',
      created_at: 'timestamptz',
    },
    world.affiliations.map(({ person, organisation, from, recorded, until }) => ({
      id: newId(),
      person_id: person,
      organisation_id: organisation,
      starts_on: from,
      ends_on: until,
      created_at: `${recorded}T12:00:00Z`,
    })),
  )
  await insert(
    'account',
    { ...ACCOUNT, roles: 'text[]' },
    world.accounts.map(({ id, organisation, person, role }) => ({
      id,
      email: `${id}@example.org`,
      display_name: 'Sam',
      organisation_id: organisation,
      person_id: person,
      roles: [role],
      standing: role === 'STAKEHOLDER' ? 'VIEWER' : null,
    })),
  )
  await insert(
    'history_entry',
    MOVE,
    world.premises
      .filter(({ movedOn }) => movedOn !== null)
      .map(({ id, movedOn }) => ({
        id: newId(),
        object_type: 'Premises',
        object_id: id,
        object_version: 2,
        field: 'organisation',
        class: 'DIRECTORY',
        at: `${String(movedOn)}T18:00:00Z`,
        source: 'session',
        operation: 'updatePremises',
      })),
  )
  await insert(
    'keyholder',
    {
      id: 'uuid',
      person_id: 'uuid',
      premises_id: 'uuid',
      call_order: 'integer',
      created_at: 'timestamptz',
      archived_at: 'timestamptz',
    },
    world.keyholders.map(({ person, organisation, recorded, until }, n) => ({
      id: newId(),
      person_id: person,
      premises_id: world.premises.find((house) => house.organisation === organisation)?.id,
      call_order: n + 1,
      created_at: `${recorded}T12:00:00Z`,
      archived_at: until && `${until}T12:00:00Z`,
    })),
  )
}
