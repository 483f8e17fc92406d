import type { Api, Client } from '../api.ts'
import { download } from '../files/uploads.ts'
import { selection } from '../matrix/expected.ts'
import { leastQuestion } from '../matrix/leastQuestion.ts'
import { any, ever } from '../matrix/reading.ts'
import { enumValues, fieldOf, inputFields, queries, types } from '../matrix/sdl.ts'
import { fail } from '../run/expecting.ts'
import { withoutMoments } from '../twins/withoutMoments.ts'
import { INSIDE } from './actInside.ts'

const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
/** The others on this side read no more. */
const ROLE = 'STAKEHOLDER: OWNER'
const TOGETHER = 10
const WHOLE = selection('Question')
const FRAME = 'totalCount pageInfo { endCursor hasNextPage }'

/** Every order of a list of a type by one field. */
function ordersOf(type: string, byLot: readonly string[]): string[] {
  const fields = enumValues(`${type}SortField`) ?? fail(`there is no order of ${type}`)
  return fields
    .filter((field) => !byLot.includes(field))
    .flatMap((field) => ['ASC', 'DESC'].map((direction) => `[{ field: ${field}, direction: ${direction} }]`))
}

type Filter = { field: string; filter: string }

/** Whether a field has a value, which an asker might try to read from what cannot be read. */
const filters = inputFields('QuestionFilter')
  .filter(({ name }) => !['and', 'or', 'not'].includes(name))
  .flatMap(({ name }): Filter[] => {
    const { kind, named } = fieldOf('Question', name)
    const tests = (enumValues(named) ?? []).map((is) => `{ eq: ${is} }`)
    if (kind !== 'scalar') tests.push('{ id: { isNull: false } }')
    else tests.push(named === 'Boolean' ? '{ eq: true }' : '{ isNull: false }')
    return tests.map((test) => ({ field: name, filter: `{ ${name}: ${test} }` }))
  })
const isOpen = ({ field }: Filter): boolean => ever(ROLE, 'read', 'Question', field)
const found = ({ filter }: Filter): string => `questions(filter: ${filter}) { totalCount edges { node { id } } }`

/** Others are refused by their names alone. */
const roots = queries.filter(({ on }) => on.some((type) => !types.has(type) || any(ROLE, 'read', type)))

/** Documents that take nothing from an answer. */
const documents = (id: string, reference: string): string[] => [
  `{ question(id: "${id}") { ${WHOLE} } }`,
  `{ questions { ${FRAME} edges { cursor node { ${WHOLE} } } } }`,
  `{ search(text: "${reference}") { edges { score } } }`,
  ...roots.map((root) => `{ ${leastQuestion(root).replaceAll(ID, id)} }`),
  ...filters.filter((filter) => !isOpen(filter)).map((filter) => `{ ${found(filter)} }`),
  ...INSIDE.map((type) => `{ node(id: "${id}") { ... on ${type} { id } } }`),
]

/** Root fields that nobody on the asker's side is refused. */
const answered = (id: string, byLot: readonly string[]): string[] => [
  ...filters.filter(isOpen).map(found),
  ...ordersOf('Question', byLot).map((sort) => `questions(sort: ${sort}) { edges { cursor node { id version } } }`),
  ...ordersOf('Post', byLot).map(
    (sort) => `question(id: "${id}") { postsConnection(sort: ${sort}) { edges { cursor node { id } } } }`,
  ),
]

const NEXT_PAGE = /"endCursor":"([\w-]+)","hasNextPage":true/

type Asked = { id: string; reference: string }
type Thread = { question: { posts: { id: string }[]; attachments: { id: string }[] } }

/**
 * All that somebody on the asker's side can ask about a question, each with its answer: refusals, pages and files too.
 *
 * @param byLot fields whose order is chance, and not asked for
 */
export async function everythingAsked(
  server: Api,
  by: Client,
  { id, reference }: Asked,
  byLot: readonly string[] = [],
): Promise<string[]> {
  const answers: string[] = []
  const ask = async (document: string): Promise<string> => {
    const { body } = await by.send(document)
    // An order that moves with the clock keeps in its cursors when it was asked for.
    answers.push(`${document}\n${withoutMoments(body)}`)
    return body
  }
  const askPages = async (pageAfter: (after: string) => string): Promise<void> => {
    for (let after: string | null = ''; after !== null;) {
      const page = await ask(pageAfter(after))
      const cursor = NEXT_PAGE.exec(page)?.[1]
      after = cursor === undefined ? null : `, after: "${cursor}"`
    }
  }
  for (const document of documents(id, reference)) await ask(document)
  for (const together of inGroups(answered(id, byLot), TOGETHER)) {
    const body = await ask(`{ ${together.map((field, at) => `a${at}: ${field}`).join(' ')} }`)
    if (body.includes('"errors"')) throw new Error(`One is refused, so the others are not answered: ${body}`)
  }
  await askPages((after) => `{ questions(first: 1${after}) { ${FRAME} edges { node { id } } } }`)
  await askPages((after) => {
    const page = `postsConnection(first: 1${after}) { ${FRAME} edges { cursor node { ${selection('Post')} } } }`
    return `{ question(id: "${id}") { ${page} } }`
  })
  const { question } = await by.get<Thread>(`{ question(id: "${id}") { posts { id } attachments { id } } }`)
  const parts = { Question: [{ id }], Post: question.posts, Attachment: question.attachments }
  for (const [type, found] of Object.entries(parts))
    for (const part of found) await ask(`{ node(id: "${part.id}") { ... on ${type} { ${selection(type)} } } }`)
  for (const file of question.attachments) answers.push(await downloaded(server, by, file.id))
  return answers
}

/** Bytes and headers, apart from the time of day. */
async function downloaded(server: Api, by: Client, id: string): Promise<string> {
  const { status, headers, bytes } = await download(server, by, id)
  const lines = [...headers].filter(([name]) => name !== 'date').map(([name, value]) => `${name}: ${value}`)
  return [`GET ${id}`, status, ...lines, bytes.toString('latin1')].join('\n')
}

const inGroups = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_none, at) => items.slice(at * size, (at + 1) * size))
