import AddOutlined from '@mui/icons-material/AddOutlined'
import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import UnarchiveOutlined from '@mui/icons-material/UnarchiveOutlined'
import { Box, Button, Chip, TableBody, TableCell, TableRow } from '@mui/material'
import { useState } from 'react'
import { useMay } from '../access/ViewerContext'
import type { ClosedDayFormFragment } from '../generated/graphql'
import { RowMenu } from '../pages/record/RowMenu'
import { useArchive } from '../pages/record/useArchive'
import { Section } from '../pages/Section'
import { SmallTable } from '../pages/SmallTable'
import { dateText } from '../words/dates'
import { ClosedDayDialog } from './ClosedDayDialog'

type Day = ClosedDayFormFragment

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' })
const dayWords = (day: string): string => `${WEEKDAY.format(new Date(`${day}T00:00:00Z`))} ${dateText(day)}`

/** This year's closed days and those to come. An archived one is a working day, and can be closed again. */
export function ClosedDaysSection({ calendar, days }: { calendar: string; days: readonly Day[] }) {
  const mayDo = useMay()
  const { archive, restore } = useArchive('closedDays', 'closed day')
  const [opened, setOpened] = useState<{ day?: Day } | null>(null)
  const mayChange = mayDo('update', 'ClosedDay')
  const add = mayDo('create', 'ClosedDay') && (
    <Button startIcon={<AddOutlined />} onClick={() => setOpened({})}>
      Add closed day
    </Button>
  )
  const actionsOf = (day: Day) => {
    if (day.archivedAt) return [{ label: 'Close again', icon: UnarchiveOutlined, onChoose: () => void restore(day) }]
    return [
      { label: 'Edit', icon: EditOutlined, onChoose: () => setOpened({ day }) },
      { label: 'Work on this day', icon: ArchiveOutlined, onChoose: () => void archive(day) },
    ]
  }
  return (
    <Section
      title="Closed days"
      count={days.filter(({ archivedAt }) => !archivedAt).length}
      actions={add}
      flush={days.length > 0}
    >
      {days.length === 0 ? (
        'None from this year on.'
      ) : (
        <SmallTable label="Closed days" columns={['Day', 'Name', ...(mayChange ? ['Change'] : [])]}>
          <TableBody sx={{ '&& td': { verticalAlign: 'middle' } }}>
            {days.map((day) => (
              <TableRow key={day.id}>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayWords(day.day ?? '')}</TableCell>
                <TableCell>
                  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
                    {day.name}
                    {day.archivedAt && <Chip label="Working day" variant="outlined" size="small" />}
                  </Box>
                </TableCell>
                {mayChange && (
                  <TableCell>
                    <RowMenu
                      label={`Actions for ${day.name ?? ''}, ${dateText(day.day ?? '')}`}
                      actions={actionsOf(day)}
                    />
                  </TableCell>
                )}
              </TableRow>
            ))}
          </TableBody>
        </SmallTable>
      )}
      {opened && <ClosedDayDialog calendar={calendar} day={opened.day} onClose={() => setOpened(null)} />}
    </Section>
  )
}
