import { ask } from '../data/ask'
import { PersonChoicesDocument } from '../generated/graphql'
import type { Choices } from '../pages/form/RecordPicker'

/** People by a part of their name, told apart by where they work. */
export const personChoices: Choices = async (text, signal) => {
  const { people } = await ask(
    PersonChoicesDocument,
    { filter: text === '' ? null : { displayName: { contains: text } } },
    { signal },
  )
  return people.edges.map(({ node: { id, displayName, affiliations } }) => {
    const [first] = affiliations ?? []
    return {
      id,
      label: displayName ?? '',
      detail: [first?.role, first?.organisation?.name].filter(Boolean).join(', ') || undefined,
    }
  })
}
