import { ask } from '../data/ask'
import { readMany, type ResourceDocuments } from '../data/resource'
import { BreakGlassesListDocument, EndBreakGlassDocument } from '../generated/graphql'

export const breakGlassDocuments: ResourceDocuments = {
  type: 'BreakGlass',
  list: readMany(BreakGlassesListDocument, ({ breakGlasses }) => breakGlasses),
}

/** Closes private contacts again before their time is up. */
export const endBreakGlass = async (id: string): Promise<void> => {
  await ask(EndBreakGlassDocument, { input: { id } })
}
