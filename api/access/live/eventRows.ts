import type { Orm, Statement } from '../../platform/database.ts'
import type { Image } from '../ability.ts'
import type { GovernedType } from '../catalogue.ts'

/** As stored: the fields that changed, by name and never by value. */
export type EventRow = {
  type: string
  record_id: string
  kind: 'CREATED' | 'CHANGED' | 'ARCHIVED' | 'RESTORED'
  version: number
  fields: readonly string[]
}

/** Of a record that was only touched, because something that belongs to it has changed: a post, a route. */
const TOUCHED = ['updatedAt']

type Told = { type: GovernedType; id: string; version: number; before: Image | null; after: Image }

/**
 * The event of a change; null for a type that nobody can follow.
 * @param fields those that history tells of
 */
export function eventOf({ type, id, version, before, after }: Told, fields: readonly string[]): EventRow | null {
  if (!type.live) return null
  const isNew = before === null
  return {
    type: type.name,
    record_id: id,
    kind: isNew
      ? 'CREATED'
      : fields.includes('archivedAt')
        ? after['archivedAt']
          ? 'ARCHIVED'
          : 'RESTORED'
        : 'CHANGED',
    version: isNew ? 1 : version + 1,
    fields: isNew ? ['id', ...fields] : fields.length > 0 ? fields : TOUCHED,
  }
}

/** Writes events given as JSON; once for each row of `from`, if given. */
export const eventInsert = (placeholder: string, from = ''): string => `
  insert into live_event (type, record_id, kind, version, fields)
  select row.* from ${from && `${from}, `}jsonb_to_recordset(${placeholder}::text::jsonb)
    as row (type text, record_id uuid, kind text, version int, fields text[])
`

/** The event of a record that another road than the gate's has made. */
export const createdEvent = (type: string, id: string): Statement => {
  const event: EventRow = { type, record_id: id, kind: 'CREATED', version: 1, fields: ['id'] }
  return { text: eventInsert('$1'), values: [JSON.stringify([event])] }
}

const wakes = new WeakMap<Orm, () => void>()

/** `wake` is then called after each commit of events by this process. */
export const wakeOnEvents = (orm: Orm, wake: () => void): void => void wakes.set(orm, wake)

export const eventsCommitted = (orm: Orm): void => wakes.get(orm)?.()
