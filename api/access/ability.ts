import { AbilityBuilder, createMongoAbility, type MongoAbility, subject } from '@casl/ability'
import { packRules } from '@casl/ability/extra'
import type { Catalogue } from './catalogue.ts'
import { governed } from './catalogue.ts'
import type { Action } from './classes.ts'
import { resolve } from './condition.ts'
import type { Rules } from './rules.ts'
import type { Viewer } from './viewer.ts'

/** Values of one object by property; relations as ids. It must hold every property that a condition may name. */
export type Image = Readonly<Record<string, unknown>>

export function abilityOf(rules: Rules, viewer: Viewer): MongoAbility {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility)
  for (const rule of rules.all) {
    if (rule.when) can(rule.action, rule.type, [...rule.fields], resolve(rule.when, viewer))
    else can(rule.action, rule.type, [...rule.fields])
  }
  return build()
}

export const packedRules = (rules: Rules, viewer: Viewer): unknown => packRules(abilityOf(rules, viewer).rules)

export type Verdict = (action: Action, field: string) => boolean

/** @throws Error when the image lacks a property of its type, where CASL itself would give an answer. */
export function verdictOn(catalogue: Catalogue, ability: MongoAbility, type: string, image: Image): Verdict {
  for (const property of governed(catalogue, type).columns.keys()) {
    if (image[property] === undefined) throw new Error(`Cannot judge a ${type} that was loaded without ${property}`)
  }
  const object = subject(type, { ...image })
  return (action, field) => ability.can(action, object, field)
}

export const allows = (
  catalogue: Catalogue,
  ability: MongoAbility,
  action: Action,
  type: string,
  image: Image,
  field: string,
): boolean => verdictOn(catalogue, ability, type, image)(action, field)

/** The caller's abilities by type, each made on first use: a write needs two or three of some twenty types. */
export function abilitiesOf(rules: Rules, viewer: Viewer): (type: string) => MongoAbility {
  const made = new Map<string, MongoAbility>()
  return (type) => {
    let ability = made.get(type)
    if (!ability)
      made.set(type, (ability = abilityOf({ ...rules, all: rules.all.filter((rule) => rule.type === type) }, viewer)))
    return ability
  }
}
