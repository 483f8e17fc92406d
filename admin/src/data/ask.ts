import type { TypedDocumentString } from '../generated/graphql'
import { Fault, type FaultBody } from './fault'
import { tellRefused } from './refusals'
import { isBack, onceSignedInAgain, pageHolder } from './session'
import { unanswered } from './unanswered'

type Answer<Data> = {
  data?: Data | null
  errors?: readonly { message: string; extensions?: Omit<FaultBody, 'message'> }[]
}

export type AskOptions = { signal?: AbortSignal | undefined; purpose?: string | undefined }

/** Longer than the server takes to answer or to give up. */
const PATIENCE_MS = 60_000

/**
 * One GraphQL request. Where the session has ended meanwhile, it waits until its sender has signed in again, and is
 * sent once more.
 * @throws Fault with the first error of the answer, or in words of its own where there is none
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
 * The same without waiting for anybody. `inNameOf`: the account that is meant; null where it is asked who is signed in.
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
  const patience = AbortSignal.timeout(PATIENCE_MS)
  const response = await reach(
    '/graphql',
    {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
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
 * Runs a request; where it is refused because the session has ended, waits until the holder of the page is back, and
 * runs it once more. A request that was refused so has changed nothing.
 */
export async function withSession<Result>(
  send: () => Promise<Result>,
  { changes, signal }: { changes: boolean; signal?: AbortSignal | undefined },
): Promise<Result> {
  for (;;) {
    try {
      const answer = await send()
      isBack()
      return answer
    } catch (error) {
      // Nobody's page yet: the sign-in page is where to go.
      if (!(error instanceof Fault && error.code === 'UNAUTHENTICATED') || pageHolder() === null) throw error
      await onceSignedInAgain(changes, signal)
    }
  }
}

/** A text as a header carries it: a character for each byte of its UTF-8. */
const inBytes = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text))

/** The header that keeps a request from being done in the name of somebody else who has signed in meanwhile. */
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

// The page had offered it.
function notAllowed({ message }: Fault): Fault {
  tellRefused()
  return new Fault({
    code: 'FORBIDDEN',
    message: `${message} Nothing was saved. Your rights may have changed since this page was opened.`,
  })
}

const isChange = (query: string): boolean => /(^|\n)\s*mutation\b/.test(query)
