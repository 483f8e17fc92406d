import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { ExceptionCountsDocument, type ExceptionKind } from '../generated/graphql'
import { today } from '../words/dates'
import { exceptionKinds } from './exceptionKinds'

const PAGE = 50

/**
 * How many of each kind, and what is accepted at present.
 * @param directorate an id; null for all
 */
export const useExceptionCounts = (directorate: string | null) =>
  useQuery({
    queryKey: ['exception counts', directorate],
    queryFn: ({ signal }) => ask(ExceptionCountsDocument, { directorate, today: today() }, { signal }),
    // The page stays while another directorate's are counted.
    placeholderData: keepPreviousData,
  })

export const useExceptions = (kind: ExceptionKind, directorate: string | null) =>
  useInfiniteQuery({
    queryKey: ['exceptions', kind, directorate],
    queryFn: ({ pageParam, signal }) =>
      exceptionKinds[kind].read({ directorate, first: PAGE, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })
