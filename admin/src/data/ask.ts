import type { TypedDocumentString } from '../generated/graphql'
import { Fault, type FaultBody } from './fault'

type Answer<Data> = { data?: Data | null; errors?: readonly { message: string; extensions?: Omit<FaultBody, 'message'> }[] }

export type AskOptions = { signal?: AbortSignal | undefined; purpose?: string | undefined }

/**
 * One GraphQL request.
 * @throws Fault with the first error of the answer, or `UNREACHABLE`
 */
export async function ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables, { signal, purpose }: AskOptions = {}): Promise<Data> {
  const answer = await post<Answer<Data>>('/graphql', { query: document.toString(), variables }, { signal, purpose })
  const error = answer.errors?.[0]
  if (error) throw new Fault({ ...error.extensions, message: error.message })
  if (!answer.data) throw new Fault({ message: 'The server sent an empty answer.' })
  return answer.data
}

/** Posts JSON to our own server and reads the JSON that comes back, whatever the status. */
export async function post<Answered>(path: string, body: unknown, { signal, purpose }: AskOptions = {}): Promise<Answered> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json', Accept: 'application/json' }
  if (purpose) headers['Beadle-Purpose'] = purpose
  const response = await reach(path, { method: 'POST', headers, body: JSON.stringify(body), ...(signal ? { signal } : {}) })
  return read<Answered>(response)
}

/** Fetches from our own server. @throws Fault `UNREACHABLE` when there is no answer */
export async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', cache: 'no-store', ...init })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Fault({ message: 'The server cannot be reached. Check the connection; nothing has been lost.', code: 'UNREACHABLE' })
  }
}

async function read<Answered>(response: Response): Promise<Answered> {
  try {
    return (await response.json()) as Answered
  } catch {
    throw new Fault({ message: `The server answered with status ${response.status} and nothing that can be read.`, code: response.status === 429 ? 'RATE_LIMITED' : 'INTERNAL_SERVER_ERROR' })
  }
}
