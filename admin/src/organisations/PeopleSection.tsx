import { Link as MuiLink, TableBody, TableCell, TableRow } from '@mui/material'
import { useState } from 'react'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { isWithheld, Shown, Withheld } from '../access/Withheld'
import { AffiliationDialog } from '../affiliations/AffiliationDialog'
import { AffiliationMenu } from '../affiliations/AffiliationMenu'
import { Lasting } from '../affiliations/Lasting'
import type { AffiliationEntryFragment, OrganisationPageFragment } from '../generated/graphql'
import { AddButton } from '../pages/AddButton'
import { ContactList } from '../contacts/ContactList'
import { Section } from '../pages/Section'
import { SmallTable } from '../pages/SmallTable'
import { AddPersonDialog } from '../stakeholders/AddPersonDialog'

/** Whom the force knows there, in which role, and how to reach them. */
export function PeopleSection({ record }: { record: OrganisationPageFragment }) {
  const mayDo = useMay()
  const [opened, setOpened] = useState<{ affiliation?: AffiliationEntryFragment } | null>(null)
  if (isWithheld(record, 'affiliations'))
    return (
      <Section title="People">
        <Withheld type="Organisation" field="affiliations" record={record} />
      </Section>
    )
  const affiliations = record.affiliations ?? []
  return (
    <Section
      title="People"
      count={affiliations.length}
      flush={affiliations.length > 0}
      actions={mayDo('create', 'Affiliation') && <AddButton label="Add person" onClick={() => setOpened({})} />}
    >
      {affiliations.length === 0 ? (
        'Nobody is recorded here.'
      ) : (
        <SmallTable label="People" columns={['Name', 'Role', 'Reached by', 'Since', '']}>
          <TableBody>
            {affiliations.map((affiliation) => (
              <TableRow key={affiliation.id}>
                <TableCell>
                  <Shown type="Affiliation" field="person" record={affiliation}>
                    <MuiLink component={Link} to={`/people/${affiliation.person?.id ?? ''}/show`}>
                      {affiliation.person?.displayName}
                    </MuiLink>
                  </Shown>
                </TableCell>
                <TableCell>
                  <Shown type="Affiliation" field="role" record={affiliation} none="Not said" />
                </TableCell>
                <TableCell>
                  {affiliation.person && (
                    <Shown type="Person" field="contactPoints" record={affiliation.person}>
                      <ContactList contacts={affiliation.person.contactPoints ?? []} />
                    </Shown>
                  )}
                </TableCell>
                <TableCell>
                  <Lasting affiliation={affiliation} />
                </TableCell>
                <TableCell align="right">
                  <AffiliationMenu affiliation={affiliation} onEdit={() => setOpened({ affiliation })} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </SmallTable>
      )}
      {opened?.affiliation && (
        <AffiliationDialog
          affiliation={opened.affiliation}
          given={{ organisation: { id: record.id } }}
          onClose={() => setOpened(null)}
        />
      )}
      {opened && !opened.affiliation && (
        <AddPersonDialog organisation={{ id: record.id }} onClose={() => setOpened(null)} />
      )}
    </Section>
  )
}
