import { OwnFilePostsDocument, type OwnFileQuestionFragment, OwnFileQuestionsDocument } from '../../generated/graphql'
import { askForFile, everyPage, type Read } from './reading'

/** Questions with all that was written; a long correspondence is read page by page. */
export const questionsRead: Read = async (asked, signal) => {
  const { questions } = await askForFile(OwnFileQuestionsDocument, asked, signal)
  const edges = []
  for (const { node } of questions.edges) edges.push({ node: await withPosts(node, signal) })
  return { edges, pageInfo: questions.pageInfo }
}

async function withPosts({ postsConnection, ...question }: OwnFileQuestionFragment, signal: AbortSignal) {
  const posts = await everyPage(async (after) => {
    if (after === null) return postsConnection ?? NONE
    const { question: found } = await askForFile(OwnFilePostsDocument, { question: question.id, after }, signal)
    return found?.postsConnection ?? NONE
  })
  return { ...question, posts }
}

const NONE = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } }
