import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Typography } from '@mui/material'
import { useId } from 'react'
import { standings } from '../access/standings'
import type { Standing } from '../generated/graphql'

/** What a colleague may do, each in a sentence. */
export function StandingChoice({ defaultValue }: { defaultValue: Standing }) {
  const label = useId()
  return (
    <FormControl>
      <FormLabel id={label}>What they may do</FormLabel>
      <RadioGroup name="standing" aria-labelledby={label} defaultValue={defaultValue}>
        {standings.map(({ id, name, task }) => (
          <FormControlLabel
            key={id}
            value={id}
            control={<Radio size="small" />}
            sx={{ alignItems: 'flex-start', mr: 0 }}
            label={
              <Box component="span" sx={{ display: 'block', py: 0.75 }}>
                <Typography component="span" variant="body2" sx={{ display: 'block', fontWeight: 600 }}>
                  {name}
                </Typography>
                <Typography component="span" variant="caption" sx={{ display: 'block', color: 'text.secondary' }}>
                  {task}
                </Typography>
              </Box>
            }
          />
        ))}
      </RadioGroup>
    </FormControl>
  )
}
