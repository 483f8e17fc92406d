import { defineEntity, p } from '@mikro-orm/core'
import { recordProperties } from '../../platform/record.ts'
import { Correspondent } from '../correspondent.entity.ts'
import { Question } from '../question.entity.ts'
import { routedDirectorates } from '../readers.ts'

/**
 * Mail that made no post and waits for a SPOC. Written by api/platform/mail/inbound, which alone opens the mail itself;
 * who may read it stands in `routedDirectorates`: see settleHeld.ts.
 */
export const HeldMail = defineEntity({
  name: 'HeldMail',
  tableName: 'held_mail',
  properties: {
    ...recordProperties,
    ...routedDirectorates,
    /** HeldReason of api/platform/mail/inbound/heldMail.ts */
    reason: p.string(),
    receivedAt: p.datetime().columnType('timestamptz'),
    sender: p.string().nullable(),
    account: () => p.manyToOne(Correspondent).nullable(),
    subject: p.string().nullable(),
    visibleText: p.text().nullable(),
    wholeText: p.text().nullable(),
    messageId: p.string().nullable().hidden(),
    /** The one that a token names. */
    question: () => p.manyToOne(Question).nullable(),
    outcome: p.enum(['POSTED', 'NOTED', 'DISCARDED'] as const).nullable(),
  },
})
