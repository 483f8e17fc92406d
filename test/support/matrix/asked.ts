import type { GraphqlError } from '../api.ts'
import type { Caller } from './world.ts'

/** One root field of a document: `alias: name(arguments) { selection }`, with the variables that it uses. */
export type Question = {
  alias: string
  text: string
  variables?: readonly { name: string; type: string; value: unknown }[]
}

/** Texts that a caller was given, cursors opened: nothing that is withheld may stand in any of them. */
export type Heard = Map<Caller, string[]>

/**
 * Asks several questions in one document, or in several where one would cost too much; none of them is expected to be
 * refused.
 */
export async function askTogether(
  heard: Heard,
  caller: Caller,
  questions: readonly Question[],
  fragments = '',
): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {}
  for (let from = 0; from < questions.length; from += 20) {
    const part = questions.slice(from, from + 20)
    const { data, errors, body } = await send(heard, caller, part, 'query', fragments)
    if (errors[0]?.extensions.code === 'QUERY_TOO_COMPLEX' && part.length > 1) {
      const half = part.length / 2
      Object.assign(
        answers,
        await askTogether(heard, caller, part.slice(0, half), fragments),
        await askTogether(heard, caller, part.slice(half), fragments),
      )
      continue
    }
    if (!data || errors.length > 0)
      throw new Error(
        `${caller.role} was refused: ${body.slice(0, 2000)}\nasked: ${part.map(({ text }) => text).join('\n')}`,
      )
    Object.assign(answers, data)
  }
  return answers
}

/** Asks one question by itself and gives the code of its refusal, if it was refused. */
export async function ask(
  heard: Heard,
  caller: Caller,
  question: Question,
  operation: 'query' | 'mutation' = 'query',
): Promise<{ refusal: string | null; answer: unknown; body: string }> {
  const { data, errors, body } = await send(heard, caller, [question], operation, '')
  return { refusal: errors[0] ? told(errors[0]) : null, answer: data?.[question.alias] ?? null, body }
}

/** A refusal in one word: its code, and the fields that it names. */
const told = ({ extensions: { code, field, fields } }: GraphqlError): string =>
  [code, field ?? (fields && Object.keys(fields).sort().join('+'))].filter((part) => part !== undefined).join(' ')

async function send(
  heard: Heard,
  caller: Caller,
  questions: readonly Question[],
  operation: 'query' | 'mutation',
  fragments: string,
) {
  const variables = questions.flatMap((question) => question.variables ?? [])
  const declared = variables.length > 0 ? `(${variables.map(({ name, type }) => `$${name}: ${type}`).join(', ')})` : ''
  const document = `${operation} ${declared} { ${questions.map(({ alias, text }) => `${alias}: ${text}`).join(' ')} } ${fragments}`
  const reply = await caller.client.send(
    document,
    Object.fromEntries(variables.map(({ name, value }) => [name, value])),
    { 'beadle-purpose': 'Going through the matrix' },
  )
  const opened = [...reply.body.matchAll(/"cursor":"([\w-]+)"/g)].map(([, cursor]) =>
    Buffer.from(cursor as string, 'base64url').toString(),
  )
  const texts = heard.get(caller) ?? []
  texts.push(reply.body, ...opened)
  heard.set(caller, texts)
  return reply
}
