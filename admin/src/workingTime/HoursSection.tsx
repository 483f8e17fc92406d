import AddOutlined from '@mui/icons-material/AddOutlined'
import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import { Box, Button, TableBody, TableCell, TableRow } from '@mui/material'
import { useState } from 'react'
import { useMay } from '../access/ViewerContext'
import type { WorkingPeriodFormFragment } from '../generated/graphql'
import { enumerations } from '../generated/schemaFacts'
import { RowMenu } from '../pages/record/RowMenu'
import { useArchive } from '../pages/record/useArchive'
import { Section } from '../pages/Section'
import { SmallTable } from '../pages/SmallTable'
import { enumWords } from '../words/labels'
import { PeriodDialog } from './PeriodDialog'

type Period = WorkingPeriodFormFragment

/** The periods of each weekday; what lies between two of them is a break. */
export function HoursSection({ calendar, periods }: { calendar: string; periods: readonly Period[] }) {
  const mayDo = useMay()
  const { archive } = useArchive('workingPeriods', 'period')
  const [opened, setOpened] = useState<{ period?: Period } | null>(null)
  const add = mayDo('create', 'WorkingPeriod') && (
    <Button startIcon={<AddOutlined />} onClick={() => setOpened({})}>
      Add period
    </Button>
  )
  const actionsOf = (period: Period) => [
    mayDo('update', 'WorkingPeriod', 'opensAt', period) && {
      label: 'Edit',
      icon: EditOutlined,
      onChoose: () => setOpened({ period }),
    },
    mayDo('archive', 'WorkingPeriod', 'archivedAt', period) && {
      label: 'Remove',
      icon: ArchiveOutlined,
      onChoose: () => void archive(period),
    },
  ]
  return (
    <Section title="Working hours" actions={add} flush>
      <SmallTable label="Working hours" columns={['Weekday', 'Hours']}>
        <TableBody sx={{ '&& td': { verticalAlign: 'middle' } }}>
          {enumerations.Weekday.map((weekday) => (
            <TableRow key={weekday}>
              <TableCell sx={{ width: 160 }}>{enumWords(weekday)}</TableCell>
              <TableCell>
                <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center' }}>
                  {periods
                    .filter((period) => period.weekday === weekday)
                    .map((period) => (
                      <Box key={period.id} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.25 }}>
                        {hoursText(period)}
                        <RowMenu
                          label={`Actions for ${enumWords(weekday)}, ${hoursText(period)}`}
                          actions={actionsOf(period)}
                        />
                      </Box>
                    ))}
                  {periods.every((period) => period.weekday !== weekday) && (
                    <Box component="span" sx={{ color: 'text.secondary', minHeight: 28, lineHeight: '28px' }}>
                      Closed
                    </Box>
                  )}
                </Box>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </SmallTable>
      {opened && <PeriodDialog calendar={calendar} period={opened.period} onClose={() => setOpened(null)} />}
    </Section>
  )
}

const hoursText = ({ opensAt, closesAt }: Period): string => `${opensAt ?? ''}–${closesAt ?? ''}`
