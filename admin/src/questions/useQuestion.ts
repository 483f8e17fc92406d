import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { useLive } from '../data/useLive'
import {
  HandlingChangedDocument,
  QuestionChangedDocument,
  type QuestionThreadFragment,
  QuestionThreadPageDocument,
} from '../generated/graphql'

/** One question as it is now, and from now on. It is read once changes to it are told, so that none is missed. */
export function useQuestion(id: string) {
  const client = useQueryClient()
  const mayDo = useMay()
  const followed = [
    { document: QuestionChangedDocument, variables: { ids: [id] } },
    // The id of its handling is not known before it is read, so all that the viewer handles is told.
    ...(mayDo('read', 'QuestionHandling') ? [{ document: HandlingChangedDocument }] : []),
  ]
  const queryKey = ['question', id]
  const live = useLive(id, followed, {
    changed: () => void client.invalidateQueries({ queryKey }),
    concerns: (changed) => {
      const known = client.getQueryData<QuestionThreadFragment | null>(queryKey)
      return !known || changed === id || changed === known.handling?.id
    },
  })
  const found = useQuery({
    queryKey,
    queryFn: async ({ signal }) => (await ask(QuestionThreadPageDocument, { id }, { signal })).question,
    enabled: live !== 'CONNECTING',
  })
  return { ...found, live }
}
