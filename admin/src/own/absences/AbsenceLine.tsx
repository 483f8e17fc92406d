import { Box, Button, Typography } from '@mui/material'
import type { AbsenceFormFragment } from '../../generated/graphql'
import { useArchive } from '../../pages/record/useArchive'
import { useChange } from '../../pages/useChange'
import { dayBefore, today } from '../../words/dates'
import { absenceDays, isUnderWay } from './absenceWords'

type AbsenceLineProps = {
  absence: AbsenceFormFragment
  /** Left out for those who may not. */
  onChange: (() => void) | undefined
}

/** One absence. Somebody who comes back early is rung again from today. */
export function AbsenceLine({ absence, onChange }: AbsenceLineProps) {
  const { archive } = useArchive('absences', 'absence')
  const change = useChange('absences')
  const now = today()
  const name = absence.person?.displayName ?? 'Somebody'
  const days = absenceDays(absence, now)
  // On the first day of it, it is taken away: no day of it is left.
  const canEnd = isUnderWay(absence, now) && absence.from !== now
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
      <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {name}, {days}
        </Typography>
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
          {absence.premises ? `From ${absence.premises.name ?? 'one of your premises'} only` : 'From all premises'}
        </Typography>
      </Box>
      {onChange && (
        <Box>
          {canEnd && (
            <Button
              aria-label={`Is back: ${name}`}
              onClick={() => void change(absence, { to: dayBefore(now) }, `${name} is back`)}
            >
              Is back
            </Button>
          )}
          <Button aria-label={`Change the absence of ${name} ${days}`} onClick={onChange}>
            Change
          </Button>
          <Button aria-label={`Take away the absence of ${name} ${days}`} onClick={() => void archive(absence)}>
            Take away
          </Button>
        </Box>
      )}
    </Box>
  )
}
