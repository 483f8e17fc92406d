import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { ask } from '../data/ask'
import { PaletteSearchDocument } from '../generated/graphql'
import { useSettled } from '../pages/useSettled'
import { hitOf } from '../search/hit'
import { reasonOf } from '../search/matches'
import type { Entry } from './entries'
import { remember } from '../pages/record/recent'

const LEAST = 2

/** Records that match the typed text, once it has not changed for a moment. */
export function useFound(typed: string): { entries: Entry[]; searching: boolean; failed: boolean } {
  const text = useSettled(typed.trim(), 150)
  const navigate = useNavigate()
  const enabled = [...text].length >= LEAST
  const { data, isFetching, isError } = useQuery({
    queryKey: ['palette', text],
    queryFn: ({ signal }) => ask(PaletteSearchDocument, { text }, { signal }),
    enabled,
    placeholderData: (before) => before,
    gcTime: 0,
  })
  const edges = enabled ? (data?.search.edges ?? []) : []
  const entries = edges.map((edge): Entry => {
    const { kind, icon, title, detail, to } = hitOf(edge)
    const reason = edge.matched.map(reasonOf).find(({ text: shown }) => shown !== title)
    const open = () => {
      remember({ kind, title, to })
      void navigate(to)
    }
    return {
      id: to,
      group: 'Found',
      icon,
      title,
      detail: [kind, detail].filter(Boolean).join(' · '),
      reason,
      run: open,
    }
  })
  return { entries, searching: isFetching || text !== typed.trim(), failed: isError }
}
