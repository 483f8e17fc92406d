import { Link as MuiLink, TableBody, TableCell, TableRow } from '@mui/material'
import { useState } from 'react'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { isWithheld, Shown, Withheld } from '../access/Withheld'
import { AffiliationDialog } from '../affiliations/AffiliationDialog'
import { AffiliationMenu } from '../affiliations/AffiliationMenu'
import { Lasting } from '../affiliations/Lasting'
import type { AffiliationEntryFragment, PersonPageFragment } from '../generated/graphql'
import { AddButton } from '../pages/AddButton'
import { Section } from '../pages/Section'
import { SmallTable } from '../pages/SmallTable'

/** Where somebody works and worked, in which role. */
export function AffiliationsSection({ record }: { record: PersonPageFragment }) {
  const mayDo = useMay()
  const [opened, setOpened] = useState<{ affiliation?: AffiliationEntryFragment } | null>(null)
  if (isWithheld(record, 'affiliations'))
    return (
      <Section title="Organisations">
        <Withheld type="Person" field="affiliations" record={record} />
      </Section>
    )
  const affiliations = record.affiliations ?? []
  return (
    <Section
      title="Organisations"
      count={affiliations.length}
      flush={affiliations.length > 0}
      actions={mayDo('create', 'Affiliation') && <AddButton label="Add affiliation" onClick={() => setOpened({})} />}
    >
      {affiliations.length === 0 ? (
        'No organisation is recorded.'
      ) : (
        <SmallTable label="Organisations" columns={['Organisation', 'Role', 'Since', '']}>
          <TableBody>
            {affiliations.map((affiliation) => (
              <TableRow key={affiliation.id}>
                <TableCell>
                  <Shown type="Affiliation" field="organisation" record={affiliation}>
                    <MuiLink component={Link} to={`/organisations/${affiliation.organisation?.id ?? ''}/show`}>
                      {affiliation.organisation?.name}
                    </MuiLink>
                  </Shown>
                </TableCell>
                <TableCell>
                  <Shown type="Affiliation" field="role" record={affiliation} none="Not said" />
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
      {opened && (
        <AffiliationDialog
          affiliation={opened.affiliation}
          given={{ person: { id: record.id } }}
          onClose={() => setOpened(null)}
        />
      )}
    </Section>
  )
}
