import {
  OwnFilePostsDocument,
  type OwnFileQuestionFragment,
  OwnFileQuestionsDocument,
  OwnFileResidentQuestionsDocument,
} from '../../generated/graphql'
import { askForFile, everyPage, type Page, type Read } from './reading'

export const questionsOfOrganisation = (organisation: string): Read =>
  withAllPosts(
    async (after, signal) => (await askForFile(OwnFileQuestionsDocument, { organisation, after }, signal)).questions,
  )

export const questionsOfResident: Read = withAllPosts(
  async (after, signal) => (await askForFile(OwnFileResidentQuestionsDocument, { after }, signal)).questions,
)

type ReadQuestions = (after: string | null, signal: AbortSignal) => Promise<Page<OwnFileQuestionFragment>>

/** Questions with all that was written; a long correspondence is read page by page. */
function withAllPosts(read: ReadQuestions): Read {
  return async (after, signal) => {
    const { edges: asked, pageInfo } = await read(after, signal)
    const edges = []
    for (const { node } of asked) edges.push({ node: await withPosts(node, signal) })
    return { edges, pageInfo }
  }
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
