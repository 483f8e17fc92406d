import { ask } from '../data/ask'
import { QuestionChoicesDocument } from '../generated/graphql'
import type { Choices } from '../pages/form/RecordPicker'
import { soughtIn } from './inbox/tabs'

/** Questions by a few letters of their subject, reference, organisation or person. */
export const questionChoices: Choices = async (text, signal) => {
  const { questions } = await ask(QuestionChoicesDocument, { filter: soughtIn({}, text) }, { signal })
  return questions.edges.map(({ node }) => ({
    id: node.id,
    label: node.subject ?? '',
    detail: node.reference ?? undefined,
  }))
}
