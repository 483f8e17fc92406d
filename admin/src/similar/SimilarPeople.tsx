import { useSourceContext } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { ask } from '../data/ask'
import { SimilarPeopleDocument } from '../generated/graphql'
import { type Similar, SimilarRecords } from './SimilarRecords'

/** People of nearly the name that stands in the form: as they are shown, or made of their names. */
export function SimilarPeople() {
  const { getSource } = useSourceContext()
  const [given, family, shown] = useWatch({
    name: ['givenName', 'familyName', 'displayName'].map(getSource),
  }) as unknown[]
  const parts = [given, family].filter((part) => typeof part === 'string' && part.trim() !== '')
  // One name alone is many people's.
  const name = typeof shown === 'string' && shown.trim() !== '' ? shown : parts.length === 2 ? parts.join(' ') : ''
  return <SimilarRecords name={name} what="somebody" find={find} />
}

async function find(name: string, signal: AbortSignal): Promise<Similar[]> {
  const { similarPeople } = await ask(SimilarPeopleDocument, { name }, { signal })
  return similarPeople.edges.map(({ node }) => {
    const roles = (node.affiliations ?? []).map(({ role, organisation }) =>
      [role, organisation?.name].filter(Boolean).join(' at '),
    )
    return { id: node.id, name: node.displayName ?? 'Person', detail: roles.join(', '), to: `/people/${node.id}/show` }
  })
}
