import { BoundedMap } from '../platform/boundedMap.ts'
import type { Catalogue, GovernedType } from './catalogue.ts'
import type { Action, DataClass } from './classes.ts'
import { withheldTogether } from './withheldTogether.ts'
import { computedOf } from './schema/computed.ts'
import { both, type Condition, refuseUnanswerable, testsOf } from './condition.ts'
import type { Grant } from './policy.ts'
import type { Role, Viewer } from './viewer.ts'

/** A CASL rule before the caller's facts are filled in: always an allowance, with its fields spelt out. */
export type Rule = { action: Action; type: string; fields: readonly string[]; when: Condition | null }

/** What a set of roles, a standing and scopes may do, shared by all callers with the same `fingerprint`. */
export type Rules = {
  fingerprint: string
  all: readonly Rule[]
  for(action: Action, type: string, field: string): readonly Rule[]
  any(action: Action, type: string): boolean
  /** Properties that some rule on the type tests: changing any other changes no right. */
  decisive(type: string): ReadonlySet<string>
}

/** What of a caller decides which grants count; facts decide on which objects. */
export type Holder = Pick<Viewer, 'roles' | 'scopes' | 'standing'>

const fingerprintOf = (viewer: Holder): string =>
  `${[...new Set(viewer.roles)].sort().join('+')}|${viewer.standing ?? '-'}|${viewer.scopes ? [...new Set(viewer.scopes)].sort().join('+') : '*'}`

/**
 * An export is a read: a key that reads a list page by page may have it as a file. Who keeps a record with a key needs no
 * scope of its own for a part of it that only some may write: the key's owner has that right or has it not.
 */
const scopeOf = (action: Action, dataClass: DataClass): string =>
  `${takes(action) ? 'read' : 'write'}:${PARTS[dataClass] ?? dataClass}`

const PARTS: Readonly<Partial<Record<DataClass, DataClass>>> = { OFFICE: 'DIRECTORY', VERIFICATION: 'KEYHOLDING' }

const takes = (action: Action): boolean => action === 'read' || action === 'export'

export function expand(catalogue: Catalogue, grants: readonly Grant[], scopes: readonly string[] | null): Rule[] {
  return grants.flatMap((grant) =>
    grant.on.flatMap((name) => {
      const type = catalogue.types.get(name)
      if (!type) throw new Error(`The policy grants rights on ${name}, which is not a governed type`)
      if (grant.when) refuseUnanswerable(type, grant.when)
      return grant.actions.flatMap((action) => expandGrant(type, action, grant, scopes))
    }),
  )
}

function expandGrant(type: GovernedType, action: Action, grant: Grant, scopes: readonly string[] | null): Rule[] {
  const byCondition = new Map<string, { fields: string[]; when: Condition | null }>()
  for (const field of type.fields.values()) {
    if (!takes(action) && computedOf(field)) continue
    if (action === 'archive' && field.name !== 'archivedAt') continue
    for (const classification of field.classes) {
      const dataClass = takes(action) ? classification.as : (field.writtenAs ?? classification.as)
      if (!grant.classes.includes(dataClass) || (scopes && !scopes.includes(scopeOf(action, dataClass)))) continue
      const when = both(
        grant.when,
        classification.when ? { [classification.when.field]: classification.when.is } : null,
      )
      const key = JSON.stringify(when)
      const entry = byCondition.get(key) ?? { fields: [], when }
      entry.fields.push(field.name)
      byCondition.set(key, entry)
    }
  }
  return [...byCondition.values()].map(({ fields, when }) => ({ action, type: type.name, fields, when }))
}

const isFor = ({ standings }: Grant, { standing }: Holder): boolean =>
  standings === undefined || (standing !== null && standings.includes(standing))

/** Bounded, because callers choose their keys' scopes. */
export function rulebook(
  catalogue: Catalogue,
  policy: Readonly<Record<Role, readonly Grant[]>>,
  most = 500,
): (viewer: Holder) => Rules {
  const known = new BoundedMap<string, Rules>({ most })
  for (const grants of Object.values(policy)) expand(catalogue, grants, null)
  return (viewer) => {
    const fingerprint = fingerprintOf(viewer)
    return known.getOrMake(fingerprint, () => {
      const grants = [...new Set(viewer.roles)].flatMap((role) => policy[role]).filter((grant) => isFor(grant, viewer))
      const rules = leadingSomewhere(catalogue, expand(catalogue, grants, viewer.scopes))
      return indexed(fingerprint, withheldTogether(catalogue, rules))
    })
  }
}

/** A relation to a type of which nothing may be read is withheld, not empty: "none" and "not for you" differ. */
export function leadingSomewhere(catalogue: Catalogue, rules: readonly Rule[]): Rule[] {
  const readable = new Set(rules.filter(({ action }) => action === 'read').map(({ type }) => type))
  return rules.flatMap((rule) => {
    if (rule.action !== 'read') return rule
    const fields = rule.fields.filter((name) => {
      const field = catalogue.types.get(rule.type)?.fields.get(name)
      return !field || field.kind === 'scalar' || field.kind === 'values' || readable.has(field.target)
    })
    return fields.length > 0 ? { ...rule, fields } : []
  })
}

export function indexed(fingerprint: string, all: readonly Rule[]): Rules {
  const index = new Map<string, Rule[]>()
  const types = new Set<string>()
  const decisive = new Map<string, Set<string>>()
  for (const rule of all) {
    const properties = decisive.get(rule.type) ?? new Set()
    decisive.set(rule.type, properties)
    for (const { property } of rule.when ? testsOf(rule.when) : []) properties.add(property)
    types.add(`${rule.action} ${rule.type}`)
    for (const field of rule.fields) {
      const key = `${rule.action} ${rule.type}.${field}`
      index.set(key, [...(index.get(key) ?? []), rule])
    }
  }
  return {
    fingerprint,
    all,
    for: (action, type, field) => index.get(`${action} ${type}.${field}`) ?? [],
    any: (action, type) => types.has(`${action} ${type}`),
    decisive: (type) => decisive.get(type) ?? new Set(),
  }
}
