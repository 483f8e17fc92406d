import { Agent } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import { post, type Send } from './load.ts'

/** What is measured: ours, and the statement that gives the same answer by hand. */
export type Work = { name: string; bound: number; query: string; raw: string }

/** One request of both sides, with the same meaning. */
export type Turn = { variables: Record<string, unknown>; values: unknown[] }

export const oursSend =
  (work: Work, cookies: readonly string[], next: () => Turn): Send =>
  (client) => ({
    path: '/graphql',
    headers: { cookie: cookies[client] ?? '' },
    body: JSON.stringify({ query: work.query, variables: next().variables }),
    check: (answer) => refuseFault(work, answer.includes('"errors"') ? answer : null),
  })

/** `key`: the work's name to the raw server. */
export const rawSend =
  (work: Work, key: string, next: () => Turn): Send =>
  () => ({
    path: '/',
    headers: {},
    body: JSON.stringify({ work: key, values: next().values }),
    check: (answer) => refuseFault(work, answer === 'null' ? answer : null),
  })

function refuseFault(work: Work, fault: string | null): void {
  if (fault !== null) throw new Error(`${work.name} failed: ${fault.slice(0, 500)}`)
}

type Both = { port: number; rawPort: number; cookie: string }

/** A ratio is meaningful only between equal answers. `told`: what of our data the statement gives too. */
export async function compare(
  work: Work,
  key: string,
  turn: Turn,
  { port, rawPort, cookie }: Both,
  told: (data: Record<string, unknown>) => unknown,
): Promise<void> {
  const agent = new Agent({ keepAlive: true })
  const body = JSON.stringify({ query: work.query, variables: turn.variables })
  const mine = JSON.parse(await post(agent, port, '/graphql', { cookie }, body)) as { data: Record<string, unknown> }
  const raw = await post(agent, rawPort, '/', {}, JSON.stringify({ work: key, values: turn.values }))
  agent.destroy()
  const [answer, theirs] = [told(mine.data), JSON.parse(raw) as unknown]
  if (isDeepStrictEqual(answer, theirs)) return
  const shown = [answer, theirs].map((one) => JSON.stringify(one).slice(0, 1500))
  throw new Error(`${work.name}: the two answers differ\n${shown.join('\n')}`)
}
