import type { Members } from '../access/write/atOnce/members.ts'
import type { Records } from '../access/write/atOnce/records.ts'
import type { Judge } from '../access/write/judging/judge.ts'
import type { Asked } from '../platform/database.ts'
import { NotFound } from '../platform/errors.ts'
import { idOrNull } from '../platform/values/uuid.ts'
import { mayRead } from './mayRead.ts'
import type { QuestionInHand, RouteInHand } from './questionInHand.ts'

type Row = Record<string, unknown> & { id: string }
type Found = { question: Row; handling: Row; routes: Row[] | null; directorates: string[] | null }

const TEXT = `
  select json_build_object(
    'question', row_to_json(q),
    'handling', row_to_json(h),
    'routes', (select json_agg(r order by r.created_at, r.id) from question_route r where r.handling_id = h.id),
    'directorates', (select json_agg(directorate_id) from question_directorate where question_id = q.id)
  )::text as found
  from question q join question_handling h on h.id = q.handling_id
  where q.id = $1`

/**
 * As `lockFor`, without a lock: what is made of it must be written as it was read, or not at all (commitAtOnce.ts).
 * @throws NotFound
 */
export async function readAtOnce(
  db: Asked,
  records: Records,
  judge: Judge,
  id: string,
  field: string,
): Promise<{ question: QuestionInHand; directorates: Members }> {
  const key = idOrNull(id)
  const [row] = key === null ? [] : await db.query<{ found: string }>({ text: TEXT, values: [key] })
  if (!row) throw new NotFound()
  const found = JSON.parse(row.found) as Found
  const question = records.read<QuestionInHand>('Question', found.question)
  if (!mayRead(judge, question, field)) throw new NotFound()
  const routes = (found.routes ?? []).map((route) => records.read<RouteInHand>('QuestionRoute', route))
  const handling = records.read<QuestionInHand['handling']>('QuestionHandling', found.handling)
  const directorates = records.list(question, 'directorates', found.directorates ?? [])
  return { question: Object.assign(question, { handling: Object.assign(handling, { routes }) }), directorates }
}
