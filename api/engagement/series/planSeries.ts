import { writeTogether } from '../../access/write/together/writeTogether.ts'
import { refuseUnwritable, type WriteContext } from '../../access/write/writing.ts'
import type { MutationPlanSeriesArgs } from '../../generated/resolvers.ts'
import { COPIED } from './instance.ts'
import { type Kept, makeInstances } from './makeInstances.ts'
import { seriesHooks } from './seriesHooks.ts'

/** Made at once, so that what is answered exists; more than a year of weeks. The job makes the others. */
export const AT_ONCE = 60

const WRITTEN = ['series', 'seriesStart', 'occurredAt', 'endsAt', 'allDay', 'status', 'directorate', ...COPIED]

/** A key may hold less than its owner: its series may make no engagements that it could not make itself. */
export const refuseInstances = (context: WriteContext, operation: string, action: 'create' | 'update'): void =>
  refuseUnwritable(context, { type: 'Engagement', action, operation, category: 'COLLECTION', hooks: {} }, WRITTEN)

/** @throws BadUserInput, ForbiddenField */
export async function planSeries(
  _source: unknown,
  { input }: MutationPlanSeriesArgs,
  context: WriteContext,
): Promise<{ id: string }> {
  const operation = 'planSeries'
  refuseInstances(context, operation, 'create')
  const id = await writeTogether(context, { operation }, async ({ create, em }) => {
    const series = await create('EngagementSeries', input, seriesHooks(context.clock))
    // Whom they are with the series says too, so its ledger entry is theirs.
    await makeInstances(em, series as unknown as Kept, context.clock.now(), AT_ONCE)
    return String(series['id'])
  })
  return { id }
}
