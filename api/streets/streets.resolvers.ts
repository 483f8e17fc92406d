import { streets } from './streets.ts'

export const streetsResolvers = { Query: { streets } }
