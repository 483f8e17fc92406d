import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ExceptionKind } from '../generated/graphql'
import { exceptionKinds } from './exceptionKinds'

const PAGE = 50

/** @param directorate an id; null for all */
export const useExceptionCount = (kind: ExceptionKind, directorate: string | null) =>
  useQuery({
    queryKey: ['exception count', kind, directorate],
    queryFn: async ({ signal }) =>
      (await exceptionKinds[kind].read({ directorate, first: 1, after: null }, signal)).totalCount,
  })

export const useExceptions = (kind: ExceptionKind, directorate: string | null) =>
  useInfiniteQuery({
    queryKey: ['exceptions', kind, directorate],
    queryFn: ({ pageParam, signal }) =>
      exceptionKinds[kind].read({ directorate, first: PAGE, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })
