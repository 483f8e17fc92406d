import { TYPE_KEY } from '../access/gate/json.ts'
import { timeline } from './timeline.ts'

export const timelineResolvers = {
  Query: { timeline },
  TimelineEntry: { __resolveType: (object: Record<string, string>) => object[TYPE_KEY] },
}
