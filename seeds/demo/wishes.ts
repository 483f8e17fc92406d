import { Draw } from '../draw.ts'
import { TOPICS, type TopicCode } from '../reference/topics.ts'
import type { Draft } from './draft.ts'
import { STAKEHOLDERS, type DemoOrganisation } from './organisations.ts'
import type { DemoPerson } from './people.ts'
import type { Row } from './tables.ts'

const OTHERS = 40
const BY_DAY = { from_time: '08:00', until_time: '18:00' }
const AT_NIGHT = { from_time: '22:00', until_time: '06:00' }
const HOURS = [
  [{}, 60],
  [BY_DAY, 30],
  [AT_NIGHT, 10],
] as const
const CHANNELS = ['EMAIL', 'SMS', 'PHONE', 'POST'] as const

/** What the demo's stakeholders, and some other organisations, wish to hear about. */
export function drawWishes(
  draft: Draft,
  organisations: readonly DemoOrganisation[],
  people: readonly DemoPerson[],
): void {
  const draw = new Draw(8)
  const add = (topic: TopicCode, wish: Row<'wish'>): void =>
    void draft.add('wish', { topic_id: draft.codes.topic(topic), ...wish })
  const names = new Set<string>(Object.values(STAKEHOLDERS).map(({ name }) => name))
  for (const { id: organisation_id } of organisations.filter(({ name }) => names.has(name))) {
    const [night, day] = people.filter(({ organisation }) => organisation?.id === organisation_id)
    add('CLOSURES', { organisation_id, channel: 'EMAIL' })
    add('PROTESTS', { organisation_id, channel: 'EMAIL' })
    add('PROTESTS', { organisation_id, person_id: night?.id ?? null, channel: 'SMS', ...AT_NIGHT })
    add('FRAUD_ALERTS', { organisation_id, person_id: day?.id ?? null, channel: 'PHONE', ...BY_DAY })
  }
  const others = organisations.filter(({ name }) => !names.has(name))
  for (const { id } of draw.some(others, OTHERS))
    for (const { code } of draw.some(TOPICS, draw.whole(1, 3)))
      add(code, { organisation_id: id, channel: draw.oneOf(CHANNELS), ...draw.weighted(HOURS) })
}
