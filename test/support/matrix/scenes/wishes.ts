import type { Directory } from './directory.ts'
import type { Making } from './making.ts'

/** Wishes of organisations, of people there, and of people alone: a stakeholder's own, and others'. */
export async function wishesScene({ add }: Making, people: Directory): Promise<void> {
  const { ownOrganisation, otherOrganisation, colleague, keyholder, stranger, resident, topic } = people
  // By a channel that a write does not give (inputs.ts): each has one wish for a topic and channel.
  const wish = (organisation: string | null, person: string | null, more: object = {}): Promise<string> =>
    add('Wish', { organisation, person, topic, channel: 'POST', ...more })
  await wish(ownOrganisation, null)
  await wish(ownOrganisation, colleague)
  // Nobody's colleague any more, or never.
  await wish(ownOrganisation, stranger)
  await wish(null, colleague)
  await wish(null, keyholder)
  await wish(null, stranger)
  await wish(null, resident)
  await wish(otherOrganisation, resident)
  await wish(otherOrganisation, null)
  await wish(otherOrganisation, colleague)
  await wish(ownOrganisation, null, { archivedAt: '1940-05-03T00:00:00.003Z' })
}
