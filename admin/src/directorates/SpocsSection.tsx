import { Chip, Link as MuiLink, TableBody, TableCell, TableRow } from '@mui/material'
import { Link } from 'react-router'
import { Shown } from '../access/Withheld'
import { DateText } from '../words/DateText'
import { Section } from '../pages/Section'
import { SmallTable } from '../pages/SmallTable'
import { TermState } from '../spocs/TermState'
import type { Assignment } from './documents'

/** Who is, was and will be a single point of contact. Assignments are made on the account's page. */
export const SpocsSection = ({ spocs }: { spocs: readonly Assignment[] }) => (
  <Section title="Single points of contact" count={spocs.length} flush={spocs.length > 0}>
    {spocs.length === 0 ? (
      'Nobody is assigned.'
    ) : (
      <SmallTable label="Single points of contact" columns={['Name', 'E-mail', 'From', 'Until', 'State']}>
        <TableBody>
          {spocs.map(({ account, ...assignment }) => (
            <TableRow key={assignment.id}>
              <TableCell>
                {account && (
                  <MuiLink component={Link} to={`/accounts/${account.id}/show`}>
                    {account.displayName}
                  </MuiLink>
                )}
                {account?.suspendedAt && <Chip color="error" variant="outlined" label="Suspended" sx={{ ml: 1 }} />}
              </TableCell>
              <TableCell>{account && <Shown type="Account" field="email" record={account} />}</TableCell>
              <TableCell>
                <Shown type="SpocAssignment" field="startsOn" record={assignment} none="Always">
                  <DateText value={assignment.startsOn ?? ''} />
                </Shown>
              </TableCell>
              <TableCell>
                <Shown type="SpocAssignment" field="endsOn" record={assignment} none="Further notice">
                  <DateText value={assignment.endsOn ?? ''} />
                </Shown>
              </TableCell>
              <TableCell>
                <TermState term={assignment} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </SmallTable>
    )}
  </Section>
)
