import type { Database } from '../../../api/platform/database.ts'
import { newId } from '../../../api/platform/record.ts'
import { insertRows } from '../../../seeds/insertRows.ts'

type Tie = { person: string; organisation: string; from: string; until: string | null }

/** A small register with people who come and go, as the ledger's subjects; days are of London. */
export type LookWorld = {
  organisations: readonly string[]
  people: readonly string[]
  directorates: readonly { id: string; name: string }[]
  premises: readonly { id: string; organisation: string }[]
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
    until: n % 3 === 0 ? at(days, Math.min((n % days.length) + 5, days.length - 1)) : null,
  })
  return {
    organisations,
    people,
    directorates: ['Crime Directorate', 'Communities', 'Counter Terrorism Section'].map((name) => ({
      id: newId(),
      name,
    })),
    premises: organisations.map((organisation) => ({ id: newId(), organisation })),
    affiliations: Array.from({ length: 18 }, (_, n) => tie(n, 1)),
    keyholders: Array.from({ length: 12 }, (_, n) => tie(n, 3)),
  }
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
    { id: 'uuid', person_id: 'uuid', organisation_id: 'uuid', starts_on: 'date', ends_on: 'date' },
    world.affiliations.map(({ person, organisation, from, until }) => ({
      id: newId(),
      person_id: person,
      organisation_id: organisation,
      starts_on: from,
      ends_on: until,
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
    world.keyholders.map(({ person, organisation, from, until }, n) => ({
      id: newId(),
      person_id: person,
      premises_id: world.premises.find((house) => house.organisation === organisation)?.id,
      call_order: n + 1,
      created_at: `${from}T12:00:00Z`,
      archived_at: until && `${until}T12:00:00Z`,
    })),
  )
}
