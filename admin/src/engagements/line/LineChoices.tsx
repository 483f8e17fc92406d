import { Alert, Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { useLocation } from 'react-router'
import type { Candidate, Unsettled } from './filled'

/** Where a name of the line fits several records, asks which is meant; where it fits none, says so. */
export function LineChoices() {
  const { state } = useLocation() as { state: { unsettled?: readonly Unsettled[] } | null }
  const [settled, setSettled] = useState<readonly string[]>([])
  const { getValues, setValue } = useFormContext()
  const left = (state?.unsettled ?? []).filter(({ phrase }) => !settled.includes(phrase))
  if (left.length === 0) return null
  const settle = (phrase: string) => setSettled([...settled, phrase])
  const choose = (phrase: string, { id, label, source }: Candidate) => {
    const chosen = (getValues(source) ?? []) as { id: string }[]
    if (!chosen.some((other) => other.id === id)) setValue(source, [...chosen, { id, label }], { shouldDirty: true })
    settle(phrase)
  }
  return (
    <Box role="group" aria-label="Names in the line" sx={{ display: 'grid', gap: 1 }}>
      {left.map(({ phrase, candidates }) => (
        <Alert key={phrase} severity={candidates.length > 0 ? 'warning' : 'info'} onClose={() => settle(phrase)}>
          <Typography variant="body2">
            {candidates.length > 0
              ? `Who or what is “${phrase}”?`
              : `Nothing in the register is called “${phrase}”. It stays in the summary.`}
          </Typography>
          {candidates.length > 0 && (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
              {candidates.map((candidate) => (
                <Button
                  key={candidate.id}
                  size="small"
                  variant="outlined"
                  color="inherit"
                  onClick={() => choose(phrase, candidate)}
                  sx={{ textAlign: 'left' }}
                >
                  {[candidate.label, candidate.detail].filter(Boolean).join(', ')}
                </Button>
              ))}
            </Box>
          )}
        </Alert>
      ))}
    </Box>
  )
}
