import { defineEntity, p } from '@mikro-orm/core'
import { Organisation } from '../organisations/organisation.entity.ts'

/** A view of accounts and directorates by their names: who wrote something, and who sees to it. */
export const Correspondent = defineEntity({
  name: 'Correspondent',
  tableName: 'correspondent',
  readonly: true,
  properties: {
    id: p.uuid().primary(),
    displayName: p.string(),
    organisation: () => p.manyToOne(Organisation).nullable(),
  },
})
