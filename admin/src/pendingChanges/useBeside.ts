import { useQuery } from '@tanstack/react-query'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { Fault } from '../data/fault'
import { PendingChangeBesideDocument, type PendingChangeBesideFragment } from '../generated/graphql'
import { namesFor } from '../history/namesFor'
import type { Valued } from '../history/related.ts'

export type Beside = PendingChangeBesideFragment

/** One change beside what stands now, and the names of the records that its values speak of. */
export function useBeside(id: string) {
  const mayDo = useMay()
  return useQuery({
    queryKey: ['pending change', id],
    queryFn: async ({ signal }) => {
      const { pendingChange } = await ask(PendingChangeBesideDocument, { id }, { signal })
      if (!pendingChange) throw new Fault({ code: 'NOT_FOUND', message: 'It is none that you may decide.' })
      return { change: pendingChange, names: await namesFor(valuesOf(pendingChange), mayDo, signal) }
    },
    // A decision must not be made on what was read some time ago.
    gcTime: 0,
  })
}

/** Its values field by field, as a history has them. */
function valuesOf({ objectType, field, oldValue, newValue, acceptedValue }: Beside): Valued[] {
  const stood: Valued = { field: STOOD[objectType ?? ''] ?? field, oldValue }
  const proposed = [newValue, acceptedValue].flatMap((value): Valued[] =>
    isObject(value)
      ? Object.entries(value).map(([inner, one]) => ({ field: inner, newValue: one }))
      : [{ field, newValue: value }],
  )
  return [stood, ...proposed]
}

/** The field that must stand as it was. Of an organisation it is the one that would change. */
export const STOOD: Readonly<Record<string, string>> = {
  Premises: 'organisation',
  Keyholder: 'person',
  ContactPoint: 'value',
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
