import { Box, Rating, TextField, Typography } from '@mui/material'
import { useId, useState } from 'react'
import { useNotify, useRefresh } from 'react-admin'
import { ask } from '../../data/ask'
import { type QuestionThreadFragment, RateQuestionDocument } from '../../generated/graphql'
import { Section } from '../../pages/Section'
import { StepForm } from '../../signIn/StepForm'
import { textOf, useStep } from '../../signIn/useStep'

const WORDS = ['not at all', 'hardly', 'partly', 'mostly', 'fully'] as const

/** Asks the asker, once, how they were served. A rating is shown without a name, so nobody can tell who has given one. */
export function RateSection({ question: { id, status } }: { question: QuestionThreadFragment }) {
  const notify = useNotify()
  const refresh = useRefresh()
  const label = useId()
  const [stars, setStars] = useState<number | null>(null)
  const [isRated, setIsRated] = useState(false)
  const { fault, waiting, submit } = useStep(async (values) => {
    if (stars === null) throw new Error('Choose one to five stars')
    const remark = textOf(values, 'remark').trim()
    await ask(RateQuestionDocument, { input: { id, satisfaction: stars, ...(remark === '' ? {} : { remark }) } })
    setIsRated(true)
    notify('Thank you', { type: 'success' })
    refresh()
  })
  if (isRated) return null
  return (
    <Section title="How satisfied are you?">
      <StepForm onSubmit={submit} fault={fault} waiting={waiting} action="Send">
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Typography id={label} component="span" sx={{ fontSize: '0.8125rem' }}>
            {stars === null ? 'Satisfied:' : `Satisfied: ${WORDS[stars - 1] ?? ''}`}
          </Typography>
          <Rating
            value={stars}
            onChange={(_event, next) => setStars(next)}
            getLabelText={(value) => `${value}: ${WORDS[value - 1] ?? ''}`}
            aria-labelledby={label}
          />
        </Box>
        <TextField
          name="remark"
          label="In a line"
          autoComplete="off"
          helperText={`Shown without your name.${status === 'ANSWERED' ? ' Sending it closes the question.' : ''}`}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
      </StepForm>
    </Section>
  )
}
