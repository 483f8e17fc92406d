import { Button, Link as MuiLink, TableBody, TableCell, TableRow } from '@mui/material'
import { Link } from 'react-router'
import { Shown } from '../access/Withheld'
import { Section } from '../pages/Section'
import { SmallTable } from '../pages/SmallTable'
import type { ZoneRecord } from './documents'

/** The filter of the list of premises, for the kinds of zones that a premises record names. */
const NAMED_BY: Partial<Record<string, string>> = { WARD: 'ward', BOROUGH: 'borough', BEAT: 'beat' }

/** Premises whose position lies inside. Not shown to roles that may not read premises. */
export function InsideSection({ record }: { record: ZoneRecord }) {
  const { inside } = record
  if (!inside) return null
  const { totalCount, edges } = inside
  const more = listOf(record)
  return (
    <Section
      title="Premises inside"
      count={totalCount}
      flush={edges.length > 0}
      actions={
        more &&
        totalCount > 0 && (
          <Button className="no-print" component={Link} to={more}>
            Open the list
          </Button>
        )
      }
    >
      {edges.length === 0 ? (
        'No premises lie here.'
      ) : (
        <SmallTable label="Premises inside" columns={['Name', 'Address', 'Postcode', 'Use']}>
          <TableBody>
            {edges.map(({ node }) => (
              <TableRow key={node.id}>
                <TableCell>
                  <MuiLink component={Link} to={`/premises/${node.id}/show`}>
                    {node.name}
                  </MuiLink>
                </TableCell>
                <TableCell>
                  <Shown type="Premises" field="addressLine1" record={node} none="No address" />
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  <Shown type="Premises" field="postcode" record={node} none="No postcode" />
                </TableCell>
                <TableCell>
                  <Shown type="Premises" field="use" record={node} none="Not said" />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </SmallTable>
      )}
    </Section>
  )
}

function listOf({ id, name, kind }: ZoneRecord): string | null {
  const filter = NAMED_BY[kind ?? '']
  return filter ? `/premises?filter=${encodeURIComponent(JSON.stringify({ [filter]: { id, name } }))}` : null
}
