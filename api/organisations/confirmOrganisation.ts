import { updateRecord } from '../access/write/change.ts'
import type { WriteContext } from '../access/write/writing.ts'
import type { MutationConfirmOrganisationArgs } from '../generated/resolvers.ts'
import { Conflict } from '../platform/errors.ts'

const confirmation = {
  type: 'Organisation',
  action: 'update',
  operation: 'confirmOrganisation',
  category: 'ALTERATION',
  hooks: {
    async permit(_asked: unknown, _viewer: unknown, _draft: unknown, before: Readonly<Record<string, unknown>> | null) {
      if (before?.['unconfirmedSince'] === null) throw new Conflict('This organisation is confirmed already.')
    },
  },
} as const

/** @throws NotFound, Forbidden, ForbiddenField, Conflict */
export const confirmOrganisation = async (
  _source: unknown,
  { input }: MutationConfirmOrganisationArgs,
  context: WriteContext,
): Promise<{ id: string }> => ({ id: await updateRecord(context, confirmation, { ...input, unconfirmedSince: null }) })
