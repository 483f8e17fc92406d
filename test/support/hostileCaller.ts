import { api, type Api, type Client, type GraphqlError } from './api.ts'
import { type Cast, cast } from './builders.ts'
import { about } from './run/expecting.ts'

/** The contract's codes of refusals. */
const REFUSALS = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'FORBIDDEN_FIELD',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
]

type Sent = { method?: string; headers?: Record<string, string>; query?: string }
type Answer = { status: number; codes: string[]; body: string }

/** A SPOC's client that sends what no console would. Each answer must be one that the contract allows. */
export type HostileCaller = {
  server: Api
  force: Cast
  spoc: Client
  /** Sends a body as it is; fails on a 5xx and on codes that the contract does not have. */
  raw(body: string | Uint8Array<ArrayBuffer> | undefined, sent?: Sent): Promise<Answer>
  /** A document with its variables, as `raw`. */
  send(query: string, variables?: unknown): Promise<Answer>
  /** As `send`; fails unless it is refused with exactly these codes. @returns the body of the answer */
  refused(codes: string | string[], query: string, variables?: unknown): Promise<string>
}

export async function hostileCaller(): Promise<HostileCaller> {
  const server = await api()
  const force = await cast(server)
  const spoc = force.crime

  const raw: HostileCaller['raw'] = async (body, { method = 'POST', headers = {}, query = '' } = {}) => {
    const typed = body === undefined ? {} : { 'content-type': 'application/json' }
    const response = await fetch(`${server.url}/graphql${query}`, {
      method,
      headers: { ...spoc.headers, ...typed, ...headers },
      ...(body === undefined ? {} : { body }),
    })
    const text = await response.text()
    about(`${response.status} ${text}`, () => expect(response.status).toBeLessThan(500))
    const { errors = [] } = JSON.parse(text) as { errors?: GraphqlError[] }
    const codes = errors.map(({ extensions }) => extensions.code)
    about(text, () => expect(codes.filter((code) => !REFUSALS.includes(code))).toStrictEqual([]))
    return { status: response.status, codes: [...new Set(codes)], body: text }
  }
  const send: HostileCaller['send'] = (query, variables = {}) => raw(JSON.stringify({ query, variables }))
  const refused: HostileCaller['refused'] = async (expected, query, variables) => {
    const { codes, body } = await send(query, variables)
    about(body, () => expect(codes).toStrictEqual([expected].flat()))
    return body
  }

  return { server, force, spoc, raw, send, refused }
}
