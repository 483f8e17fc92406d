import { mergeResolvers } from '../../access/records/mergeResolvers.ts'
import { recordOperations } from '../../access/records/recordOperations.ts'
import { readChanged } from '../../access/records/recordReads.ts'
import { cancelSeries } from './cancelSeries.ts'
import { changeSeries } from './changeSeries.ts'
import { planSeries } from './planSeries.ts'

const names = { one: 'engagementSeries', many: 'engagementSeriesList' }

export const engagementSeriesResolvers = mergeResolvers(
  recordOperations('EngagementSeries', names, {}, ['one', 'many']),
  {
    Mutation: { planSeries, changeSeries, cancelSeries },
    EngagementSeriesPayload: { engagementSeries: readChanged('EngagementSeries') },
  },
) as Record<string, Record<string, unknown>>
