import type { Run } from '../../insertRows.ts'
import { seededId } from '../../seededId.ts'
import type { Days } from '../days.ts'

const HELD = [
  {
    reason: 'OTHER_SENDER',
    sender: 'facilities@threadgold.example',
    subject: 'Re: Cycle racks in Moorgate',
    text: 'I answer for my colleague: the second Tuesday suits us, about twenty people.',
  },
  {
    reason: 'NO_TOKEN',
    sender: 'reception@quillgate.example',
    subject: 'Whom do we ask about Saturday?',
    text: 'Good morning, we would like to know whether the market may open on Saturday.',
  },
] as const

/** Mails that no question took in by itself, for a SPOC to look at. */
export async function seedHeldMails(run: Run, days: Days): Promise<void> {
  for (const [n, { reason, sender, subject, text }] of HELD.entries())
    await run({
      text: `
        insert into held_mail (id, reason, received_at, created_at, updated_at, sender, subject, visible_text, whole_text, message_id, routed_directorate_ids)
        values ($1, $2, $3::timestamptz, $3, $3, $4, $5, $6, $6, $7, array(select id from directorate where code = 'COMMUNITY'))
        on conflict do nothing`,
      values: [
        seededId('demo', 'heldMail', n),
        reason,
        days.time(-1 - n, 640),
        sender,
        subject,
        text,
        `<demo-${n}@${sender.split('@')[1] ?? ''}>`,
      ],
    })
}
