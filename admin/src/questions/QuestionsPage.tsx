import { Inbox } from './inbox/Inbox'
import { OwnQuestions } from './OwnQuestions'
import { useForceWords } from './QuestionState'

/** What a SPOC has to answer, or what an asker has asked. */
export default function QuestionsPage() {
  return useForceWords() ? <Inbox /> : <OwnQuestions />
}
