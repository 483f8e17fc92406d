import type { HomeQuery, QuestionsAtHomeFragment } from '../generated/graphql'
import { Due } from '../questions/QuestionState'
import { WorkList } from './WorkList'

export const questionItems = ({ edges }: QuestionsAtHomeFragment) =>
  edges.map(({ node }) => ({
    id: node.id,
    to: `/questions/${node.id}/show`,
    name: node.subject,
    detail: <Due question={node} />,
  }))

/** The questions that a SPOC has to answer, what is due first on top. */
export const QuestionWork = ({ found: { ownQuestions, notTaken } }: { found: HomeQuery }) => (
  <>
    {ownQuestions && (
      <WorkList
        title="Questions that wait for you"
        total={ownQuestions.totalCount}
        items={questionItems(ownQuestions)}
        all="/questions"
        none="None."
      />
    )}
    {notTaken && (
      <WorkList
        title="Questions that nobody has taken"
        total={notTaken.totalCount}
        items={questionItems(notTaken)}
        all="/questions?tab=unassigned"
        none="Somebody sees to every question."
      />
    )}
  </>
)
