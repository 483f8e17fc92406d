import { required, SelectInput, TextInput } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { useMay, useViewer } from '../access/ViewerContext'
import type { ContactEntryFragment, ContactKind, ContactUse } from '../generated/graphql'
import { enumerations } from '../generated/schemaFacts'
import { DateInput } from '../parts/DateInput'
import { Row } from '../parts/FormPage'
import { choicesOf } from '../parts/labels'
import { Permitted } from '../parts/Permitted'
import { RecordDialog } from '../parts/RecordDialog'
import { OwnDirectorateInput } from '../parts/OwnDirectorateInput'
import { permittedUses } from './permittedUses.ts'
import { USES } from './uses.ts'

const VALUE: Readonly<Record<ContactKind, string>> = { PHONE: 'Number', MOBILE: 'Number', EMAIL: 'E-mail', ADDRESS: 'Address' }

type Values = Readonly<Record<string, unknown>>

const NUMBER = 'As it is written or pasted; words beside it become the note'
const HOW: Readonly<Record<ContactKind, string | false>> = { PHONE: NUMBER, MOBILE: NUMBER, EMAIL: false, ADDRESS: false }

/** A new way to reach somebody, or a change to one. */
export function ContactDialog({ contact, owner, onClose }: { contact?: ContactEntryFragment | undefined; owner: Record<string, { id: string }>; onClose: () => void }) {
  const mayDo = useMay()
  const { directorates } = useViewer()
  const uses = permittedUses(mayDo, directorates, contact)
  const defaults = { kind: 'MOBILE', givenFor: uses[0], ...(directorates[0] ? { directorate: directorates[0] } : {}) }
  return (
    <RecordDialog title={contact ? 'Edit contact' : 'New contact'} resource="contactPoints" record={contact} given={owner} defaults={defaults} saved={(kept, asked) => `The contact is ${contact ? 'changed' : 'added'}${keptAsPhone(kept, asked) ? ' as “Phone”: it is not a mobile number' : ''}`} onClose={onClose}>
      <Row>
        <Permitted type="ContactPoint" field="kind">
          <SelectInput source="kind" label="Kind" choices={choicesOf(enumerations.ContactKind)} validate={required()} />
        </Permitted>
        <Permitted type="ContactPoint" field="givenFor">
          <SelectInput source="givenFor" label="Given for" choices={uses.map((id) => ({ id, name: USES[id].label }))} validate={required()} helperText={<ReadBy />} />
        </Permitted>
      </Row>
      <Permitted type="ContactPoint" field="value">
        <ValueInput />
      </Permitted>
      <Row>
        <Permitted type="ContactPoint" field="extension">
          <ExtensionInput />
        </Permitted>
        <Permitted type="ContactPoint" field="note">
          <TextInput source="note" label="Note" helperText="Such as when or for whom to ask" autoComplete="off" />
        </Permitted>
      </Row>
      <Row>
        {directorates.length > 0 && (
          <Permitted type="ContactPoint" field="directorate">
            <OwnDirectorateInput helperText="Whose it is to keep right" />
          </Permitted>
        )}
        <Permitted type="ContactPoint" field="verifiedOn">
          <DateInput source="verifiedOn" label="Verified on" helperText="When somebody last reached them so" />
        </Permitted>
      </Row>
    </RecordDialog>
  )
}

/** A number that can be no mobile's is no mobile, whatever was chosen. */
const keptAsPhone = (kept: Values, asked: Values): boolean => asked['kind'] === 'MOBILE' && kept['kind'] === 'PHONE'

function ExtensionInput() {
  const kind = useWatch<{ kind?: ContactKind }, 'kind'>({ name: 'kind' })
  return kind === 'PHONE' || kind === 'MOBILE' ? <TextInput source="extension" label="Extension" helperText={false} autoComplete="off" /> : null
}

function ReadBy() {
  const givenFor = useWatch<{ givenFor?: ContactUse }, 'givenFor'>({ name: 'givenFor' })
  return givenFor ? USES[givenFor].readBy : null
}

function ValueInput() {
  const kind = useWatch<{ kind?: ContactKind }, 'kind'>({ name: 'kind' })
  return <TextInput source="value" label={VALUE[kind ?? 'MOBILE']} validate={required('Say how they are reached')} multiline={kind === 'ADDRESS'} helperText={HOW[kind ?? 'MOBILE']} slotProps={{ htmlInput: { inputMode: kind === 'EMAIL' ? 'email' : 'text' } }} autoComplete="off" />
}
