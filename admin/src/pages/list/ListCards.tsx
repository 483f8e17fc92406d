import { Box } from '@mui/material'
import { type RaRecord, useListContext, useResourceContext } from 'react-admin'
import type { GovernedName } from '../../data/resource'
import { ChooseRecord } from '../../together/Choose'
import { Cell } from './Cell'
import type { Column } from './column'
import { RecordLink } from '../record/RecordLink'

/** A list on a narrow screen: one card a record, headed by the first column. */
export function ListCards({
  type,
  columns,
  choosing,
  rowClick,
}: {
  type: GovernedName
  columns: readonly Column[]
  choosing: boolean
  rowClick: 'show' | 'edit' | false
}) {
  const { data } = useListContext<RaRecord>()
  const resource = useResourceContext() ?? ''
  const [first, ...rest] = columns
  if (!first) return null
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data?.map((record) => (
        <Box component="li" key={record.id} sx={{ px: 1.5, py: 1.25, borderBottom: 1, borderColor: 'divider' }}>
          {choosing && <ChooseRecord record={record} />}
          {rowClick ? (
            <RecordLink resource={resource} id={record.id} type={rowClick} strong>
              <Cell type={type} column={first} record={record} />
            </RecordLink>
          ) : (
            <Cell type={type} column={first} record={record} />
          )}
          <Box
            component="dl"
            sx={{
              m: 0,
              mt: 0.5,
              display: 'grid',
              gridTemplateColumns: '96px minmax(0, 1fr)',
              rowGap: 0.25,
              columnGap: 1,
              fontSize: '0.8125rem',
            }}
          >
            {rest.map((column) => (
              <Box key={column.source} sx={{ display: 'contents' }}>
                <Box component="dt" sx={{ color: 'text.secondary' }}>
                  {column.label}
                </Box>
                <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                  <Cell type={type} column={column} record={record} />
                </Box>
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
