import { Box, Typography } from '@mui/material'
import { useState } from 'react'
import type { AbsenceFormFragment } from '../../generated/graphql'
import { AddButton } from '../../pages/AddButton'
import { Section } from '../../pages/Section'
import { AbsenceDialog } from './AbsenceDialog'
import { AbsenceLine } from './AbsenceLine'

type AbsencesSectionProps = {
  organisation: string
  absences: readonly AbsenceFormFragment[]
  count: number
  keeps: boolean
}

/** Who is away, or will be: the control room rings them after the others. */
export function AbsencesSection({ organisation, absences, count, keeps }: AbsencesSectionProps) {
  const [opened, setOpened] = useState<{ absence?: AbsenceFormFragment } | null>(null)
  return (
    <Section
      title="Who is away"
      count={count}
      actions={keeps && <AddButton label="Add an absence" onClick={() => setOpened({})} />}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {absences.length === 0
          ? 'Nobody is away. A keyholder who is away is rung after the others.'
          : 'They are rung after the others.'}
      </Typography>
      <Box component="ul" aria-label="Absences" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
        {absences.map((absence) => (
          <AbsenceLine key={absence.id} absence={absence} onChange={keeps ? () => setOpened({ absence }) : undefined} />
        ))}
      </Box>
      {absences.length < count && (
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          The first {absences.length} of {count}
        </Typography>
      )}
      {opened && <AbsenceDialog organisation={organisation} absence={opened.absence} onClose={() => setOpened(null)} />}
    </Section>
  )
}
