import type { GraphQLFieldResolver } from 'graphql'
import { governed } from '../access/catalogue.ts'
import { judgeFor } from '../access/write/judging/judge.ts'
import { judgeUpdate, type ListEdit } from '../access/write/change.ts'
import type { Write, WriteContext } from '../access/write/writing.ts'
import { resolveReferences } from '../access/write/references.ts'
import { changeTogether, type Versioned } from '../access/write/together/together.ts'
import type { ChangeOrganisationInput, MutationChangeOrganisationsArgs } from '../generated/resolvers.ts'
import { BadUserInput } from '../platform/errors.ts'
import { organisationHooks } from './organisationHooks.ts'

const OPERATION = 'changeOrganisations'
const write: Write = {
  type: 'Organisation',
  action: 'update',
  operation: OPERATION,
  category: 'ALTERATION',
  hooks: organisationHooks,
}

/** Lists edited member by member, with the input keys that do so. */
const EDITABLE_LISTS = [
  { field: 'groups', add: 'addGroups', remove: 'removeGroups' },
  { field: 'issues', add: 'addIssues', remove: 'removeIssues' },
] as const

/** Changes many organisations, all or none. */
export const changeOrganisations: GraphQLFieldResolver<unknown, WriteContext, MutationChangeOrganisationsArgs> = async (
  _source,
  { input: { changes } },
  context,
) => {
  await refuseUnknownMembers(context, changes)
  return {
    ids: await changeTogether(
      context,
      write,
      'changes',
      changes as readonly (ChangeOrganisationInput & Versioned)[],
      (asked, change) => judgeUpdate(context, write, asked, fieldsOf(change), editsOf(change)),
    ),
  }
}

const LIST_KEYS = new Set<string>(EDITABLE_LISTS.flatMap(({ add, remove }) => [add, remove]))

const fieldsOf = (change: ChangeOrganisationInput): Record<string, unknown> =>
  Object.fromEntries(Object.entries(change).filter(([key]) => !LIST_KEYS.has(key)))

const editsOf = (change: ChangeOrganisationInput): Map<string, ListEdit> =>
  new Map(
    EDITABLE_LISTS.flatMap(({ field, add, remove }): [string, ListEdit][] =>
      change[add] || change[remove] ? [[field, { add: lowered(change[add]), remove: lowered(change[remove]) }]] : [],
    ),
  )

const lowered = (ids: readonly string[] | null | undefined): string[] => (ids ?? []).map((id) => id.toLowerCase())

/** Checks once for all organisations that added members exist for the caller. @throws BadUserInput naming the key */
async function refuseUnknownMembers(
  { db, gate, caller }: WriteContext,
  changes: readonly ChangeOrganisationInput[],
): Promise<void> {
  const judge = judgeFor(gate.catalogue, caller)
  const fields: Record<string, string> = {}
  for (const { field, add } of EDITABLE_LISTS) {
    const wanted = [...new Set(changes.flatMap((change) => change[add] ?? []))]
    await resolveReferences(db, judge, governed(gate.catalogue, write.type), { [field]: wanted }).catch(
      (error: unknown) => {
        if (!(error instanceof BadUserInput)) throw error
        fields[add] = 'names one that does not exist'
      },
    )
  }
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
}
