import { useSourceContext } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { ask } from '../data/ask'
import { SimilarPeopleDocument } from '../generated/graphql'
import { type Similar, SimilarRecords } from './SimilarRecords'

/** People of nearly the name in the form: the name to be shown, or given and family name. */
export function SimilarPeople() {
  const { getSource } = useSourceContext()
  const [given, family, shown] = useWatch({
    name: ['givenName', 'familyName', 'displayName'].map(getSource),
  }) as unknown[]
  return <SimilarRecords name={nameOf(given, family, shown)} what="somebody" find={find} />
}

function nameOf(given: unknown, family: unknown, shown: unknown): string {
  if (isFilled(shown)) return shown
  // A given or family name alone is too common to compare.
  return isFilled(given) && isFilled(family) ? `${given} ${family}` : ''
}

const isFilled = (name: unknown): name is string => typeof name === 'string' && name.trim() !== ''

async function find(name: string, signal: AbortSignal): Promise<Similar[]> {
  const { similarPeople } = await ask(SimilarPeopleDocument, { name }, { signal })
  return similarPeople.edges.map(({ node }) => {
    const roles = (node.affiliations ?? []).map(({ role, organisation }) =>
      [role, organisation?.name].filter(Boolean).join(' at '),
    )
    return { id: node.id, name: node.displayName ?? 'Person', detail: roles.join(', '), to: `/people/${node.id}/show` }
  })
}
