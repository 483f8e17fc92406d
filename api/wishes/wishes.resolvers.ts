import { recordOperations } from '../access/records/recordOperations.ts'
import { wishHooks } from './wishHooks.ts'

export const wishesResolvers = recordOperations('Wish', { one: 'wish', many: 'wishes' }, wishHooks)
