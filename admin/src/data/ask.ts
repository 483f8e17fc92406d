import type { TypedDocumentString } from '../generated/graphql'
import { Fault, type FaultBody } from './fault'
import { tellRefused } from './refusals'
import { holderReturned, onceSignedInAgain, pageHolder } from './session'
import { unanswered } from './unanswered'

type Answer<Data> = {
  data?: Data | null
  errors?: readonly { message: string; extensions?: Omit<FaultBody, 'message'> }[]
}

export type AskOptions = { signal?: AbortSignal | undefined; purpose?: string | undefined }

/** Longer than the server takes to answer or to give up. */
const TIMEOUT_MS = 60_000

/**
 * Sends one GraphQL request. If the session has ended, it waits until the holder of the page has signed in again, and
 * sends it again.
 * @throws Fault with the first error of the answer, or with words of its own where there is none
 */
export function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  options: AskOptions = {},
): Promise<Data> {
  const changes = isChange(document.toString())
  return withSession(() => askOnce(document, variables, options), { changes, signal: options.signal })
}

/**
 * The same without waiting for anybody to sign in. `inNameOf`: the account that is meant; null when asking who is
 * signed in.
 */
export async function askOnce<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { signal, purpose }: AskOptions = {},
  inNameOf = pageHolder()?.id ?? null,
): Promise<Data> {
  const query = document.toString()
  const sent = { changes: isChange(query) }
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    Accept: 'application/json',
    ...named(inNameOf),
    ...(purpose ? { 'Beadle-Purpose': inBytes(purpose) } : {}),
  }
  const timeout = AbortSignal.timeout(TIMEOUT_MS)
  const response = await reach(
    '/graphql',
    {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    },
    sent,
  )
  const answer = await read<Answer<Data>>(response, sent)
  const error = answer.errors?.[0]
  if (error) {
    const fault = new Fault({ ...error.extensions, message: error.message })
    throw sent.changes && fault.code === 'FORBIDDEN' ? notAllowed(fault) : fault
  }
  if (!answer.data) throw unanswered({ status: response.status }, sent)
  return answer.data
}

/**
 * Runs a request. If it is refused because the session has ended, waits until the holder of the page is back and runs
 * it again: a request that was refused this way has changed nothing.
 */
export async function withSession<Result>(
  send: () => Promise<Result>,
  { changes, signal }: { changes: boolean; signal?: AbortSignal | undefined },
): Promise<Result> {
  for (;;) {
    try {
      const answer = await send()
      holderReturned()
      return answer
    } catch (error) {
      // Nobody holds this page yet: react-admin leads to the sign-in page.
      if (!(error instanceof Fault && error.code === 'UNAUTHENTICATED') || pageHolder() === null) throw error
      await onceSignedInAgain(changes, signal)
    }
  }
}

/** A text as a header can carry it: one character for each byte of its UTF-8. */
const inBytes = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text))

/** The header that stops a request from being done in the name of somebody else who has signed in meanwhile. */
export const named = (account: string | null): Record<string, string> =>
  account === null ? {} : { 'Beadle-Account': account }

/** Fetches from our own server. @throws Fault when there is no answer */
export async function reach(path: string, init: RequestInit, sent = { changes: false }): Promise<Response> {
  const offline = !navigator.onLine
  try {
    return await fetch(path, { credentials: 'same-origin', cache: 'no-store', ...init })
  } catch (error) {
    throw withoutAnswer(error, offline, sent)
  }
}

async function read<Answered>(response: Response, sent: { changes: boolean }): Promise<Answered> {
  try {
    return (await response.json()) as Answered
  } catch (error) {
    throw error instanceof SyntaxError
      ? unanswered({ status: response.status }, sent)
      : withoutAnswer(error, false, sent)
  }
}

function withoutAnswer(error: unknown, offline: boolean, sent: { changes: boolean }): unknown {
  if (error instanceof DOMException && error.name === 'AbortError') return error
  if (error instanceof DOMException && error.name === 'TimeoutError') return unanswered('TIMEOUT', sent)
  return unanswered(offline ? 'OFFLINE' : 'UNREACHABLE', sent)
}

// The page offered this change, so the rights that it knows may be out of date.
function notAllowed({ message }: Fault): Fault {
  tellRefused()
  return new Fault({
    code: 'FORBIDDEN',
    message: `${message} Nothing was saved. Your rights may have changed since this page was opened.`,
  })
}

const isChange = (query: string): boolean => /(^|\n)\s*mutation\b/.test(query)
