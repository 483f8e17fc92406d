import type { FieldNode } from 'graphql'
import type { LiveEvent } from '../../platform/live/feed.ts'
import { governed } from '../catalogue.ts'
import type { Gate, Reading } from '../gate/gate.ts'
import { nothingDisclosed } from '../gate/looks/disclosure.ts'
import { followed } from '../gate/roots/followed.ts'
import { compilation, readability } from '../gate/secure.ts'
import { Parameters } from '../gate/plan.ts'
import { Channel, type House, type Subscriber } from './channel.ts'

export type Hub<Presented> = {
  /**
   * @param nodes the selections of the record in the document
   * @returns how to stop
   */
  subscribe(subscriber: Subscriber<Presented>, type: string, reading: Reading, nodes: readonly FieldNode[]): () => void
  take(events: readonly LiveEvent[]): void
  /** Places may begin again at a lower one, as after a fail-over. Who subscribed before is told of nothing more. */
  startAgain(): void
}

/** Puts subscribers with the same question into one channel, and gives each channel the events. */
export function createHub<Presented>(gate: Gate, house: House<Presented>): Hub<Presented> {
  const channels = new Map<string, Channel<Presented>>()
  let last = 0
  return {
    subscribe(subscriber, typeName, reading, nodes) {
      const { viewer, rules } = subscriber.caller
      const question = followed(gate, reading, { viewer, rules, disclosed: nothingDisclosed() }, typeName, nodes)
      const known = channels.get(question.key)
      const channel = known ?? new Channel(house, { type: typeName, question, ...rightsTo(gate, subscriber, typeName) })
      if (!known) channels.set(question.key, channel)
      channel.add(subscriber, last)
      return () => {
        channel.remove(subscriber)
        if (channel.isEmpty && channels.get(question.key) === channel) channels.delete(question.key)
      }
    },
    take(events) {
      last = events.at(-1)?.place ?? last
      for (const channel of [...channels.values()]) channel.take(events)
    },
    startAgain() {
      last = 0
      // Events of the places before may wait in these.
      channels.clear()
    },
  }
}

function rightsTo<Presented>(gate: Gate, { caller: { rules } }: Subscriber<Presented>, typeName: string) {
  const type = governed(gate.catalogue, typeName)
  const c = compilation(gate.catalogue, rules, new Parameters())
  const decisive = rules.decisive(typeName)
  return {
    decides: (property: string): boolean => decisive.has(property),
    always: (field: string): boolean => type.fields.has(field) && readability(c, type, field).on === 'all',
  }
}
