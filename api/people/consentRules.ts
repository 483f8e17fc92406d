import { governed } from '../access/catalogue.ts'
import { idOrNull } from '../access/gate/filter.ts'
import { imageOf } from '../access/write/image.ts'
import type { Judge } from '../access/write/judge.ts'
import type { Rules } from '../access/write/record.ts'
import { ForbiddenField } from '../platform/errors.ts'
import { ContactPoint } from './contactPoint.entity.ts'

/**
 * Consent belongs to a value: the newest event switches a number on or off, so that only who may read the number may speak for its owner.
 *
 * @throws ForbiddenField naming `contactPoint` where its value is withheld from the caller.
 */
export const consentRules = (judge: Judge): Rules => ({
  async complete(em, draft) {
    const id = idOrNull(draft['contactPoint'])
    const contactPoint = id && (await em.findOne(ContactPoint, { id }))
    if (!contactPoint) return draft
    const may = judge.verdict('ContactPoint', imageOf(governed(judge.catalogue, 'ContactPoint'), contactPoint))
    if (may('read', 'id') && !may('read', 'value')) throw new ForbiddenField('contactPoint')
    return draft
  },
})
