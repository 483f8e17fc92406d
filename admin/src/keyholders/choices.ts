import { ask } from '../data/ask'
import { PremisesChoicesDocument } from '../generated/graphql'
import type { Choices } from '../pages/form/RecordPicker'

/** Premises by a part of their name or postcode. */
export const premisesChoices: Choices = async (text, signal) => {
  const { premises } = await ask(
    PremisesChoicesDocument,
    {
      filter:
        text === '' ? null : { or: [{ name: { contains: text } }, { postcode: { startsWith: text.toUpperCase() } }] },
    },
    { signal },
  )
  return premises.edges.map(({ node: { id, name, addressLine1, postcode } }) => ({
    id,
    label: name ?? '',
    detail: [addressLine1, postcode].filter(Boolean).join(', ') || undefined,
  }))
}
