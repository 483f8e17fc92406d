import { Link as MuiLink, TableBody, TableCell, TableRow } from '@mui/material'
import { Link } from 'react-router'
import { isWithheld, Shown, Withheld } from '../access/Withheld'
import type { OrganisationPageFragment } from '../generated/graphql'
import { ContactList } from '../parts/ContactList'
import { DateText } from '../parts/DateText'
import { Section } from '../parts/Section'
import { SmallTable } from '../parts/SmallTable'

/** Whom the force knows there, in which role, and how to reach them. */
export function PeopleSection({ record }: { record: OrganisationPageFragment }) {
  if (isWithheld(record, 'affiliations')) return <Section title="People"><Withheld type="Organisation" field="affiliations" record={record} /></Section>
  const affiliations = record.affiliations ?? []
  return (
    <Section title="People" count={affiliations.length} flush={affiliations.length > 0}>
      {affiliations.length === 0 ? (
        'Nobody is recorded here.'
      ) : (
        <SmallTable label="People" columns={['Name', 'Role', 'Reached by', 'Since']}>
          <TableBody>
            {affiliations.map((affiliation) => (
              <TableRow key={affiliation.id}>
                <TableCell>
                  <Shown type="Affiliation" field="person" record={affiliation}>
                    <MuiLink component={Link} to={`/people/${affiliation.person?.id ?? ''}/show`}>{affiliation.person?.displayName}</MuiLink>
                  </Shown>
                </TableCell>
                <TableCell><Shown type="Affiliation" field="role" record={affiliation} none="Not said" /></TableCell>
                <TableCell>{affiliation.person && <Shown type="Person" field="contactPoints" record={affiliation.person}><ContactList contacts={affiliation.person.contactPoints ?? []} /></Shown>}</TableCell>
                <TableCell><Shown type="Affiliation" field="startsOn" record={affiliation} none="Not said"><DateText value={affiliation.startsOn ?? ''} /></Shown></TableCell>
              </TableRow>
            ))}
          </TableBody>
        </SmallTable>
      )}
    </Section>
  )
}
