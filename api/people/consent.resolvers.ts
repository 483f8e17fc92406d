import { governed } from '../access/catalogue.ts'
import { idOrNull } from '../platform/values/uuid.ts'
import { imagesOf } from '../access/write/columns.ts'
import { ForbiddenField } from '../platform/errors.ts'
import type { LedgerCategory } from '../access/ledger.ts'
import { readChanged } from '../access/records/recordReads.ts'
import { type Judge, judgeFor } from '../access/write/judging/judge.ts'
import { createRecord } from '../access/write/create.ts'
import type { WriteHooks, WriteContext } from '../access/write/writing.ts'

/** Consent events are only added, never changed. */
export const consentResolvers = {
  Mutation: {
    recordConsent: async (_source: unknown, { input }: { input: Record<string, unknown> }, context: WriteContext) => {
      const category = context.gate.catalogue.operations.get('recordConsent')?.ledger as LedgerCategory
      const hooks = consentHooks(judgeFor(context.gate.catalogue, context.caller))
      return {
        id: await createRecord(
          context,
          { type: 'ConsentEvent', action: 'create', operation: 'recordConsent', category, hooks },
          input,
        ),
      }
    },
  },
  ConsentEventPayload: { consentEvent: readChanged('ConsentEvent') },
}

/**
 * The newest event allows or forbids the use of a number, so only someone who may read the number may record it.
 * @throws ForbiddenField naming `contactPoint` if its value is withheld from the caller
 */
const consentHooks = (judge: Judge): WriteHooks => ({
  async complete(asked, draft) {
    const id = idOrNull(draft['contactPoint'])
    const [contactPoint] = await imagesOf(asked, governed(judge.catalogue, 'ContactPoint'), id === null ? [] : [id])
    if (!contactPoint) return draft
    const may = judge.verdict('ContactPoint', contactPoint)
    if (may('read', 'id') && !may('read', 'value')) throw new ForbiddenField('contactPoint')
    return draft
  },
})
