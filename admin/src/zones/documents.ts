import { may } from '../access/ability'
import { viewer } from '../access/viewer'
import { ask } from '../data/ask'
import { readMany, readOne, type ResourceDocuments, write } from '../data/resource'
import {
  ArchiveZoneDocument,
  CreateZoneDocument,
  RestoreZoneDocument,
  UpdateZoneDocument,
  ZoneEditDocument,
  type ZoneFilter,
  type ZoneKind,
  type ZonePageFragment,
  ZonesListDocument,
  ZoneShowDocument,
  type ZoneShowQuery,
} from '../generated/graphql'

/** A zone's page: the zone and, for those who may read premises, the first of those inside. */
export type ZoneRecord = ZonePageFragment & { inside: ZoneShowQuery['premisesIn'] }

export const zoneDocuments: ResourceDocuments = {
  type: 'Zone',
  list: readMany(ZonesListDocument, ({ zones }) => zones),
  show: async (id, options): Promise<ZoneRecord | null> => {
    const { ability } = await viewer()
    const { zone, premisesIn } = await ask(
      ZoneShowDocument,
      { id, withPremises: may(ability, 'read', 'Premises') },
      options,
    )
    return zone && { ...zone, inside: premisesIn }
  },
  edit: readOne(ZoneEditDocument, ({ zone }) => zone),
  create: write('CreateZoneInput', CreateZoneDocument, ({ createZone }) => createZone.zone),
  update: write('UpdateZoneInput', UpdateZoneDocument, ({ updateZone }) => updateZone.zone),
  archive: write('RecordVersionInput', ArchiveZoneDocument, ({ archiveZone }) => archiveZone.zone),
  restore: write('RecordVersionInput', RestoreZoneDocument, ({ restoreZone }) => restoreZone.zone),
  sort: { field: 'name', order: 'ASC' },
  filter: ({ q, kind }: { q?: string; kind?: ZoneKind }): ZoneFilter => ({
    ...(q ? { name: { contains: q } } : {}),
    ...(kind ? { kind: { eq: kind } } : {}),
  }),
}
