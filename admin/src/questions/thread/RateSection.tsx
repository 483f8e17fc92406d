import { Box, Rating, TextField, Typography } from '@mui/material'
import { useId, useState } from 'react'
import { useNotify, useRefresh } from 'react-admin'
import { ask } from '../../data/ask'
import { type QuestionThreadFragment, RateQuestionDocument } from '../../generated/graphql'
import { Section } from '../../pages/Section'
import { StepForm } from '../../signIn/StepForm'
import { textOf, useStep } from '../../signIn/useStep'
import { mayBring, type Side } from '../side'

const WORDS = ['Not at all', 'Hardly', 'Partly', 'Mostly', 'Fully'] as const

/** Asks the asker's side, once a question is closed, how they were served, and thanks them from then on. */
export function RateSection({ question, side }: { question: QuestionThreadFragment; side: Side }) {
  if (question.status !== 'CLOSED') return null
  if (question.isRated) return <Section title="Your rating">Thank you. It is shown without your name.</Section>
  // Withheld from who may not rate it, such as a SPOC who asked on behalf of somebody.
  return question.isRated === false && mayBring(question, side, 'rate') ? <RateForm id={question.id} /> : null
}

function RateForm({ id }: { id: string }) {
  const notify = useNotify()
  const refresh = useRefresh()
  const label = useId()
  const [stars, setStars] = useState<number | null>(null)
  const { fault, waiting, submit } = useStep(async (values) => {
    if (stars === null) throw new Error('Choose one to five stars')
    const remark = textOf(values, 'remark').trim()
    await ask(RateQuestionDocument, { input: { id, satisfaction: stars, ...(remark === '' ? {} : { remark }) } })
    notify('Your rating is sent', { type: 'success' })
    refresh()
  })
  return (
    <Section title="How satisfied are you?">
      <StepForm onSubmit={submit} fault={fault} waiting={waiting} action="Send the rating">
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <Typography id={label} component="span" sx={{ fontSize: '0.8125rem' }}>
            {stars === null ? 'One to five stars' : WORDS[stars - 1]}
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
          label="Remark"
          autoComplete="off"
          helperText="In a line, if you like. Shown without your name"
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
      </StepForm>
    </Section>
  )
}
