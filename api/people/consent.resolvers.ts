import type { LedgerCategory } from '../access/ledger.ts'
import { readChanged } from '../access/records/recordReads.ts'
import { judgeFor } from '../access/write/judging/judge.ts'
import { createRecord } from '../access/write/create.ts'
import type { WriteContext } from '../access/write/writing.ts'
import { consentRules } from './consentRules.ts'

/** Consent events are only added, never changed. */
export const consentResolvers = {
  Mutation: {
    recordConsent: async (_source: unknown, { input }: { input: Record<string, unknown> }, context: WriteContext) => {
      const category = context.gate.catalogue.operations.get('recordConsent')?.ledger as LedgerCategory
      const rules = consentRules(judgeFor(context.gate.catalogue, context.caller))
      return {
        id: await createRecord(
          context,
          { type: 'ConsentEvent', action: 'create', operation: 'recordConsent', category, rules },
          input,
        ),
      }
    },
  },
  ConsentEventPayload: { consentEvent: readChanged('ConsentEvent') },
}
