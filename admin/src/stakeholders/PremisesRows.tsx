import { TextInput } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { Row } from '../pages/form/FormPage'
import { needed } from '../pages/form/needed'
import { Permitted } from '../pages/form/Permitted'
import { Rows } from './Rows'
import { begun } from './stakeholderInput'

/** The organisation's premises; the rest is entered on their own page. */
export const PremisesRows = () => (
  <Rows source="premises" title="Premises" what="premises" newOne={{}} most={20}>
    {(path) => (
      <>
        <PremisesName path={path} />
        <Row>
          <Permitted type="Premises" field="addressLine1">
            <TextInput source="addressLine1" label="Address line 1" autoComplete="off" />
          </Permitted>
          <Permitted type="Premises" field="postcode">
            <TextInput source="postcode" label="Postcode" autoComplete="off" helperText="With or without the blank" />
          </Permitted>
        </Row>
      </>
    )}
  </Rows>
)

/** Required once anything else of the premises is filled in. */
function PremisesName({ path }: { path: string }) {
  const row = useWatch({ name: path }) as Record<string, unknown> | undefined
  return (
    <Permitted type="Premises" field="name">
      <TextInput
        source="name"
        label="Name"
        {...(begun(row ?? {}) ? needed('Give the premises a name') : {})}
        autoComplete="off"
      />
    </Permitted>
  )
}
