import { SelectInput } from 'react-admin'
import { useMay, useViewer } from '../access/ViewerContext'
import { ContactKindInput, ContactUseInput, ContactValueInput } from '../contactPoints/ContactInputs'
import { permittedUses } from '../contactPoints/permittedUses.ts'
import { Row } from '../pages/form/FormPage'
import { needed } from '../pages/form/needed'
import { OwnDirectorateInput } from '../pages/form/OwnDirectorateInput'
import { Permitted } from '../pages/form/Permitted'
import { Rows } from './Rows'

const OWNERS = [
  { id: 'person', name: 'The person’s' },
  { id: 'organisation', name: 'The organisation’s' },
]

/** How the person and the organisation are reached. */
export function ContactRows({ newOne }: { newOne: object }) {
  const mayDo = useMay()
  const { directorates } = useViewer()
  const uses = permittedUses(mayDo, directorates)
  return (
    <Rows source="contacts" title="Contacts" what="contact" newOne={newOne} most={20}>
      {() => (
        <>
          <ContactValueInput optional />
          <Row>
            <SelectInput source="whose" label="Whose" choices={OWNERS} {...needed('Say whose it is')} />
            <ContactKindInput />
            <ContactUseInput uses={uses} />
            {directorates.length > 1 && (
              <Permitted type="ContactPoint" field="directorate">
                <OwnDirectorateInput helperText="Which directorate keeps it up to date" />
              </Permitted>
            )}
          </Row>
        </>
      )}
    </Rows>
  )
}
