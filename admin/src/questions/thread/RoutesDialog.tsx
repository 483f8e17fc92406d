import { TextInput } from 'react-admin'
import { ask } from '../../data/ask'
import { type ChangeRoutesInput, ChangeRoutesDocument, type QuestionThreadFragment } from '../../generated/graphql'
import { ActDialog } from '../../pages/dialogs/ActDialog'
import { needed } from '../../pages/form/needed'
import { type Choice, RecordPicker, RecordsPicker } from '../../pages/form/RecordPicker'
import { directorateChoices } from '../../referenceLists/choices'

/** What can be done about who answers. */
export type RoutesChange = 'ADD' | 'PASS_ON' | 'DECLINE'

const WORDS: Readonly<Record<RoutesChange, { title: string; action: string; said: string }>> = {
  ADD: { title: 'Add a directorate', action: 'Add', said: 'The directorate is asked too' },
  PASS_ON: { title: 'Pass on to another directorate', action: 'Pass on', said: 'The question is passed on' },
  DECLINE: { title: 'Decline for your directorate', action: 'Decline', said: 'Your directorate has declined' },
}

type Values = { add?: Choice[]; passOnTo?: Choice; own?: Choice | undefined; reason?: string }

type RoutesDialogProps = {
  question: QuestionThreadFragment
  change: RoutesChange
  /** Directorates of the viewer that have still to answer. */
  own: readonly Choice[]
  onClose: () => void
}

/** Changes which directorates answer. The asker sees of it only who speaks. */
export function RoutesDialog({ question, change, own, onClose }: RoutesDialogProps) {
  const { title, action, said } = WORDS[change]
  const act = async (values: Values) => {
    await ask(ChangeRoutesDocument, { input: inputOf(question, change, values) })
    return said
  }
  return (
    <ActDialog
      title={title}
      action={action}
      defaults={{ own: own[0], reason: '', add: [] }}
      act={act}
      onClose={onClose}
    >
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
      <TextInput
        source="reason"
        label={change === 'ADD' ? 'What for' : 'Reason'}
        multiline
        minRows={2}
        {...needed(change === 'ADD' ? 'Say what they are to answer' : 'Say why')}
        helperText="10 to 500 characters. The asker does not see it"
      />
    </ActDialog>
  )
}

function inputOf(
  { id, handling }: QuestionThreadFragment,
  change: RoutesChange,
  { add = [], passOnTo, own, reason = '' }: Values,
): ChangeRoutesInput {
  const input = { id, version: handling?.version ?? 0, reason }
  if (change === 'ADD') return { ...input, add: add.map((directorate) => directorate.id) }
  const leaving = { ...input, decline: own?.id ?? null }
  return change === 'PASS_ON' ? { ...leaving, passOnTo: passOnTo?.id ?? null } : leaving
}
