import type { GraphQLResolveInfo } from 'graphql'
import { idOrNull } from '../platform/values/uuid.ts'
import { list, type ListArgs, type Refinement, type Secured } from '../access/gate/roots/list.ts'
import { type ReadContext, readOne } from '../access/records/recordReads.ts'
import { readSimilar } from '../access/records/similar.ts'

const NEWEST_FIRST = [{ field: 'seq', direction: 'DESC' as const }]

const subjectOf = (q: Secured): string => q.parameter('uuid', (run) => idOrNull(run.args['subject']))

const about: Refinement = {
  planKey: 'subject',
  where: (q) => `${q.column('subjects')} @> array[${subjectOf(q)}]`,
  about: subjectOf,
}

export const ledgerResolvers = {
  Query: {
    ledger: (_source: unknown, args: ListArgs, { gate, caller }: ReadContext, info: GraphQLResolveInfo) =>
      list(gate, info, caller, 'LedgerRecord', { ...args, sort: NEWEST_FIRST }, args['subject'] ? about : undefined),
    // Archived people may still ask who looked at their record.
    ledgerSubjects: readSimilar('LedgerSubject', 'name', { includeArchived: true }),
    ledgerSubject: readOne('LedgerSubject'),
  },
}
