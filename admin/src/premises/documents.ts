import {
  ArchivePremisesDocument,
  CreatePremisesDocument,
  PremisesEditDocument,
  PremisesListDocument,
  PremisesShowDocument,
  RestorePremisesDocument,
  UpdatePremisesDocument,
} from '../generated/graphql'
import { readMany, readOne, type ResourceDocuments, write } from '../data/resource'
import { premisesFilter } from './filter'

export const premisesDocuments: ResourceDocuments = {
  type: 'Premises',
  list: readMany(PremisesListDocument, ({ premises }) => premises),
  show: readOne(PremisesShowDocument, ({ onePremises }) => onePremises),
  edit: readOne(PremisesEditDocument, ({ onePremises }) => onePremises),
  create: write('CreatePremisesInput', CreatePremisesDocument, ({ createPremises }) => createPremises.premises),
  update: write('UpdatePremisesInput', UpdatePremisesDocument, ({ updatePremises }) => updatePremises.premises),
  archive: write('RecordVersionInput', ArchivePremisesDocument, ({ archivePremises }) => archivePremises.premises),
  restore: write('RecordVersionInput', RestorePremisesDocument, ({ restorePremises }) => restorePremises.premises),
  sort: { field: 'name', order: 'ASC' },
  filter: (values) => premisesFilter(values),
}
