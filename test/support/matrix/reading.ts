import { policy } from '../../../api/access/policy.ts'
import { type Kind, roleOf, standingOf } from '../kinds.ts'
import { fieldOf, typeOf } from './sdl.ts'

/** One object by property: relations as ids, moments as the API writes them. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string }

/** Facts about a caller, as a person who knows the world of the test would state them. */
export type Facts = Readonly<Record<string, string | null | readonly string[]>>
export type Somebody = { role: Kind; facts: Facts }

/**
 * The policy read a second time: the grants of policy.ts over the classes of schema.graphql, evaluated over one row in
 * plain TypeScript. It shares neither the expansion to rules (rules.ts) nor the SQL (gate/secure.ts) nor CASL with what
 * it judges.
 */
function holds(when: unknown, facts: Facts, row: Row): boolean {
  if (when === null) return true
  return Object.entries(when as Record<string, unknown>).every(([property, test]) => {
    if (property === '$and') return (test as unknown[]).every((part) => holds(part, facts, row))
    if (!(property in row)) throw new Error(`The world's rows do not say ${property}`)
    const value = row[property] ?? null
    if (test === null || typeof test !== 'object' || 'fromViewer' in test) return equals(value, test, facts)
    return Object.entries(test as Record<string, unknown>).every(([operator, operand]) => {
      if (operator === '$eq') return equals(value, operand, facts)
      if (operator === '$ne') return known(operand, facts) && !equals(value, operand, facts)
      if (operator === '$in')
        return elements(value).some((one) => (factOr(operand, facts) as readonly unknown[]).includes(one))
      throw new Error(`The reading does not know ${operator}`)
    })
  })
}

const isFact = (operand: unknown): operand is { fromViewer: string } =>
  typeof operand === 'object' && operand !== null && 'fromViewer' in operand

function factOr(operand: unknown, facts: Facts): unknown {
  if (!isFact(operand)) return operand
  const fact = facts[operand.fromViewer]
  if (fact === undefined) throw new Error(`The world does not say a caller's ${operand.fromViewer}`)
  return fact
}

/** A fact that the caller lacks is equal to nothing, not even to a missing value. */
const known = (operand: unknown, facts: Facts): boolean => !isFact(operand) || factOr(operand, facts) !== null
const equals = (value: unknown, operand: unknown, facts: Facts): boolean =>
  known(operand, facts) && elements(value).includes(factOr(operand, facts))

/** A list meets a test by any of its elements; an empty one meets none. */
const elements = (value: unknown): unknown[] => [value].flat()

type Right = { grant: unknown; object: { field: string; is: string } | undefined }

/** Asked of every field of every row. */
const read = new Map<string, readonly Right[]>()

function rightsTo(role: Kind, action: string, type: string, field: string): readonly Right[] {
  const asked = `${role} ${action} ${type}.${field}`
  const known = read.get(asked) ?? readRights(role, action, type, field)
  read.set(asked, known)
  return known
}

function readRights(role: Kind, action: string, type: string, field: string): Right[] {
  if (action === 'archive' && field !== 'archivedAt') return []
  const { classes, writtenAs, kind, named } = fieldOf(type, field)
  // A relation to a type of which nothing may be read is withheld.
  if (action === 'read' && kind !== 'scalar' && rightsTo(role, 'read', named, 'id').length === 0) return []
  const standing = standingOf(role)
  return policy[roleOf(role)]
    .filter(({ standings }) => standings === undefined || (standing !== null && standings.includes(standing)))
    .filter((grant) => (grant.actions as readonly string[]).includes(action) && grant.on.includes(type))
    .flatMap((grant) =>
      classes
        .filter(({ as }) => (grant.classes as readonly string[]).includes(action === 'read' ? as : (writtenAs ?? as)))
        .map(({ when }) => ({ grant: grant.when, object: when })),
    )
}

/**
 * Why a field may not be written, as far as what was written says so: of each right to it the properties whose written
 * values it does not take, by the right that comes nearest.
 */
export function against(
  { role, facts }: Somebody,
  action: string,
  type: string,
  field: string,
  input: Readonly<Record<string, unknown>>,
): string | undefined {
  const row = (name: string): Row => ({ [name]: input[name] }) as unknown as Row
  const only = (when: unknown, name: string): unknown =>
    Object.fromEntries(Object.entries(when ?? {}).filter(([property]) => property === name))
  const refusing = ({ grant, object }: Right): string[] =>
    Object.keys(input).filter(
      (name) => !holds(only(grant, name), facts, row(name)) || (object?.field === name && object.is !== input[name]),
    )
  const ways = rightsTo(role, action, type, field)
    .map(refusing)
    .filter((names) => names.length > 0)
  return ways.sort((a, b) => a.length - b.length)[0]?.[0]
}

/** Whether there can be any row on which the role may do it. */
export const ever = (role: Kind, action: string, type: string, field: string): boolean =>
  [field, ...fieldOf(type, field).together].every((name) => rightsTo(role, action, type, name).length > 0)

/** Whether the role may do it on any field of the type. */
export const any = (role: Kind, action: string, type: string): boolean =>
  [...typeOf(type).fields.keys()].some((field) => ever(role, action, type, field))

export const may = ({ role, facts }: Somebody, action: string, type: string, row: Row, field: string): boolean =>
  [field, ...fieldOf(type, field).together].every((name) =>
    rightsTo(role, action, type, name).some(
      ({ grant, object }) => holds(grant, facts, row) && (!object || row[object.field] === object.is),
    ),
  )

/**
 * Whether every row of a type that points to the owner by this property exists for somebody: by a right that asks for
 * nothing else.
 */
export const seesAllOf = (who: Somebody, type: string, property: string, owner: string): boolean =>
  rightsTo(who.role, 'read', type, 'id').some(
    ({ grant, object }) =>
      !object &&
      (grant === null ||
        (Object.keys(grant as object).every((name) => name === property) &&
          holds(grant, who.facts, { id: '', [property]: owner }))),
  )

/** A row whose id may not be read does not exist. */
export const visible = (who: Somebody, type: string, row: Row): boolean => may(who, 'read', type, row, 'id')

export const readable = (who: Somebody, type: string, row: Row, field: string): boolean =>
  visible(who, type, row) && may(who, 'read', type, row, field)

/** What `access { unreadableFields }` has to name. */
export const withheld = (who: Somebody, type: string, row: Row): string[] =>
  [...typeOf(type).fields.keys()].filter((field) => !may(who, 'read', type, row, field)).sort()
