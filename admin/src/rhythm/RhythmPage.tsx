import { Box, MenuItem, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material'
import { useSearchParams } from 'react-router'
import { useViewer } from '../access/ViewerContext'
import { PageHeader } from '../pages/PageHeader'
import { DueSection } from './DueSection'
import { ExpectationsSection } from './ExpectationsSection'
import { useDue } from './useDue'

const WITHIN = [
  { days: 0, label: 'Overdue' },
  { days: 7, label: 'This week' },
  { days: 30, label: 'In 30 days' },
]

/** Whom to speak to this week, and how often whom is to be spoken to. */
export default function RhythmPage() {
  const [params, setParams] = useSearchParams()
  const { directorates } = useViewer()
  const days = WITHIN.find((one) => String(one.days) === params.get('within'))?.days ?? 7
  const engagedBy = directorates.find(({ id }) => id === params.get('by'))?.id ?? null
  const due = useDue(days, engagedBy)
  const choose = (chosen: { within?: number; by?: string }) => {
    const by = chosen.by ?? engagedBy ?? ''
    setParams({ within: String(chosen.within ?? days), ...(by === '' ? {} : { by }) }, { replace: true })
  }
  return (
    <>
      <PageHeader
        title="To speak to"
        subtitle="Organisations that the force has not met, written to or answered for as long as it means to."
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2, alignItems: 'center' }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label="Due"
          value={days}
          onChange={(_event, within: number | null) => within !== null && choose({ within })}
          // The usual grey of what is not chosen has too little contrast on the page's own ground.
          sx={{ flexWrap: 'wrap', '& .MuiToggleButton-root:not(.Mui-selected)': { color: 'text.primary' } }}
        >
          {WITHIN.map((one) => (
            <ToggleButton key={one.days} value={one.days}>
              {one.label}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {directorates.length > 0 && (
          <TextField
            select
            label="Engaged before by"
            value={engagedBy ?? 'ALL'}
            onChange={({ target }) => choose({ by: target.value === 'ALL' ? '' : target.value })}
            sx={{ minWidth: 200 }}
          >
            <MenuItem value="ALL">Anybody or nobody</MenuItem>
            {directorates.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Box>
      <DueSection reading={due} />
      <ExpectationsSection of={due.data?.pages[0]?.expectations} />
    </>
  )
}
