import type { GraphQLResolveInfo } from 'graphql'
import { fieldOf, type GovernedType } from '../access/catalogue.ts'
import { list, type ListArgs } from '../access/gate/roots.ts'
import { ledgerEntry } from '../access/ledger.ts'
import { type ReadContext, readChanged } from '../access/recordReads.ts'
import { judgeFor } from '../access/write/judge.ts'
import { authorOf, type WriteContext } from '../access/write/record.ts'
import { recorded } from '../access/write/recorded.ts'
import { subjectsTouched } from '../access/write/touched.ts'
import type { MutationAddFavouriteArgs, MutationRemoveFavouriteArgs } from '../generated/resolvers.ts'
import { newId } from '../platform/record.ts'
import { transactionOf } from '../platform/database.ts'
import { markRecord, recordVisibleTo, unmarkRecord } from './markRecord.ts'

const newestFirst = [{ field: 'createdAt', direction: 'DESC' as const }]

/** What the ledger is told. There is no history of marks: it would outlive the mark, and the mark is nothing of the record's. */
const entryFor = ({ caller, purpose }: WriteContext, operation: string, subjects: readonly string[], classes: readonly string[]) =>
  ledgerEntry(caller.viewer, { category: 'ALTERATION', operation, purpose, subjects, classes: ['ACCOUNT', ...classes] })

/** That the record is there is told by marking it. */
const classesOfId = (type: GovernedType): string[] => fieldOf(type, 'id').classes.map(({ as }) => as)

export const favouritesResolvers = {
  Query: {
    favourites: (_source: unknown, args: ListArgs, { gate, caller }: ReadContext, info: GraphQLResolveInfo) =>
      list(gate, info, caller, 'Favourite', { ...args, sort: newestFirst }, { shape: 'readable', where: (q) => `${q.column('record')} is not null` }),
  },
  Mutation: {
    addFavourite: async (_source: unknown, { input }: MutationAddFavouriteArgs, context: WriteContext) => {
      const { db, gate, ledger, caller } = context
      const { id, entry } = await recorded(db, ledger, authorOf(caller, 'addFavourite'), async (em) => {
        const record = await recordVisibleTo(transactionOf(db.orm, em), judgeFor(gate.catalogue, caller), input.record)
        const mark = await markRecord(em, caller.viewer.accountId, record)
        return { id: mark, entry: entryFor(context, 'addFavourite', subjectsTouched(record.type.about, [record.image]), classesOfId(record.type)) }
      })
      context.altered.set(id, entry)
      return { id }
    },
    removeFavourite: async (_source: unknown, { input }: MutationRemoveFavouriteArgs, context: WriteContext) => {
      const { db, ledger, caller } = context
      const { id } = await recorded(db, ledger, authorOf(caller, 'removeFavourite'), async (em) => {
        const gone = await unmarkRecord(em, caller.viewer.accountId, input.record)
        return { id: gone?.id ?? newId(), entry: entryFor(context, 'removeFavourite', gone?.about ? [gone.about] : [], []) }
      })
      return { id }
    },
  },
  FavouritePayload: { favourite: readChanged('Favourite') },
}
