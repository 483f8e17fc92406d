import { writeAtOnce } from '../../access/write/atOnce/writeAtOnce.ts'
import type { WriteContext } from '../../access/write/writing.ts'
import type { AskQuestionInput } from '../../generated/resolvers.ts'
import { draftQuestion } from './draftQuestion.ts'

const WRITE = { type: 'Question', action: 'create', operation: 'askQuestion', category: 'COLLECTION' } as const

/** Returns the question's id. @throws BadUserInput, ForbiddenField */
export async function askQuestion(context: WriteContext, input: AskQuestionInput): Promise<{ id: string }> {
  const { records, image, afterwards } = await draftQuestion({ context, asked: context.db }, input)
  const id = await writeAtOnce(context, WRITE, records, image, { afterwards })
  context.mail.wake()
  return { id }
}
