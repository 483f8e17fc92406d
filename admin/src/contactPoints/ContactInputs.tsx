import { SelectInput, TextInput, useSourceContext } from 'react-admin'
import { useWatch } from 'react-hook-form'
import type { ContactKind, ContactUse } from '../generated/graphql'
import { enumerations } from '../generated/schemaFacts'
import { choicesOf } from '../words/labels'
import { needed } from '../pages/form/needed'
import { Permitted } from '../pages/form/Permitted'
import { USES } from './uses.ts'

const VALUE_LABELS: Readonly<Record<ContactKind, string>> = {
  PHONE: 'Number',
  MOBILE: 'Number',
  EMAIL: 'E-mail',
  ADDRESS: 'Address',
}
const NUMBER_HELP = 'Type or paste it as it is written; words beside it become the note'
const VALUE_HELP: Readonly<Record<ContactKind, string | false>> = {
  PHONE: NUMBER_HELP,
  MOBILE: NUMBER_HELP,
  EMAIL: false,
  ADDRESS: false,
}

export const ContactKindInput = () => (
  <Permitted type="ContactPoint" field="kind">
    <SelectInput
      source="kind"
      label="Kind"
      choices={choicesOf(enumerations.ContactKind)}
      {...needed('Choose a kind')}
    />
  </Permitted>
)

/** What the contact was given for, among the uses that the viewer may enter. Its help says who will read it. */
export const ContactUseInput = ({ uses }: { uses: readonly ContactUse[] }) => (
  <Permitted type="ContactPoint" field="givenFor">
    <SelectInput
      source="givenFor"
      label="Given for"
      choices={uses.map((id) => ({ id, name: USES[id].label }))}
      {...needed('Say what it was given for')}
      helperText={<ReadBy />}
    />
  </Permitted>
)

/** The number, e-mail or address itself. `optional`: a row that may stay empty. */
export function ContactValueInput({ optional = false }: { optional?: boolean }) {
  const { getSource } = useSourceContext()
  const kind = (useWatch({ name: getSource('kind') }) as ContactKind | undefined) ?? 'MOBILE'
  return (
    <Permitted type="ContactPoint" field="value">
      <TextInput
        source="value"
        label={VALUE_LABELS[kind]}
        {...(optional ? {} : needed('Say how they are reached'))}
        multiline={kind === 'ADDRESS'}
        helperText={VALUE_HELP[kind]}
        slotProps={{ htmlInput: { inputMode: kind === 'EMAIL' ? 'email' : 'text' } }}
        autoComplete="off"
      />
    </Permitted>
  )
}

function ReadBy() {
  const { getSource } = useSourceContext()
  const givenFor = useWatch({ name: getSource('givenFor') }) as ContactUse | undefined
  return givenFor ? USES[givenFor].readBy : null
}
