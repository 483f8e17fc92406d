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
 * Whose private contacts were opened: the name, and the way to the page, for those who may see it. Others are given the
 * id alone, and from there the way to all that the ledger has about the same, where they may read that: it names
 * somebody who says why.
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
