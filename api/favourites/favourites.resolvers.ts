import type { GraphQLResolveInfo } from 'graphql'
import { fieldOf, governed, type GovernedType } from '../access/catalogue.ts'
import { list, type ListArgs, type Refinement } from '../access/gate/roots/list.ts'
import { type LedgerDeed, type LedgerEntry, ledgerEntry } from '../access/ledger.ts'
import { type ReadContext, readChanged } from '../access/records/recordReads.ts'
import { judgeFor } from '../access/write/judging/judge.ts'
import { authorOf, type WriteContext } from '../access/write/writing.ts'
import { commitRecorded } from '../access/write/commitRecorded.ts'
import { subjectsTouched } from '../access/write/touched.ts'
import type { MutationAddFavouriteArgs, MutationRemoveFavouriteArgs } from '../generated/resolvers.ts'
import { transactionOf } from '../platform/database.ts'
import { newId } from '../platform/record.ts'
import { markRecord, recordVisibleTo, unmarkRecord } from './markRecord.ts'

const NEWEST_FIRST = [{ field: 'createdAt', direction: 'DESC' as const }]

const stillReadable: Refinement = { planKey: 'readable', where: (q) => `${q.column('record')} is not null` }

/** Marking again, or removing no mark, counts as a look. Marks have no history: it would outlive them. */
function entryFor(
  { caller, purpose }: WriteContext,
  isChange: boolean,
  deed: Pick<LedgerDeed, 'operation' | 'subjects' | 'classes'>,
): LedgerEntry {
  const category = isChange ? 'ALTERATION' : 'CONSULTATION'
  return ledgerEntry(caller.viewer, { ...deed, category, purpose, classes: ['ACCOUNT', ...deed.classes] })
}

/** Marking a record confirms that it exists. */
const classesOfId = (type: GovernedType): string[] => fieldOf(type, 'id').classes.map(({ as }) => as)

async function add(context: WriteContext, record: string): Promise<{ id: string }> {
  const { db, gate, ledger, caller } = context
  const operation = 'addFavourite'
  const { id, entry } = await commitRecorded(db, ledger, authorOf(caller, { operation }), async (em) => {
    const sight = { asked: transactionOf(db.orm, em), judge: judgeFor(gate.catalogue, caller) }
    const found = await recordVisibleTo(sight, record)
    const mark = await markRecord(em, caller.viewer.accountId, found, sight)
    const subjects = subjectsTouched(found.type, [found.image])
    return {
      id: mark.id,
      entry: entryFor(context, mark.isNew, { operation, subjects, classes: classesOfId(found.type) }),
    }
  })
  context.altered.set(id, entry)
  return { id }
}

async function remove(context: WriteContext, record: string): Promise<{ id: string }> {
  const { db, gate, ledger, caller } = context
  const operation = 'removeFavourite'
  const { id } = await commitRecorded(db, ledger, authorOf(caller, { operation }), async (em) => {
    const gone = await unmarkRecord(em, governed(gate.catalogue, 'Favourite'), caller.viewer.accountId, record)
    const subjects = gone?.about ? [gone.about] : []
    return { id: gone?.id ?? newId(), entry: entryFor(context, gone !== null, { operation, subjects, classes: [] }) }
  })
  return { id }
}

export const favouritesResolvers = {
  Query: {
    favourites: (_source: unknown, args: ListArgs, { gate, caller }: ReadContext, info: GraphQLResolveInfo) =>
      list(gate, info, caller, 'Favourite', { ...args, sort: NEWEST_FIRST }, stillReadable),
  },
  Mutation: {
    addFavourite: (_source: unknown, { input }: MutationAddFavouriteArgs, context: WriteContext) =>
      add(context, input.record),
    removeFavourite: (_source: unknown, { input }: MutationRemoveFavouriteArgs, context: WriteContext) =>
      remove(context, input.record),
  },
  FavouritePayload: { favourite: readChanged('Favourite') },
}
