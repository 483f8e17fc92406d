import { defineEntity, p } from '@mikro-orm/core'
import type { Standing } from '../../access/viewer.ts'
import { Account } from '../../accounts/account.entity.ts'
import { Organisation } from '../../organisations/organisation.entity.ts'
import { recordProperties } from '../../platform/record.ts'

/** Archived once it is accepted, withdrawn or replaced. */
export const ColleagueInvitation = defineEntity({
  name: 'ColleagueInvitation',
  tableName: 'colleague_invitation',
  properties: {
    ...recordProperties,
    organisation: () => p.manyToOne(Organisation),
    invitedBy: () => p.manyToOne(Account).fieldName('invited_by'),
    email: p.string(),
    displayName: p.string(),
    standing: p.string().$type<Standing>(),
    expiresAt: p.datetime().columnType('timestamptz'),
  },
})
