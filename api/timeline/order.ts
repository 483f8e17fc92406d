import { type Key, orderTag } from '../access/gate/lists/keyset.ts'

/** Of a timeline, read either way; the id settles ties. */
export const KEYS: readonly Key[] = [{ sql: 'h.at', type: 'timestamptz', nullable: false, direction: 'ASC' }]

export const TAG = orderTag('timeline by time and id')
