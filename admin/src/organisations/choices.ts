import { ask } from '../data/ask'
import { OrganisationChoicesDocument } from '../generated/graphql'
import type { Choices } from '../pages/form/RecordPicker'

/** Organisations by a part of their name. */
export const organisationChoices: Choices = async (text, signal) => {
  const { organisations } = await ask(
    OrganisationChoicesDocument,
    { filter: text === '' ? null : { name: { contains: text } } },
    { signal },
  )
  return organisations.edges.map(({ node }) => ({
    id: node.id,
    label: node.name ?? '',
    detail: node.sector?.name ?? undefined,
  }))
}
