import { writeTogether } from '../../access/write/together/writeTogether.ts'
import type { WriteContext } from '../../access/write/writing.ts'
import type { MutationCancelSeriesArgs } from '../../generated/resolvers.ts'
import { cancelledHooks } from '../engagementEnds.ts'
import { refuseInstances } from './planSeries.ts'
import { aimOf, changeThis } from './scopes.ts'
import { instancesFrom } from './toCome.ts'
import { dayIn } from './wallClock.ts'

const operation = 'cancelSeries'

/** @throws NotFound, BadUserInput, ForbiddenField, Conflict */
export async function cancelSeries(
  _source: unknown,
  { input }: MutationCancelSeriesArgs,
  context: WriteContext,
): Promise<{ id: string }> {
  refuseInstances(context, operation, 'update')
  const { series, day } = await aimOf(context, input)
  const cancelled = { status: 'CANCELLED', cancelledBecause: input.cancelledBecause }
  if (input.scope === 'THIS') {
    await changeThis(context, { operation, hooks: cancelledHooks }, { ...input.instance, ...cancelled })
    return { id: series.id }
  }
  await writeTogether(context, { operation }, async (together) => {
    const endsBefore = day ?? dayIn(series.zone, context.clock.now())
    // First, for it locks the series: the job makes none meanwhile.
    await together.update('EngagementSeries', { id: series.id, version: input.version, endsBefore })
    const { toCome } = await instancesFrom(context, together, series.id, day)
    for (const { id, version } of toCome)
      await together.update('Engagement', { id, version, ...cancelled }, cancelledHooks)
  })
  return { id: series.id }
}
