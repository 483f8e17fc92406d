import { recordOperations } from '../access/records/recordOperations.ts'
import type { Draft } from '../access/write/draft.ts'
import { BadUserInput } from '../platform/errors.ts'
import { checkedShape, MOST_STORED } from '../platform/shape/checkedShape.ts'

/** Stores every shape as a valid multi-polygon, so that none has to be repaired when it is read. */
function prepare(draft: Draft): Draft {
  if ((draft['shape'] ?? null) === null) return draft
  const { shape, fault } = checkedShape(draft['shape'], MOST_STORED)
  if (fault) throw new BadUserInput({ shape: fault.words })
  return { ...draft, shape }
}

export const zonesResolvers = recordOperations('Zone', { one: 'zone', many: 'zones' }, { prepare })
