import { ask } from '../data/ask'
import { Fault } from '../data/fault'
import { fieldErrorsOf } from '../pages/form/SaveFault'
import type { ResourceDocuments } from '../data/resource'
import { CreateStakeholderDocument } from '../generated/graphql'
import { type StakeholderValues, stakeholderInput } from './stakeholderInput'

/** A stakeholder is no record of its own: it is made of several by one operation, and is then its organisation. */
export const stakeholderDocuments: ResourceDocuments = {
  type: 'Organisation',
  create: {
    fields: ['newOrganisation', 'newPerson', 'role', 'contacts', 'premises', 'organisation'],
    send: (values) => createStakeholder(values),
  },
}

async function createStakeholder(values: StakeholderValues) {
  const { input, placeOf } = stakeholderInput(values)
  try {
    return (await ask(CreateStakeholderDocument, { input })).createStakeholder.organisation
  } catch (error) {
    throw error instanceof Fault ? placed(error, placeOf) : error
  }
}

/** The same refusal, in which fields are called what the form calls them. */
function placed(fault: Fault, placeOf: (path: string) => string): Fault {
  const errors = fieldErrorsOf(fault)
  if (!errors) return fault
  const fields = Object.fromEntries(Object.entries(errors).map(([path, text]) => [placeOf(path), text]))
  const { code, message, reference } = fault
  return new Fault({ code, message, fields, ...(reference ? { reference } : {}) })
}
