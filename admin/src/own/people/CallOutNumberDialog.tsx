import { TextInput } from 'react-admin'
import { ask } from '../../data/ask'
import {
  type ContactEntryFragment,
  ProposeCallOutNumberDocument,
  ProposeCallOutNumberRemovalDocument,
} from '../../generated/graphql'
import { ActDialog } from '../../pages/dialogs/ActDialog'

type Values = { value?: string | null }
type CallOutNumberDialogProps = {
  person: { id: string; name: string }
  /** The number that it takes the place of; left out for a further one. */
  replaces: ContactEntryFragment | undefined
  onClose: () => void
}

/** The control room rings it at night, so a register manager confirms it first. */
export const CallOutNumberDialog = ({ person, replaces, onClose }: CallOutNumberDialogProps) => (
  <ActDialog<Values>
    title={`Call-out number of ${person.name}`}
    action="Propose"
    defaults={{ value: replaces?.value ?? null }}
    act={async ({ value }) => {
      await propose(person.id, replaces, value?.trim() ?? '')
      return 'It waits for confirmation'
    }}
    onClose={onClose}
  >
    <TextInput
      source="value"
      label="Number"
      fullWidth
      autoComplete="off"
      helperText={
        replaces
          ? 'A register manager confirms it first. Leave it empty if the number is not to be rung any more.'
          : 'The control room rings it at night, once a register manager has confirmed it.'
      }
    />
  </ActDialog>
)

async function propose(person: string, replaces: ContactEntryFragment | undefined, value: string): Promise<void> {
  const old = replaces && { id: replaces.id, version: replaces.version ?? 0 }
  if (old && value === '') await ask(ProposeCallOutNumberRemovalDocument, { input: old })
  else
    await ask(ProposeCallOutNumberDocument, {
      input: { person, kind: 'MOBILE', value, ...(old ? { replaces: old } : {}) },
    })
}
