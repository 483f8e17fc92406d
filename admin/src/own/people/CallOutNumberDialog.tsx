import { SelectInput, TextInput } from 'react-admin'
import { ask } from '../../data/ask'
import { type ContactEntryFragment, ProposeCallOutNumberDocument } from '../../generated/graphql'
import { ActDialog } from '../../pages/dialogs/ActDialog'
import { needed } from '../../pages/form/needed'

type Values = { value?: string; replaces?: string | null }
type CallOutNumberDialogProps = {
  person: { id: string; name: string }
  numbers: readonly ContactEntryFragment[]
  onClose: () => void
}

/** The control room rings it at night, so a register manager confirms it first. */
export const CallOutNumberDialog = ({ person, numbers, onClose }: CallOutNumberDialogProps) => (
  <ActDialog<Values>
    title={`Call-out number of ${person.name}`}
    action="Propose"
    defaults={numbers.length === 1 && numbers[0] ? { replaces: numbers[0].id } : {}}
    act={async ({ value = '', replaces }) => {
      const old = numbers.find(({ id }) => id === replaces)
      await ask(ProposeCallOutNumberDocument, {
        input: {
          person: person.id,
          kind: 'MOBILE',
          value,
          ...(old ? { replaces: { id: old.id, version: old.version ?? 0 } } : {}),
        },
      })
      return 'It waits for confirmation'
    }}
    onClose={onClose}
  >
    <TextInput
      source="value"
      label="Number"
      fullWidth
      autoComplete="off"
      {...needed('Give the number')}
      helperText="The control room rings it at night, once a register manager has confirmed it"
    />
    {numbers.length > 0 && (
      <SelectInput
        source="replaces"
        label="In place of"
        emptyText="None: it is a further number"
        choices={numbers.map(({ id, value }) => ({ id, name: value ?? '' }))}
        helperText={false}
      />
    )}
  </ActDialog>
)
