import { governed } from '../access/catalogue.ts'
import { Records } from '../access/write/atOnce/records.ts'
import { writeAtOnce } from '../access/write/atOnce/writeAtOnce.ts'
import { Stale, stale } from '../access/write/fault.ts'
import { imageOf } from '../access/write/judging/image.ts'
import { judgeFor } from '../access/write/judging/judge.ts'
import { confirmCaller, type WriteContext } from '../access/write/writing.ts'
import { forgetWorkingTime, lastWorkingTime, WORKING_TIME_REVISION } from '../workingTime/readWorkingTime.ts'
import { copyHandling, isCopied } from './copies.ts'
import { type Act, actOnQuestion, begin, complete, type Does, fieldFor } from './onQuestion.ts'
import { readAtOnce } from './readAtOnce.ts'

/** Others may change the question meanwhile; then it is read and acted on anew. */
const MOST_TRIES = 4

type OneAct = Act & { operation: string }

/**
 * As `onQuestion`, for acts that ask the database nothing themselves, add no route and assign nobody: the question is
 * locked only while it is written, by one statement that confirms a recalled caller. `does` may run several times.
 */
export async function onQuestionAtOnce(context: WriteContext, act: OneAct, does: Does): Promise<{ id: string }> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const id = await tryOnce(context, act, does)
    if (id !== null) return { id }
    forgetWorkingTime(context.db)
  }
  throw stale()
}

/** Null if the question, or the working time, is no longer what it was when it was read. */
async function tryOnce(context: WriteContext, { operation, ...act }: OneAct, does: Does): Promise<string | null> {
  const { db, gate, caller } = context
  const judge = judgeFor(gate.catalogue, caller)
  const records = new Records(db.orm)
  const working = await lastWorkingTime(db)
  const { question, directorates } = await readAtOnce(db, records, judge, act.id, fieldFor(act))
  // Every change of a route counts the handling's version up.
  const handlingVersion = question.handling.version
  const on = begin(context, judge, act, question, {
    working: () => Promise.resolve(working),
    addPost: (post) => records.make('Post', post),
    showDirectorate: (directorate) => directorates.add(directorate),
  })
  await does(on)
  const afterwards = await complete(context, on)
  const type = governed(judge.catalogue, 'Question')
  try {
    await writeAtOnce(context, actOnQuestion(operation), records, imageOf(type, question), {
      lock: (place) => `
        select from question q join question_handling h on h.id = q.handling_id
        where q.id = ${place(question.id)}::uuid and q.version = ${place(question.version)}::int and h.version = ${place(handlingVersion)}::int`,
      holds: (place) => `${WORKING_TIME_REVISION} = ${place(working.revision)}::int`,
      afterwards: isCopied(question) ? afterwards : [(within) => copyHandling(within, question), ...afterwards],
    })
  } catch (error) {
    if (!(error instanceof Stale)) throw error
    // Or it was the caller who has changed: then there is nothing to try again.
    await confirmCaller(context)
    return null
  }
  context.mail.wake()
  return question.id
}
