import { Link as MuiLink, TableBody, TableCell, TableRow } from '@mui/material'
import { Link } from 'react-router'
import { isWithheld, Shown } from '../access/Withheld'
import type { PersonPageFragment } from '../generated/graphql'
import { KeyholderState } from '../keyholders/KeyholderState'
import { Section } from '../pages/Section'
import { SmallTable } from '../pages/SmallTable'

/** The premises to which somebody holds keys. Not shown to those who may not read keyholding. */
export function KeyholderOfSection({ record }: { record: PersonPageFragment }) {
  const held = record.keyholderOf ?? []
  if (isWithheld(record, 'keyholderOf') || held.length === 0) return null
  return (
    <Section title="Keyholder of" count={held.length} flush>
      <SmallTable label="Keyholder of" columns={['Premises', 'Call order', 'State']}>
        <TableBody>
          {held.map((keyholder) => (
            <TableRow key={keyholder.id}>
              <TableCell>
                <Shown type="Keyholder" field="premises" record={keyholder}>
                  <MuiLink component={Link} to={`/premises/${keyholder.premises?.id ?? ''}/show`}>
                    {keyholder.premises?.name}
                  </MuiLink>
                </Shown>
              </TableCell>
              <TableCell>
                <Shown type="Keyholder" field="callOrder" record={keyholder} />
              </TableCell>
              <TableCell>
                <KeyholderState keyholder={keyholder} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </SmallTable>
    </Section>
  )
}
