import { TextInput } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { useMay, useViewer } from '../access/ViewerContext'
import type { ContactEntryFragment, ContactKind } from '../generated/graphql'
import { DateInput } from '../pages/form/DateInput'
import { Row } from '../pages/form/FormPage'
import { Permitted } from '../pages/form/Permitted'
import { RecordDialog } from '../pages/dialogs/RecordDialog'
import { OwnDirectorateInput } from '../pages/form/OwnDirectorateInput'
import { ContactKindInput, ContactUseInput, ContactValueInput } from './ContactInputs'
import { permittedUses } from './permittedUses.ts'

type Values = Readonly<Record<string, unknown>>

/** A new way to reach somebody, or a change to one. */
export function ContactDialog({
  contact,
  owner,
  onClose,
}: {
  contact?: ContactEntryFragment | undefined
  owner: Record<string, { id: string }>
  onClose: () => void
}) {
  const mayDo = useMay()
  const { directorates } = useViewer()
  const uses = permittedUses(mayDo, directorates, contact)
  const defaults = { kind: 'MOBILE', givenFor: uses[0], ...(directorates[0] ? { directorate: directorates[0] } : {}) }
  return (
    <RecordDialog
      title={contact ? 'Edit contact' : 'New contact'}
      resource="contactPoints"
      record={contact}
      given={owner}
      defaults={defaults}
      saved={(kept, asked) => {
        const done = `The contact is ${contact ? 'changed' : 'added'}`
        return keptAsPhone(kept, asked) ? `${done} as “Phone”: it is not a mobile number` : done
      }}
      onClose={onClose}
    >
      <Row>
        <ContactKindInput />
        <ContactUseInput uses={uses} />
      </Row>
      <ContactValueInput />
      <Row>
        <Permitted type="ContactPoint" field="extension">
          <ExtensionInput />
        </Permitted>
        <Permitted type="ContactPoint" field="note">
          <TextInput
            source="note"
            label="Note"
            helperText="For example when to ring, or whom to ask for"
            autoComplete="off"
          />
        </Permitted>
      </Row>
      <Row>
        {directorates.length > 0 && (
          <Permitted type="ContactPoint" field="directorate">
            <OwnDirectorateInput helperText="Which directorate keeps it up to date" />
          </Permitted>
        )}
        <Permitted type="ContactPoint" field="verifiedOn">
          <DateInput source="verifiedOn" label="Verified on" helperText="When somebody last reached them this way" />
        </Permitted>
      </Row>
    </RecordDialog>
  )
}

/** The API keeps a number that cannot be a mobile's as a telephone, whatever was chosen. */
const keptAsPhone = (kept: Values, asked: Values): boolean => asked['kind'] === 'MOBILE' && kept['kind'] === 'PHONE'

function ExtensionInput() {
  const kind = useWatch<{ kind?: ContactKind }, 'kind'>({ name: 'kind' })
  return kind === 'PHONE' || kind === 'MOBILE' ? (
    <TextInput source="extension" label="Extension" helperText={false} autoComplete="off" />
  ) : null
}
