import type { LiveEvent } from '../../platform/live/feed.ts'

/** A record as a caller may read it now; `withheld`: its fields that the caller may not read. */
export type Seen<Row> = { row: Row; withheld: ReadonlySet<string> }

export type Telling<Row> = {
  kind: 'CREATED' | 'CHANGED' | 'ARCHIVED' | 'RESTORED' | 'GONE'
  id: string
  /** Null when it is GONE. */
  row: Row | null
}

type Asked<Row> = {
  /** Of the events' records, those that the caller may read. */
  seen: ReadonlyMap<string, Seen<Row>>
  /** Whether a change of this property may change who reads the record, or what of it. */
  decides: (property: string) => boolean
  /** Whether the caller may read the field on every record that the caller may read. */
  always: (field: string) => boolean
  /** Records of which the caller has been told, or that it could read as it began to follow them. */
  known: Known
}

/**
 * What a caller is told of events, in their order. One telling an event, whatever else happened: were events put
 * together, their number would depend on hidden ones between them. Pure, apart from `known`.
 */
export function tellings<Row>(events: readonly LiveEvent[], asked: Asked<Row>): Telling<Row>[] {
  return events.flatMap((event, at) => {
    const { recordId: id } = event
    const seen = asked.seen.get(id)
    if (!seen) return asked.known.delete(id) ? { kind: 'GONE' as const, id, row: null } : []
    // A field that a later change has opened was hidden when this event happened.
    const opened = events.slice(at + 1).some((later) => later.recordId === id && later.fields.some(asked.decides))
    const readable = (field: string): boolean => !seen.withheld.has(field) && (!opened || asked.always(field))
    if (!event.fields.some(readable)) return []
    asked.known.add(id)
    return { kind: kindOf(event, readable), id, row: seen.row }
  })
}

function kindOf({ kind }: LiveEvent, readable: (field: string) => boolean): Telling<never>['kind'] {
  if (kind === 'CREATED') return 'CREATED'
  return (kind === 'ARCHIVED' || kind === 'RESTORED') && readable('archivedAt') ? kind : 'CHANGED'
}

/** Ids, at most this many; the oldest go first. */
export class Known {
  readonly #ids = new Set<string>()
  readonly #most: number

  constructor(most = 1_000) {
    this.#most = most
  }

  add(id: string): void {
    this.#ids.delete(id)
    this.#ids.add(id)
    const [oldest] = this.#ids
    if (this.#ids.size > this.#most && oldest !== undefined) this.#ids.delete(oldest)
  }

  /** Whether it was there. */
  delete(id: string): boolean {
    return this.#ids.delete(id)
  }
}
