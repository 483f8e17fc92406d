import DataLoader from 'dataloader'
import { setTimeout as delay } from 'node:timers/promises'
import type { LiveEvent } from '../../platform/live/feed.ts'
import type { Logger } from '../../platform/log.ts'
import { onBehalfOf } from '../../platform/turns/onBehalf.ts'
import type { ManyCallers } from '../gate/callerCheck.ts'
import type { Caller, SharedQuestion } from '../gate/gate.ts'
import { type Disclosed, nothingDisclosed } from '../gate/looks/disclosure.ts'
import type { FollowedRow } from '../gate/roots/followed.ts'
import type { Ledger } from '../ledger.ts'
import { disclose } from '../ledger/payload.ts'
import { settle } from '../ledger/settle.ts'
import { nextInLine } from './nextInLine.ts'
import { type Known, type Seen, type Telling, tellings } from './tellings.ts'

/** Why following ends: the caller is no longer who it was, or could not be told in time and must read again. */
type Ending = 'CALLER_CHANGED' | 'BEHIND'

/** `presented`: by what the caller is confirmed. */
export type Subscriber<Presented> = {
  caller: Pick<Caller, 'viewer' | 'rules'>
  presented: Presented
  operation: string
  /** These records only; null = all that the caller may read. */
  ids: ReadonlySet<string> | null
  known: Known
  tell(telling: Telling<unknown>): void
  end(why: Ending): void
}

export type House<Presented> = {
  ledger: Ledger
  confirm: (presented: readonly Presented[]) => ManyCallers
  log: Logger
}

/** What all readers of a question share. */
export type Asked = {
  type: string
  question: SharedQuestion
  decides: (property: string) => boolean
  always: (field: string) => boolean
}

type Row = { value: unknown; shown: Disclosed }

const MOST_AT_ONCE = 200
/** Events that wait for the database. */
const MOST_WAITING = 2_000
/** Pauses between attempts while the database fails; then subscribers are cut off, and read again. */
const AGAIN_MS = [50, 200, 500, 1_000, 2_000, 4_000]

/**
 * Subscribers with the same rules and selection, whose events are read by one statement for all of them. The statement
 * confirms each: whoever has lost a right since gets nothing of it. A channel answers one batch after another, and
 * waits for no other channel.
 */
export class Channel<Presented> {
  readonly #house: House<Presented>
  readonly #asked: Asked
  /** With the place of the last event before they joined. */
  readonly #members = new Map<Subscriber<Presented>, number>()
  #waiting: (LiveEvent | Subscriber<Presented>)[] = []
  #answering = false

  constructor(house: House<Presented>, asked: Asked) {
    this.#house = house
    this.#asked = asked
  }

  get isEmpty(): boolean {
    return this.#members.size === 0
  }

  add(member: Subscriber<Presented>, after: number): void {
    this.#members.set(member, after)
    // So that a named record that goes out of reach is reported even if it never changed before.
    if (member.ids) this.#put([member])
  }

  remove(member: Subscriber<Presented>): void {
    this.#members.delete(member)
  }

  take(events: readonly LiveEvent[]): void {
    const own = events.filter(({ type }) => type === this.#asked.type)
    if (own.length > 0) this.#put(own)
  }

  #put(more: readonly (LiveEvent | Subscriber<Presented>)[]): void {
    this.#waiting.push(...more)
    if (this.#waiting.length > MOST_WAITING) return this.#endAll()
    if (!this.#answering) void this.#answerAll()
  }

  #endAll(): void {
    this.#waiting = []
    for (const member of [...this.#members.keys()]) member.end('BEHIND')
  }

  async #answerAll(): Promise<void> {
    this.#answering = true
    while (this.#waiting.length > 0) {
      const { joining, events } = nextInLine(this.#waiting, MOST_AT_ONCE)
      this.#waiting.splice(0, joining ? 1 : events.length)
      try {
        if (joining) await this.#prime(joining)
        else await this.#answer(events)
      } catch (error) {
        this.#house.log.warn(
          { err: error, type: this.#asked.type },
          'live events could not be read; readers are cut off',
        )
        this.#endAll()
      }
    }
    this.#answering = false
  }

  async #prime(member: Subscriber<Presented>): Promise<void> {
    const { rows, confirmed } = this.#reading([member])
    for (const id of await Promise.all(
      [...(member.ids ?? [])].map(async (each) => ((await rows.load(each)) ? each : null)),
    ))
      if (id !== null) member.known.add(id)
    if (!confirmed.has(member)) member.end('CALLER_CHANGED')
  }

  async #answer(events: readonly LiveEvent[]): Promise<void> {
    const asking = [...this.#members]
      .map(([member, after]) => ({
        member,
        own: events.filter(({ place, recordId }) => place > after && (member.ids?.has(recordId) ?? true)),
      }))
      .filter(({ own }) => own.length > 0)
    if (asking.length === 0) return
    const { rows, confirmed } = this.#reading(asking.map(({ member }) => member))
    await Promise.all(
      asking.map(async ({ member, own }) => {
        const ids = [...new Set(own.map(({ recordId }) => recordId))]
        const found = await Promise.all(ids.map(async (id) => [id, await rows.load(id)] as const))
        if (!confirmed.has(member)) return member.end('CALLER_CHANGED')
        const seen = new Map(found.flatMap(([id, row]) => (row ? [[id, row] as const] : [])))
        await this.#tell(member, tellings(own, { ...this.#asked, seen, known: member.known }))
      }),
    )
  }

  /** Nothing is sent before its ledger record is durable. */
  async #tell(member: Subscriber<Presented>, told: readonly Telling<Row>[]): Promise<void> {
    if (told.length === 0) return
    const disclosed = nothingDisclosed()
    for (const row of new Set(told.map((telling) => telling.row))) {
      if (row) disclose(row.shown, disclosed)
      // That the record is gone is told as well.
      else this.#asked.question.take('null', disclosed)
    }
    const { caller, operation } = member
    try {
      await settle({
        caller: { ...caller, disclosed },
        ledger: this.#house.ledger,
        purpose: null,
        operations: [operation],
      })
    } catch (error) {
      this.#house.log.warn(
        { err: error, type: this.#asked.type },
        'a live event could not be recorded; its reader is cut off',
      )
      return member.end('BEHIND')
    }
    for (const { row, ...telling } of told) member.tell({ ...telling, row: row?.value ?? null })
  }

  /** One statement for all records and all members. */
  #reading(members: readonly Subscriber<Presented>[]) {
    const confirmed = new Set<Subscriber<Presented>>()
    const rows = new DataLoader<string, Seen<Row> | null>(async (ids) => {
      const answer = await this.#ask(ids, members)
      for (const place of answer.confirmed) confirmed.add(members[place] as Subscriber<Presented>)
      const found = new Map((JSON.parse(answer.answer) as FollowedRow[]).map((row) => [row.id, row]))
      return ids.map((id) => this.#seen(found.get(id)))
    })
    return { rows, confirmed }
  }

  #seen(row: FollowedRow | undefined): Seen<Row> | null {
    if (!row) return null
    const shown = nothingDisclosed()
    const value: unknown = JSON.parse(this.#asked.question.take(row.record, shown))
    return { row: { value, shown }, withheld: new Set(row.withheld) }
  }

  /** In the turn of one of them, so that a dear selection delays nobody else's statements. */
  async #ask(ids: readonly string[], members: readonly Subscriber<Presented>[]) {
    const accountId = members[0]?.caller.viewer.accountId ?? ''
    const callers = this.#house.confirm(members.map(({ presented }) => presented))
    for (let attempt = 0; ; attempt++) {
      try {
        return await onBehalfOf(accountId, () => this.#asked.question.ask({ ids }, callers))
      } catch (error) {
        const pause = AGAIN_MS[attempt]
        if (pause === undefined) throw error
        await delay(pause, undefined, { ref: false })
      }
    }
  }
}
