import type { May } from '../access/ViewerContext'
import type { ListsOfNamesFragment } from '../generated/graphql'
import { namesFor } from '../history/namesFor'
import { relatedOf, type Valued } from '../history/related.ts'
import { type Beside, isId, isObject, STOOD } from './beside'

export type Names = ReadonlyMap<string, string>

/** The change with the names of all records that it speaks of. Only what the answer did not bring is asked for. */
export async function withNames(
  change: Beside,
  lists: Partial<ListsOfNamesFragment>,
  mayDo: May,
  signal: AbortSignal,
): Promise<{ change: Beside; names: Names }> {
  const brought = new Map([...ofLists(lists), ...ofRecords(change)])
  const missing = valuesOf(change).filter((value) => relatedOf([value]).ids.some((id) => isId(id) && !brought.has(id)))
  const asked = missing.length === 0 ? [] : await namesFor(missing, mayDo, signal)
  return { change, names: new Map([...brought, ...asked]) }
}

type Named = readonly [id: string, name: string]

const ofLists = ({ sectors, groups, issues }: Partial<ListsOfNamesFragment>): Named[] =>
  [sectors, groups, issues].flatMap((list) => (list?.edges ?? []).flatMap(({ node }) => named(node.id, node.name)))

function ofRecords({ organisation, premises, person }: Beside): Named[] {
  const places = [organisation, organisation?.parent, premises, premises?.organisation]
  const people = [person, ...(premises?.keyholders ?? []).map((keyholder) => keyholder.person)]
  return [
    ...places.flatMap((place) => (place ? named(place.id, place.name) : [])),
    ...people.flatMap((one) => (one ? named(one.id, one.displayName) : [])),
  ]
}

const named = (id: string, name: string | null): Named[] => (name === null ? [] : [[id, name]])

/** Its values field by field, as a history has them, and those of the history beneath it. */
function valuesOf({ objectType, field, oldValue, newValue, acceptedValue, organisation }: Beside): Valued[] {
  const stood: Valued = { field: STOOD[objectType ?? ''] ?? field, oldValue }
  const proposed = [newValue, acceptedValue].flatMap((value): Valued[] =>
    isObject(value)
      ? Object.entries(value).map(([inner, one]) => ({ field: inner, newValue: one }))
      : [{ field, newValue: value }],
  )
  return [stood, ...proposed, ...(organisation?.changes ?? [])]
}
