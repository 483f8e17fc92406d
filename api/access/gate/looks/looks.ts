import { type DataClass, isPersonal } from '../../classes.ts'
import { computedOf } from '../../schema/computed.ts'
import {
  type Catalogue,
  type Classification,
  fieldOf,
  governed,
  type GovernedField,
  type GovernedType,
  type ToManyField,
  type ToOneField,
} from '../../catalogue.ts'
import { type Condition, isFromViewer, testsOf } from '../../condition.ts'
import type { Rules } from '../../rules.ts'
import type { Look, Notes } from './disclosure.ts'

type Knowing = { catalogue: Catalogue; rules: Rules }

export function openClasses(rules: Rules, type: GovernedType, field: GovernedField): Classification[] {
  const bearing = rules.for('read', type.name, field.name)
  return field.classes.filter(({ when }) => bearing.some((rule) => meets(rule.when, when)))
}

function meets(condition: Condition | null, kind: { field: string; is: string } | undefined): boolean {
  if (!kind || condition === null) return true
  return testsOf(condition).every(
    ({ property, operator, operand }) => property !== kind.field || operator !== '$eq' || operand === kind.is,
  )
}

/**
 * That a statement searched objects of a type. Null where that is not personal, or is all of the caller's own account.
 */
export function lookAmong({ rules }: Knowing, type: GovernedType): Look | null {
  const classes = classesOfId(rules, type)
  return (type.personal || isPersonal(classes)) && !isOwn(rules, type, classes) ? classes : null
}

/** Notes that a statement searched objects of these types. */
export function noteAmong(c: Knowing, notes: Pick<Notes, 'look'>, types: readonly string[]): void {
  for (const type of types) {
    const look = lookAmong(c, governed(c.catalogue, type))
    if (look) notes.look(look)
  }
}

const classesOfId = (rules: Rules, type: GovernedType): Look =>
  new Set(openClasses(rules, type, fieldOf(type, 'id')).map(({ as }) => as))

function isOwn(rules: Rules, type: GovernedType, classes: ReadonlySet<DataClass>): boolean {
  const ruled = rules.for('read', type.name, 'id')
  const asksWhose = ({ when }: { when: Condition | null }): boolean =>
    when !== null &&
    testsOf(when).some(
      ({ operator, operand }) => operator === '$eq' && isFromViewer(operand) && operand.fromViewer === 'accountId',
    )
  return [...classes].every((as) => as === 'ACCOUNT') && ruled.every(asksWhose)
}

/** Classes disclosed by following relations; `person`: whether a type on the way is personal. */
type Walked = { classes: Set<DataClass>; person: boolean }

/** That a relation, an order or a computed field leads to nobody discloses something too. */
export function walkedFrom(c: Knowing, owner: GovernedType, fields: readonly GovernedField[]): Walked {
  const led: Walked = { classes: new Set(), person: false }
  for (const field of fields) {
    if (field.kind === 'one' || field.kind === 'many') walk(c, owner, field, led)
    else restOn(c, field, led)
  }
  return led
}

function restOn({ rules }: Knowing, computed: GovernedField, led: Walked): void {
  for (const { type, field, of } of computedOf(computed)?.rests ?? []) {
    if (rules.for('read', type.name, field.name).length === 0) continue
    if (type.personal) led.person = true
    const byRow = field.classes.some(({ when }) => when)
    for (const { as } of openClasses(rules, type, field)) if (!of || !byRow || of.includes(as)) led.classes.add(as)
  }
}

function walk(c: Knowing, owner: GovernedType, field: ToOneField | ToManyField, led: Walked): void {
  const target = governed(c.catalogue, field.target)
  const tell = (type: GovernedType, name: string): void => {
    for (const { as } of openClasses(c.rules, type, fieldOf(type, name))) led.classes.add(as)
  }
  if (target.personal) led.person = true
  tell(owner, field.name)
  // What the caller's own account has marked discloses nobody.
  if (!target.personal && isOwn(c.rules, target, classesOfId(c.rules, target))) return
  tell(target, 'id')
  if (field.kind === 'one') return
  for (const { field: ordered } of field.order) tell(target, ordered)
  if (field.via.kind !== 'through') return
  const relation = fieldOf(owner, field.via.relation) as ToManyField
  walk(c, owner, relation, led)
  walk(
    c,
    governed(c.catalogue, relation.target),
    fieldOf(governed(c.catalogue, relation.target), field.via.to) as ToOneField,
    led,
  )
}
