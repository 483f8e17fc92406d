import { ask } from '../data/ask'
import {
  EarlierPostsDocument,
  type PostsPageFragment,
  type QuestionPostFragment,
  type QuestionThreadFragment,
  QuestionThreadPageDocument,
} from '../generated/graphql'

/** A question with the newest of what was written, in the order in which it was posted. */
export type ThreadQuestion = QuestionThreadFragment & {
  posts: readonly QuestionPostFragment[]
  /** How many were posted before these. */
  earlier: number
}

/** The API gives no more at once. */
const MOST = 200

/** @param posts how many of the newest. Null if the viewer may not read such a question. @throws Fault */
export async function readThread(id: string, posts: number, signal: AbortSignal): Promise<ThreadQuestion | null> {
  const { question } = await ask(QuestionThreadPageDocument, { id, posts: Math.min(posts, MOST) }, { signal })
  if (!question) return null
  const { postsConnection, ...rest } = question
  const read = [...postsOf(postsConnection)]
  let page = postsConnection
  while (read.length < posts && page?.pageInfo.hasNextPage && page.pageInfo.endCursor !== null) {
    const first = Math.min(posts - read.length, MOST)
    const earlier = await ask(EarlierPostsDocument, { id, first, after: page.pageInfo.endCursor }, { signal })
    page = earlier.question?.postsConnection ?? null
    read.push(...postsOf(page))
  }
  return { ...rest, posts: read.toReversed(), earlier: Math.max(0, (page?.totalCount ?? 0) - read.length) }
}

const postsOf = (page: PostsPageFragment | null): QuestionPostFragment[] => page?.edges.map(({ node }) => node) ?? []
