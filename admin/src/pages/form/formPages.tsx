import { type ComponentType, lazy } from 'react'
import type { RaRecord } from 'react-admin'

const page = () => import('./FormPage')

/**
 * The pages that make and change a record by one form, for its registration. A page that says more than that, as the
 * invitation of an account does, is a file of its own.
 *
 * @param what what the record is, in a title: `zone`
 * @param load the form's inputs; loaded when a page is first opened
 * @param name the field that the record is called by
 */
export const formPages = (what: string, load: () => Promise<ComponentType>, name = 'name') => ({
  create: lazy(async () => {
    const [{ CreatePage }, Inputs] = await Promise.all([page(), load()])
    const Create = () => (
      <CreatePage title={`New ${what}`}>
        <Inputs />
      </CreatePage>
    )
    return { default: Create }
  }),
  edit: lazy(async () => {
    const [{ EditPage }, Inputs] = await Promise.all([page(), load()])
    const titleOf = (record: RaRecord) => String(record[name] ?? what)
    const Edit = () => (
      <EditPage titleOf={titleOf}>
        <Inputs />
      </EditPage>
    )
    return { default: Edit }
  }),
})
