import { governed } from '../access/catalogue.ts'
import { imageOf } from '../access/write/judging/image.ts'
import type { Judge } from '../access/write/judging/judge.ts'

/** Whether the caller may read `field` of a question, which exists for those alone who may read its id. */
export function mayRead(judge: Judge, question: object, field = 'id'): boolean {
  const type = governed(judge.catalogue, 'Question')
  const verdict = judge.verdict(type.name, imageOf(type, question))
  return verdict('read', 'id') && verdict('read', field)
}
