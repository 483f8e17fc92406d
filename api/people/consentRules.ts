import { governed } from '../access/catalogue.ts'
import { idOrNull } from '../access/gate/lists/filter.ts'
import { imagesOf } from '../access/write/columns.ts'
import type { Judge } from '../access/write/judging/judge.ts'
import type { Rules } from '../access/write/writing.ts'
import { ForbiddenField } from '../platform/errors.ts'

/**
 * The newest event allows or forbids the use of a number, so only someone who may read the number may record it.
 * @throws ForbiddenField naming `contactPoint` if its value is withheld from the caller
 */
export const consentRules = (judge: Judge): Rules => ({
  async complete(asked, draft) {
    const id = idOrNull(draft['contactPoint'])
    const [contactPoint] = await imagesOf(asked, governed(judge.catalogue, 'ContactPoint'), id === null ? [] : [id])
    if (!contactPoint) return draft
    const may = judge.verdict('ContactPoint', contactPoint)
    if (may('read', 'id') && !may('read', 'value')) throw new ForbiddenField('contactPoint')
    return draft
  },
})
