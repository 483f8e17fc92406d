import { Box, Button } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../data/ask'
import { faultText } from '../../data/fault'
import { WholeMailDocument } from '../../generated/graphql'
import { LinkedText } from './LinkedText'

/** Of a post or a question by mail: all of it, which is read only when somebody asks for it. */
export function WholeMail({ of: id }: { of: string }) {
  const [wanted, setWanted] = useState(false)
  const { data, error } = useQuery({
    queryKey: ['whole mail', id],
    queryFn: async ({ signal }) => {
      const { node } = await ask(WholeMailDocument, { id }, { signal })
      if (node?.__typename === 'Post') return node.wholeText ?? node.officerWholeText ?? ''
      return node?.__typename === 'Question' ? (node.wholeText ?? '') : ''
    },
    enabled: wanted,
    staleTime: Infinity,
  })
  if (!wanted)
    return (
      <Button onClick={() => setWanted(true)} sx={{ ml: -1.5 }}>
        Show the whole mail
      </Button>
    )
  if (error) return <Box role="status">{faultText(error)}</Box>
  return (
    <Box role="status" sx={{ mt: 1, pl: 1.5, borderLeft: 2, borderColor: 'divider', color: 'text.secondary' }}>
      {data === '' ? 'There is nothing more in it.' : data && <LinkedText text={data} />}
    </Box>
  )
}
