import { skipToken, useQuery } from '@tanstack/react-query'
import { faultText } from '../data/fault'
import type { Choice } from '../pages/form/RecordPicker'
import { useSettled } from '../pages/useSettled'
import { shortId } from '../words/shortId'
import { subjectNamed, subjectsCalled } from './subjects'

const LEAST_LETTERS = 2
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Who is offered for a typed name or id, and what is said when nobody is. Nobody is looked up without a reason. */
export function useOfferedSubjects(
  text: string,
  isOpen: boolean,
  reason: string | null,
): { options: readonly Choice[]; nothing: string } {
  const name = text.trim()
  const sought = useSettled(name, 300)
  const isId = ID.test(sought)
  const asks = isOpen && !isId && [...sought].length >= LEAST_LETTERS
  const { data, error, isFetching } = useQuery({
    queryKey: ['ledger subjects', sought],
    queryFn: asks && reason !== null ? ({ signal }) => subjectsCalled(sought, reason, signal) : skipToken,
    gcTime: 0,
  })
  const nothing = (): string => {
    if (reason === null) return 'Say first why you ask'
    if (error) return faultText(error)
    if (!asks) return 'Type a name'
    return isFetching || sought !== name ? 'Searching …' : 'Nobody of that name'
  }
  if (isId) return { options: [byId(sought)], nothing: nothing() }
  return { options: asks && reason !== null ? (data ?? []) : [], nothing: nothing() }
}

const byId = (id: string): Choice => ({ id: id.toLowerCase(), label: shortId(id), detail: 'By its id' })

/** The subject that was chosen: by name once there is a reason to ask for it, by the end of the id until then. */
export function useChosenSubject(id: string, reason: string | null): Choice | null {
  const { data } = useQuery({
    queryKey: ['ledger subject', id],
    queryFn: id !== '' && reason !== null ? ({ signal }) => subjectNamed(id, reason, signal) : skipToken,
    gcTime: 0,
  })
  return id === '' ? null : (data ?? { id, label: shortId(id) })
}
