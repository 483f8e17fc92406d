import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import { Link as MuiLink, TableBody, TableCell, TableRow } from '@mui/material'
import { useState } from 'react'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import type { ExceptionAcceptanceFormFragment, ExceptionCountsQuery } from '../generated/graphql'
import { RowMenu } from '../pages/record/RowMenu'
import { useArchive } from '../pages/record/useArchive'
import { Section } from '../pages/Section'
import { SmallTable } from '../pages/SmallTable'
import { DateText } from '../words/DateText'
import { AcceptDialog } from './AcceptDialog'
import { exceptionKinds } from './exceptionKinds'

/** What is accepted at present, until when and why. `accepted`: undefined while it is read. */
export function AcceptedSection({ accepted: data }: { accepted: ExceptionCountsQuery['accepted'] | undefined }) {
  const mayDo = useMay()
  const { archive } = useArchive('exceptionAcceptances', 'acceptance')
  const [edited, setEdited] = useState<ExceptionAcceptanceFormFragment | null>(null)
  const accepted = data?.edges.map(({ node }) => node) ?? []
  const mayChange = mayDo('update', 'ExceptionAcceptance')
  const columns = ['Record', 'Exception', 'Until', 'Reason', ...(mayChange ? ['Change'] : [])]
  return (
    <Section title="Accepted" count={data?.totalCount} flush={accepted.length > 0}>
      {data && accepted.length === 0 && 'Nothing is accepted at present.'}
      {accepted.length > 0 && (
        <SmallTable label="Accepted exceptions" columns={columns}>
          <TableBody>
            {accepted.map((acceptance) => (
              <TableRow key={acceptance.id}>
                <TableCell>
                  <MuiLink component={Link} to={recordOf(acceptance).to}>
                    {recordOf(acceptance).name}
                  </MuiLink>
                </TableCell>
                <TableCell>{acceptance.kind && exceptionKinds[acceptance.kind].title}</TableCell>
                <TableCell>
                  <DateText value={acceptance.acceptedUntil ?? ''} />
                </TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{acceptance.reason}</TableCell>
                {mayChange && (
                  <TableCell>
                    <RowMenu
                      label={`Actions for ${recordOf(acceptance).name}`}
                      actions={[
                        { label: 'Edit', icon: EditOutlined, onChoose: () => setEdited(acceptance) },
                        { label: 'Archive', icon: ArchiveOutlined, onChoose: () => void archive(acceptance) },
                      ]}
                    />
                  </TableCell>
                )}
              </TableRow>
            ))}
          </TableBody>
        </SmallTable>
      )}
      {edited && <AcceptDialog acceptance={edited} onClose={() => setEdited(null)} />}
    </Section>
  )
}

function recordOf({ organisation, person, contactPoint, commitment, engagement }: ExceptionAcceptanceFormFragment) {
  const somebody = person ?? contactPoint?.person
  if (organisation) return { to: `/organisations/${organisation.id}/show`, name: organisation.name ?? '' }
  if (somebody) return { to: `/people/${somebody.id}/show`, name: somebody.displayName ?? '' }
  const met = engagement ?? commitment?.engagement
  return { to: `/engagements/${met?.id ?? ''}/show`, name: commitment?.what ?? engagement?.summary ?? 'Engagement' }
}
