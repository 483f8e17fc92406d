import { Button, Checkbox, FormControlLabel, FormHelperText, MenuItem, TextField } from '@mui/material'
import { useState } from 'react'
import { useViewer } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { CreateCalendarFeedDocument } from '../generated/graphql'
import { fieldErrorsOf } from '../pages/form/SaveFault'
import { StepForm } from '../signIn/StepForm'
import { textOf, useStep } from '../signIn/useStep'

const OWN = 'own'

/** What a new feed is for, and what it holds. */
export function NewFeedForm({ onMade, onCancel }: { onMade: (address: string) => void; onCancel: () => void }) {
  const { directorates } = useViewer()
  const [of, setOf] = useState(OWN)
  const [details, setDetails] = useState(false)
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const { fault, waiting, submit } = useStep(async (values) => {
    setFaults({})
    try {
      const input = { name: textOf(values, 'name'), directorate: of === OWN ? null : of, details }
      const { createCalendarFeed } = await ask(CreateCalendarFeedDocument, { input })
      onMade(createCalendarFeed.address)
    } catch (error) {
      const fields = fieldErrorsOf(error)
      if (!fields) throw error
      setFaults(fields)
    }
  })
  return (
    <StepForm
      onSubmit={submit}
      fault={fault}
      waiting={waiting}
      action="Make the feed"
      below={<Button onClick={onCancel}>Cancel</Button>}
    >
      <TextField
        name="name"
        label="What it is for"
        required
        autoFocus
        fullWidth
        error={faults['name'] !== undefined}
        helperText={faults['name'] ?? 'For example “Outlook”. The calendar is shown under this name.'}
        slotProps={{ htmlInput: { maxLength: 100 } }}
      />
      <TextField
        select
        label="Whose engagements"
        value={of}
        onChange={({ target }) => setOf(target.value)}
        fullWidth
        error={faults['directorate'] !== undefined}
        helperText={faults['directorate'] ?? 'From 30 days back to 400 days ahead.'}
      >
        <MenuItem value={OWN}>Mine: those with me among the officers</MenuItem>
        {directorates.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {`All of ${name ?? 'the directorate'}`}
          </MenuItem>
        ))}
      </TextField>
      <div>
        <FormControlLabel
          control={<Checkbox checked={details} onChange={(_event, checked) => setDetails(checked)} />}
          label="With summary, place and people"
        />
        <FormHelperText>
          {details
            ? 'These leave Beadle for wherever the calendar is kept: only for a calendar of the force.'
            : 'Otherwise each says its kind and the organisations, such as “Meeting, Lime Bank”.'}
        </FormHelperText>
      </div>
    </StepForm>
  )
}
