import AddOutlined from '@mui/icons-material/AddOutlined'
import { Alert, Button, Skeleton, TableBody, TableCell, TableRow } from '@mui/material'
import { useState } from 'react'
import { useRecordContext } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import { Shown } from '../access/Withheld'
import { DateText } from '../words/DateText'
import { Section } from '../pages/Section'
import { SmallTable } from '../pages/SmallTable'
import { AssignmentDialog, type Assignment } from '../spocs/AssignmentDialog'
import { TermState } from '../spocs/TermState'
import type { AccountPage } from './documents'

/** Directorates for which somebody is, was or will be single point of contact. */
export function AssignmentsSection() {
  const record = useRecordContext<AccountPage>()
  const mayDo = useMay()
  const [open, setOpen] = useState<Assignment | 'new' | null>(null)
  const assignments = record?.assignments
  if (!record || !assignments)
    return (
      <Section title="SPOC of">
        <Skeleton height={34} />
      </Section>
    )
  const may = (action: 'create' | 'update') => mayDo(action, 'SpocAssignment', 'endsOn', { account: record.id })
  const add = may('create') && !record.archivedAt && (
    <Button startIcon={<AddOutlined />} onClick={() => setOpen('new')}>
      Assign a directorate
    </Button>
  )
  return (
    <Section title="SPOC of" count={assignments.length} actions={add} flush={assignments.length > 0}>
      {assignments.length > 0 && !record.roles?.includes('SPOC') && (
        <Alert severity="warning" sx={{ m: 1.5 }}>
          Assignments count only with the role SPOC, which this account does not have.
        </Alert>
      )}
      {assignments.length === 0 ? (
        'No directorate is assigned.'
      ) : (
        <SmallTable
          label="Directorates"
          columns={['Directorate', 'Since', 'Until', 'State', ...(may('update') ? [''] : [])]}
        >
          <TableBody>
            {assignments.map((assignment) => (
              <TableRow key={assignment.id}>
                <TableCell>
                  <Shown type="SpocAssignment" field="directorate" record={assignment}>
                    {assignment.directorate?.name}
                  </Shown>
                </TableCell>
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
                {may('update') && (
                  <TableCell>
                    <Button
                      onClick={() => setOpen(assignment)}
                      aria-label={`Change ${assignment.directorate?.name ?? 'the assignment'}`}
                      sx={{ minHeight: 26, py: 0, px: 1, mx: -1 }}
                    >
                      Change
                    </Button>
                  </TableCell>
                )}
              </TableRow>
            ))}
          </TableBody>
        </SmallTable>
      )}
      {open !== null && (
        <AssignmentDialog account={record} assignment={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </Section>
  )
}
