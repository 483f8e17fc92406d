import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import { TableBody, TableCell, TableRow } from '@mui/material'
import { useState } from 'react'
import { useMay } from '../access/ViewerContext'
import type { ExpectationFormFragment } from '../generated/graphql'
import { AddButton } from '../pages/AddButton'
import { RowMenu } from '../pages/record/RowMenu'
import { useArchive } from '../pages/record/useArchive'
import { Section } from '../pages/Section'
import { SmallTable } from '../pages/SmallTable'
import { daysText, whoseText } from './dueWords'
import { ExpectationDialog } from './ExpectationDialog'
import type { DuePage } from './useDue'

/** What is expected of whom; the most specific counts. `of`: undefined while they are read. */
export function ExpectationsSection({ of }: { of: DuePage['expectations'] }) {
  const mayDo = useMay()
  const { archive } = useArchive('expectations', 'expectation')
  const [opened, setOpened] = useState<{ expectation?: ExpectationFormFragment } | null>(null)
  const expectations = of?.edges.map(({ node }) => node) ?? []
  const mayChange = mayDo('update', 'Expectation')
  return (
    <Section
      title="How often we speak to whom"
      count={expectations.length}
      flush={expectations.length > 0}
      actions={mayDo('create', 'Expectation') && <AddButton label="Add expectation" onClick={() => setOpened({})} />}
    >
      {of && expectations.length === 0 && 'Nothing is expected yet, so nobody is due.'}
      {expectations.length > 0 && (
        <SmallTable label="Expectations" columns={['Whom', 'At least once in', ...(mayChange ? ['Change'] : [])]}>
          <TableBody sx={{ '&& td': { verticalAlign: 'middle' } }}>
            {expectations.map((expectation) => (
              <TableRow key={expectation.id}>
                <TableCell>{whoseText(expectation)}</TableCell>
                <TableCell>{daysText(expectation.everyDays ?? 0)}</TableCell>
                {mayChange && (
                  <TableCell>
                    <RowMenu
                      label={`Actions for ${whoseText(expectation)}`}
                      actions={[
                        { label: 'Edit', icon: EditOutlined, onChoose: () => setOpened({ expectation }) },
                        { label: 'Archive', icon: ArchiveOutlined, onChoose: () => void archive(expectation) },
                      ]}
                    />
                  </TableCell>
                )}
              </TableRow>
            ))}
          </TableBody>
        </SmallTable>
      )}
      {opened && <ExpectationDialog expectation={opened.expectation} onClose={() => setOpened(null)} />}
    </Section>
  )
}
