import type { SqlEntityManager } from '@mikro-orm/sql'
import { insertAttachment } from '../../../api/attachments/insertAttachment.ts'
import { acceptFile } from '../../../api/platform/files/acceptFile.ts'
import { attach } from '../../../api/questions/attaching.ts'
import { seededId } from '../../seededId.ts'
import type { Rows } from './tables.ts'

const FILES: readonly { name: string; text: string }[] = [
  { name: 'times-seen.csv', text: 'date,time,door\n2 March,05:10,rear\n9 March,04:50,rear\n' },
  { name: 'letter-to-customers.txt', text: 'Please pay the enclosed invoice to our new account without delay.\n' },
]

const EACH = 9

/** Files with some questions and answers, checked and stored as uploads are. */
export async function seedFiles(em: SqlEntityManager, rows: Rows): Promise<void> {
  const chosen = rows.question.filter((_, n) => n % EACH === 0)
  for (const [n, question] of chosen.entries()) {
    const answer = rows.post.find(({ question_id: of, from_force: byForce }) => of === question.id && byForce)
    // Every third goes with the answer, where there is one.
    const post = n % 3 === 2 ? (answer ?? null) : null
    const by = String(post?.officer_id ?? question.asker_id)
    const { name, text } = FILES[n % FILES.length] as (typeof FILES)[number]
    const { content, ...file } = await acceptFile(name, Buffer.from(text))
    const id = seededId('demo', 'attachment', n)
    await insertAttachment(em, by, { id, ...file, bytes: content.length, state: 'UNSCANNED' }, content)
    await attach(em, { question: readersOf(question), post: post && String(post.id), by, ids: [id] })
  }
}

const named = (id: unknown) => (typeof id === 'string' ? { id } : null)

const readersOf = (question: Rows['question'][number]) =>
  ({
    id: String(question.id),
    organisation: named(question.organisation_id),
    asker: named(question.asker_id),
    person: named(question.person_id),
    routedDirectorates: question.routed_directorate_ids,
  }) as Parameters<typeof attach>[1]['question']
