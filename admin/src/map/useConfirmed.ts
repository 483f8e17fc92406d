import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { OpenedFragment } from '../generated/graphql'
import { standingOfOpenings } from '../breakGlass/glass'

/** The inspector is on the telephone meanwhile: they should not have to load the page again to see the numbers. */
const EVERY_MS = 15_000

/** Calls back when another inspector has confirmed one of those that wait. */
export function useConfirmed(waiting: readonly OpenedFragment[], onConfirmed: () => void): void {
  const { data } = useQuery({
    queryKey: ['openings that wait'],
    queryFn: ({ signal }) => standingOfOpenings({ signal }),
    enabled: waiting.length > 0,
    refetchInterval: EVERY_MS,
    gcTime: 0,
  })
  const isConfirmed =
    data?.some(({ id, confirmedAt }) => confirmedAt !== null && waiting.some((one) => one.id === id)) ?? false
  useEffect(() => {
    if (isConfirmed) onConfirmed()
  }, [isConfirmed, onConfirmed])
}
