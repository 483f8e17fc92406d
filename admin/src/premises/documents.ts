import {
  ArchiveManyPremisesDocument,
  ArchivePremisesDocument,
  CreatePremisesDocument,
  PremisesBeforeDocument,
  PremisesEditDocument,
  PremisesListDocument,
  PremisesShowDocument,
  RestoreManyPremisesDocument,
  RestorePremisesDocument,
  UpdatePremisesDocument,
} from '../generated/graphql'
import { readMany, readOne, readVersions, type ResourceDocuments, write, writeVersions } from '../data/resource'
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
  archiveMany: {
    read: readVersions(PremisesBeforeDocument, ({ premises }) => premises),
    archive: writeVersions(ArchiveManyPremisesDocument, ({ archiveManyPremises }) => archiveManyPremises.premises),
    restore: writeVersions(RestoreManyPremisesDocument, ({ restoreManyPremises }) => restoreManyPremises.premises),
  },
  sort: { field: 'name', order: 'ASC' },
  filter: (values) => premisesFilter(values),
}
