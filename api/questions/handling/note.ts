import { tidy } from '../../access/write/draft.ts'
import { refuseForbidden } from '../../access/write/judging/guard.ts'
import { imageOf } from '../../access/write/judging/image.ts'
import { inTransaction, type WriteContext } from '../../access/write/writing.ts'
import type { NoteOnQuestionInput } from '../../generated/resolvers.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { newId } from '../../platform/record.ts'
import { HandlingNote } from '../handlingNote.entity.ts'
import { lockFor } from '../lockFor.ts'

/** Returns the question's id. @throws NotFound, BadUserInput naming `text`, ForbiddenField */
export async function noteOnQuestion(
  context: WriteContext,
  { id, text }: NoteOnQuestionInput,
): Promise<{ id: string }> {
  const { caller, clock } = context
  const write = { type: 'HandlingNote', action: 'create', operation: 'noteOnQuestion', category: 'COLLECTION' } as const
  let about = id
  await inTransaction(context, write, async (em, type, judge) => {
    const question = await lockFor(em, judge, id, 'handling')
    about = question.id
    const tidied = tidy(type, { text }, { isNew: true })
    if (typeof tidied['text'] !== 'string') throw new BadUserInput({ text: 'is required' })
    const note = em.create(HandlingNote, {
      id: newId(),
      handling: question.handling,
      officer: caller.viewer.accountId,
      text: tidied['text'],
      routedDirectorates: question.routedDirectorates,
    } as never)
    const image = imageOf(type, note)
    refuseForbidden(
      { type, action: 'create', caller, written: ['text', 'id'], input: { text } },
      judge.verdict(type.name, image),
    )
    // Colleagues who follow the handling hear of it.
    question.handling.updatedAt = clock.now()
    await em.flush()
    return [image]
  })
  return { id: about }
}
