import type { MongoAbility } from '@casl/ability'
import { ForbiddenField } from '../../platform/errors.ts'
import { allows, type Image } from '../ability.ts'
import type { Catalogue, GovernedType } from '../catalogue.ts'
import type { Action } from '../classes.ts'

/** Judges one write by the caller's rules: pure, given the record before and after. */
export type Judgement = { catalogue: Catalogue; ability: MongoAbility; type: GovernedType; action: Action; written: readonly string[] }

/** @throws ForbiddenField naming the first written field that the caller may not write on this image. */
export function refuseForbidden({ catalogue, ability, type, action, written }: Judgement, image: Image): void {
  for (const field of written) {
    if (!allows(catalogue, ability, action, type.name, image, field)) throw new ForbiddenField(field)
  }
}

/**
 * A change must not open what was closed: moving a private number to "given for work" would show it to everybody.
 *
 * @throws ForbiddenField naming a field whose old value the caller could read only after the change.
 */
export function refuseOpening({ catalogue, ability, type, written }: Judgement, before: Image, after: Image): void {
  for (const field of type.fields.keys()) {
    if (!type.columns.has(field)) continue
    const opened = allows(catalogue, ability, 'read', type.name, after, field) && !allows(catalogue, ability, 'read', type.name, before, field)
    if (opened) throw new ForbiddenField(written.find((name) => name !== field) ?? field)
  }
}
