import { readMany, type ResourceDocuments } from '../data/resource'
import { BreakGlassesListDocument } from '../generated/graphql'

export const breakGlassDocuments: ResourceDocuments = {
  type: 'BreakGlass',
  list: readMany(BreakGlassesListDocument, ({ breakGlasses }) => breakGlasses),
}
