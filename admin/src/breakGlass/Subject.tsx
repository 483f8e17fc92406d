import { Link as MuiLink } from '@mui/material'
import { useListContext } from 'react-admin'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import type { BreakGlassRowFragment } from '../generated/graphql'
import { listAddress } from '../pages/list/listAddress'
import { useOpenable } from '../ledger/useOpenable'
import { enumWords } from '../words/labels'
import { shortId } from '../words/shortId'

/**
 * Whose private contacts were opened. Those who may see the record get its name, linked to its page; others get the id
 * alone, linked to what the ledger has about it where they may read that. The ledger gives the name to those who say
 * why they ask.
 */
export function Subject({ id, type }: { id: string; type: string }) {
  const mayDo = useMay()
  const { data = [] } = useListContext<BreakGlassRowFragment>()
  const openable = useOpenable(data.flatMap(({ subjectId }) => subjectId ?? []))
  const record = openable.get(id)
  const words = `${enumWords(type)} ${shortId(id)}`
  if (record)
    return (
      <MuiLink component={Link} to={record.to}>
        {record.name || words}
      </MuiLink>
    )
  if (!mayDo('read', 'LedgerRecord')) return <span title={id}>{words}</span>
  return (
    <MuiLink component={Link} to={listAddress('/ledger', { subject: id })} title={`What the ledger has about ${id}`}>
      {words}
    </MuiLink>
  )
}
