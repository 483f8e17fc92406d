import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../access/ViewerContext'
import { useLive } from '../data/useLive'
import { HandlingChangedDocument, QuestionChangedDocument } from '../generated/graphql'
import { readThread, type ThreadQuestion } from './readThread'

/** How many posts a thread begins with: the newest. */
const POSTS = 20
const MORE_POSTS = 100

/** One question as it is now, and from now on. It is read once changes to it are told, so that none is missed. */
export function useQuestion(id: string) {
  const client = useQueryClient()
  const mayDo = useMay()
  const [wanted, setWanted] = useState({ id, posts: POSTS })
  const posts = wanted.id === id ? wanted.posts : POSTS
  const followed = [
    { document: QuestionChangedDocument, variables: { ids: [id] } },
    // The id of its handling is not known before it is read, so all that the viewer handles is told.
    ...(mayDo('read', 'QuestionHandling') ? [{ document: HandlingChangedDocument }] : []),
  ]
  const queryKey = ['question', id, posts]
  const live = useLive(id, followed, {
    changed: () => void client.invalidateQueries({ queryKey: ['question', id] }),
    concerns: (changed) => {
      const known = client.getQueryData<ThreadQuestion | null>(queryKey)
      return !known || changed === id || changed === known.handling?.id
    },
  })
  const found = useQuery({
    queryKey,
    queryFn: ({ signal }) => readThread(id, posts, signal),
    enabled: live !== 'CONNECTING',
    // What is shown stays while earlier posts are read.
    placeholderData: (before) => (before?.id === id ? before : undefined),
  })
  return { ...found, live, showEarlier: () => setWanted({ id, posts: posts + MORE_POSTS }) }
}
