import { useSourceContext } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { ask } from '../data/ask'
import { SimilarOrganisationsDocument } from '../generated/graphql'
import { enumWords } from '../words/labels'
import { type Similar, SimilarRecords } from './SimilarRecords'

/** Organisations of nearly the name that stands in the form. */
export function SimilarOrganisations() {
  const { getSource } = useSourceContext()
  const name = useWatch({ name: getSource('name') }) as unknown
  return <SimilarRecords name={typeof name === 'string' ? name : ''} what="an organisation" find={find} />
}

async function find(name: string, signal: AbortSignal): Promise<Similar[]> {
  const { similarOrganisations } = await ask(SimilarOrganisationsDocument, { name }, { signal })
  return similarOrganisations.edges.map(({ node }) => ({
    id: node.id,
    name: node.name ?? 'Organisation',
    detail: [node.kind && enumWords(node.kind), node.sector?.name].filter(Boolean).join(', '),
    to: `/organisations/${node.id}/show`,
  }))
}
