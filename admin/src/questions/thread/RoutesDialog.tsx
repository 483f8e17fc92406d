import { Box, Button, DialogActions, DialogContent, DialogTitle, type Theme, useMediaQuery } from '@mui/material'
import { useId, useState } from 'react'
import { Form, TextInput, useNotify, useRefresh } from 'react-admin'
import { ask } from '../../data/ask'
import { type ChangeRoutesInput, ChangeRoutesDocument, type QuestionThreadFragment } from '../../generated/graphql'
import { KeptDialog, KeptForm } from '../../pages/dialogs/KeptDialog'
import { needed } from '../../pages/form/needed'
import { type Choice, RecordPicker, RecordsPicker } from '../../pages/form/RecordPicker'
import { Save } from '../../pages/form/Save'
import { fieldErrorsOf, SaveFault } from '../../pages/form/SaveFault'
import { unplaced } from '../../pages/form/unplaced'
import { directorateChoices } from '../../referenceLists/choices'

/** What can be done about who answers. */
export type RoutesChange = 'ADD' | 'PASS_ON' | 'DECLINE'

const WORDS: Readonly<Record<RoutesChange, { title: string; action: string; said: string }>> = {
  ADD: { title: 'Add a directorate', action: 'Add', said: 'It is asked too' },
  PASS_ON: { title: 'Pass on to another directorate', action: 'Pass on', said: 'It is passed on' },
  DECLINE: { title: 'Decline for your directorate', action: 'Decline', said: 'It is declined' },
}

type Values = { add?: Choice[]; passOnTo?: Choice; own?: Choice; reason?: string }

type RoutesDialogProps = {
  question: QuestionThreadFragment
  change: RoutesChange
  /** Directorates of the viewer that have still to answer. */
  own: readonly Choice[]
  onClose: () => void
}

/** Changes which directorates answer. The asker sees of it only who speaks. */
export function RoutesDialog({ question, change, own, onClose }: RoutesDialogProps) {
  const heading = useId()
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  const notify = useNotify()
  const refresh = useRefresh()
  const [fault, setFault] = useState<unknown>(null)
  const { title, action, said } = WORDS[change]
  const save = async (values: Values) => {
    setFault(null)
    try {
      await ask(ChangeRoutesDocument, { input: inputOf(question, change, values) })
    } catch (error) {
      const errors = fieldErrorsOf(error)
      setFault(errors === undefined ? error : unplaced(errors, values))
      if (!errors) refresh()
      return errors
    }
    notify(said, { type: 'success' })
    refresh()
    onClose()
    return undefined
  }
  return (
    <KeptDialog open onClose={onClose} fullWidth maxWidth="sm" fullScreen={narrow} aria-labelledby={heading}>
      <DialogTitle id={heading}>{title}</DialogTitle>
      <Form onSubmit={save} defaultValues={{ own: own[0], reason: '', add: [] }} sanitizeEmptyValues={false} noValidate>
        <KeptForm />
        <DialogContent sx={{ pt: 1 }}>
          <Box sx={{ display: 'grid', gap: 2, pt: 0.5 }}>
            {fault !== null && <SaveFault error={fault} />}
            {change === 'ADD' && (
              <RecordsPicker
                source="add"
                label="Directorates"
                kind="directorates"
                choices={directorateChoices}
                {...needed('Choose at least one')}
              />
            )}
            {change !== 'ADD' && own.length > 1 && (
              <RecordPicker source="own" label="For" kind="own open routes" choices={() => Promise.resolve(own)} />
            )}
            {change === 'PASS_ON' && (
              <RecordPicker
                source="passOnTo"
                label="To"
                kind="directorates"
                choices={directorateChoices}
                {...needed('Choose a directorate')}
              />
            )}
            {change !== 'ADD' && (
              <TextInput
                source="reason"
                label="Reason"
                multiline
                minRows={2}
                {...needed('Say why')}
                helperText="10 to 500 characters; the asker does not see it"
              />
            )}
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Save label={action} always />
        </DialogActions>
      </Form>
    </KeptDialog>
  )
}

function inputOf(
  { id, handling }: QuestionThreadFragment,
  change: RoutesChange,
  { add = [], passOnTo, own, reason }: Values,
): ChangeRoutesInput {
  const input = { id, version: handling?.version ?? 0 }
  if (change === 'ADD') return { ...input, add: add.map((directorate) => directorate.id) }
  const leaving = { ...input, decline: own?.id ?? null, reason: reason ?? '' }
  return change === 'PASS_ON' ? { ...leaving, passOnTo: passOnTo?.id ?? null } : leaving
}
