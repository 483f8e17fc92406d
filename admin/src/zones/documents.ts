import { may } from '../access/ability'
import { viewer } from '../access/viewer'
import { ask } from '../data/ask'
import type { ResourceDocuments } from '../data/resource'
import {
  type ZoneFilter,
  type ZoneKind,
  type ZonePageFragment,
  ZoneShowDocument,
  type ZoneShowQuery,
} from '../generated/graphql'
import { recordDocuments } from '../generated/recordDocuments'

/** A zone's page: the zone and, for those who may read premises, the first of those inside. */
export type ZoneRecord = ZonePageFragment & { inside: ZoneShowQuery['premisesIn'] }

export const zoneDocuments: ResourceDocuments = {
  ...recordDocuments.Zone,
  show: async (id, options): Promise<ZoneRecord | null> => {
    const { ability } = await viewer()
    const { zone, premisesIn } = await ask(
      ZoneShowDocument,
      { id, withPremises: may(ability, 'read', 'Premises') },
      options,
    )
    return zone && { ...zone, inside: premisesIn }
  },
  sort: { field: 'name', order: 'ASC' },
  filter: ({ q, kind }: { q?: string; kind?: ZoneKind }): ZoneFilter => ({
    ...(q ? { name: { contains: q } } : {}),
    ...(kind ? { kind: { eq: kind } } : {}),
  }),
}
