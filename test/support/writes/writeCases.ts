import type { Role } from '../../../api/access/viewer.ts'
import type { Database } from '../../../api/platform/database.ts'
import type { Api, Client } from '../api.ts'
import { type Cast, code, create, type Input, mobile, organisation, person, premises, word } from '../builders.ts'
import type { Exclusive } from '../matrix/exclusive.ts'
import { someValue } from '../matrix/inputs.ts'
import { any, ever } from '../matrix/reading.ts'
import { insertRow, storedAs, tableOf } from '../matrix/rows.ts'
import { fieldOf, type InputField, inputFields, listOf, mutations, oneOf, roleNames, types } from '../matrix/sdl.ts'
import { squareAtSea } from '../values/sea.ts'
import { storedRules } from '../database/storedRules.ts'

/** What a type's records are made of here, and by whom. */
export type Case = { by: Client; input: Input; change: Input }

const VERBS = ['create', 'update', 'archive', 'restore']

/** Types whose records are created, changed, archived and restored one by one. */
export const writtenTypes = [...types.keys()].filter((type) =>
  VERBS.every((verb) => mutations.some(({ name }) => name === `${verb}${type}`)),
)

/** The root fields that give one record of a type, and all. */
export function readersOf(type: string): [one: string, many: string] {
  const [one, many] = [oneOf(type), listOf(type)]
  if (!one || !many) throw new Error(`${type} cannot be read back: its schema has no root field for one and for many`)
  return [one.name, many.name]
}

/** Filters a list down to a record: by its id, or by a field that no other has, where the id is none to filter by. */
export function filterFor(type: string, input: Input, id: string): string {
  const filters = inputFields(`${type}Filter`)
  if (filters.some(({ name }) => name === 'id')) return `filter: { id: { eq: "${id}" } }`
  const text = filters.find(({ name, named }) => named === 'StringFilter' && typeof input[name] === 'string')
  return text ? `filter: { ${text.name}: { eq: "${String(input[text.name])}" } }` : 'first: 200'
}

/** A role that may write nothing of a type: general staff, unless they may. */
function bystander(type: string): Role {
  const found = ['STAFF', ...roleNames].find(
    (role) => !['create', 'update', 'archive'].some((action) => any(role as Role, action, type)),
  )
  if (!found) throw new Error(`Every role may write a ${type}`)
  return found as Role
}

/** By type, the fields of which the database takes only one combination. */
export async function uniqueFields(db: Database): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rules = await storedRules(db)
  const keyed = writtenTypes.map((type) => {
    const columns =
      rules.get(tableOf(db, type))?.keys.flatMap(({ parts }) => parts.flatMap((part) => part.columns)) ?? []
    const isIn = ({ name, kind }: { name: string; kind: string }): boolean =>
      kind !== 'many' && columns.includes(storedAs(db, type, name).column)
    const stored = [...types.get(type)!.fields.values()].filter(({ computed }) => !computed)
    return [type, new Set(stored.filter(isIn).map(({ name }) => name))] as const
  })
  return new Map(keyed.filter(([, fields]) => fields.size > 0))
}

/** Where a rule of the matter asks for other values than any; the rest follows from the inputs' types. */
type Care = { input?: Input; change?: Input }

type Hands = { api: Api; force: Cast; staff: Client }

const careFor = ({ api, force, staff }: Hands): Readonly<Record<string, () => Promise<Care>>> => ({
  Zone: () => Promise.resolve({ input: { shape: squareAtSea() }, change: { name: 'Beat 2', shape: squareAtSea() } }),
  SpocAssignment: async () => ({
    input: {
      account: staff.accountId,
      directorate: (await create(force.admin, 'Directorate', { code: code(), name: 'Traffic' })).id,
      startsOn: '2020-01-01',
      endsOn: '2020-02-01',
    },
    change: { endsOn: '2020-03-01' },
  }),
  Organisation: () =>
    Promise.resolve({ input: { name: `Bank ${word()}` }, change: { tier: 1, reviewDate: '2027-01-31' } }),
  Person: () =>
    Promise.resolve({
      input: { familyName: word() },
      change: { familyName: 'Married', reviewDate: '2027-01-31' },
    }),
  Absence: () => Promise.resolve({ change: { to: '2030-02-01' } }),
  // Of those that have ended there may be several.
  Affiliation: () => Promise.resolve({ input: { endsOn: null }, change: { endsOn: '2020-01-01' } }),
  ContactPoint: async () => ({
    input: {
      person: (await person(force.crime)).id,
      kind: 'MOBILE',
      value: mobile(),
      extension: null,
      givenFor: 'PRIVATE',
      directorate: force.crimeDirectorate,
    },
    change: { value: mobile(), verifiedOn: '2026-01-31' },
  }),
  RestrictedNote: async () => ({
    input: { directorate: force.crimeDirectorate, person: (await person(force.crime)).id },
  }),
  Keyholder: () =>
    Promise.resolve({
      input: { verifiedAt: null },
      change: { callOrder: 2, verifiedAt: '2026-03-01T03:00:00Z' },
    }),
  // There is one of a tier, for every test of this database.
  Expectation: async () => ({
    input: { tier: null, group: (await create(force.admin, 'Group', { code: code(), name: 'Ward panel' })).id },
    change: { everyDays: 90 },
  }),
  Wish: async () => ({ input: { organisation: (await organisation(force.crime)).id } }),
  AnswerTemplate: () => Promise.resolve({ input: { directorate: force.crimeDirectorate } }),
  // Of the one calendar that the clocks go by, other tests want to know what it says.
  WorkingPeriod: async () => ({
    input: { calendar: await insertRow(api.db, 'WorkingCalendar', {}) },
    change: { closesAt: '17:30' },
  }),
  ClosedDay: async () => ({ input: { calendar: await insertRow(api.db, 'WorkingCalendar', {}) } }),
  Account: () =>
    Promise.resolve({
      input: { email: `${word()}@test.example` },
      change: { displayName: 'Newer', roles: ['STAFF', 'ANALYST'] },
    }),
})

/** What the database insists on. */
type Insisted = { unique: ReadonlyMap<string, ReadonlySet<string>>; exclusive: Exclusive }

/** Cases of every type, from its inputs. */
export function writeCases({ api, force, staff }: Hands, { unique, exclusive }: Insisted) {
  const care = careFor({ api, force, staff })

  /** Of several fields of which one must have a value, it is this, unless care is taken. */
  const isFirst = (type: string, name: string): boolean =>
    !(type in care) && (exclusive.get(type) ?? []).some(([first]) => first === name)

  /** A record for a relation to lead to. */
  async function referred(type: string, field: string): Promise<string> {
    const target = fieldOf(type, field).named
    switch (target) {
      case 'Directorate':
        return force.crimeDirectorate
      case 'Account':
        return staff.accountId
      case 'Organisation':
        return (await organisation(force.crime)).id
      case 'Person':
        return (await person(force.crime)).id
      case 'Premises':
        return (await premises(force.crime)).id
      default: {
        const { by, input } = await caseOf(target)
        return (await create(by, target, input)).id
      }
    }
  }

  async function valueOf(type: string, field: InputField): Promise<unknown> {
    const id = field.named === 'ID' ? await referred(type, field.name) : ''
    return someValue(type, field, () => id)
  }

  async function caseOf(type: string): Promise<Case> {
    const { input: given = {}, change } = (await care[type]?.()) ?? {}
    const { by, role } = writer(force, type)
    const fields = inputFields(`Create${type}Input`).filter(
      ({ name, named, required }) =>
        !(name in given) && (required || isFirst(type, name) || (named !== 'ID' && ever(role, 'create', type, name))),
    )
    const input: Input = { ...given }
    for (const field of fields) input[field.name] = await valueOf(type, field)
    return { by, input, change: change ?? (await someChange(type, role)) }
  }

  /** Another value of the last plain field that the role may change, and that makes no difference to a unique index. */
  async function someChange(type: string, role: Role): Promise<Input> {
    const open = inputFields(`Update${type}Input`).filter(
      ({ name, named }) =>
        !['id', 'version'].includes(name) &&
        named !== 'ID' &&
        !unique.get(type)?.has(name) &&
        ever(role, 'update', type, name),
    )
    const field = open.findLast(({ named }) => named === 'String') ?? open.at(-1)
    if (!field)
      throw new Error(`Nothing of a ${type} can be changed by a ${role}: say what in test/support/writes/writeCases.ts`)
    return { [field.name]: await valueOf(type, field) }
  }

  /** Another record that the database takes for the same: what its unique index does not compare is different. */
  async function sameKind(type: string, input: Input): Promise<Input> {
    const others = inputFields(`Create${type}Input`).filter(
      ({ name, named }) => named === 'String' && typeof input[name] === 'string' && !unique.get(type)?.has(name),
    )
    const changed: Input = { ...input }
    for (const field of others) changed[field.name] = await valueOf(type, field)
    return changed
  }

  return {
    caseOf,
    sameKind,
    bystanderOf: async (type: string) => (bystander(type) === 'STAFF' ? staff : api.as(bystander(type))),
  }
}

/** The first of those at hand who may create, change and archive records of a type, and find them again. */
function writer(force: Cast, type: string): { by: Client; role: Role } {
  const hands: { by: Client; role: Role }[] = [
    { by: force.crime, role: 'SPOC' },
    { by: force.manager, role: 'REGISTER_MANAGER' },
    { by: force.admin, role: 'ADMINISTRATOR' },
  ]
  const required = inputFields(`Create${type}Input`).filter((field) => field.required)
  const found = hands.find(
    ({ role }) =>
      required.every(({ name }) => ever(role, 'create', type, name)) &&
      ['read', 'create', 'update', 'archive'].every((action) => any(role, action, type)),
  )
  if (!found) throw new Error(`Neither a SPOC nor a register manager nor an administrator may write a ${type}`)
  return found
}
