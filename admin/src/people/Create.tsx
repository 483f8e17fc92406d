import { CreatePage } from '../parts/FormPage'
import { PersonInputs } from './Inputs'

export default function PersonCreate() {
  return (
    <CreatePage title="New person">
      <PersonInputs />
    </CreatePage>
  )
}
