import { mergeResolvers } from '../access/records/mergeResolvers.ts'
import { recordOperations } from '../access/records/recordOperations.ts'
import { readChangedTogether } from '../access/records/recordReads.ts'
import { keyholderHooks } from './keyholderHooks.ts'
import { orderKeyholders } from './orderKeyholders.ts'
import { verifyKeyholders } from './verifyKeyholders.ts'

export const keyholdersResolvers = mergeResolvers(
  recordOperations('Keyholder', { one: 'keyholder', many: 'keyholders' }, keyholderHooks),
  {
    Mutation: { orderKeyholders: orderKeyholders(keyholderHooks), verifyKeyholders: verifyKeyholders(keyholderHooks) },
    KeyholdersPayload: { keyholders: readChangedTogether('Keyholder') },
  },
) as Record<string, Record<string, unknown>>
