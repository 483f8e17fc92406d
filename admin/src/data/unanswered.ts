import { Fault } from './fault.ts'

/** What became of a request that got no answer of ours. */
export type Silence = 'OFFLINE' | 'UNREACHABLE' | 'TIMEOUT' | { status: number }

/** `changes`: a change, of which nobody knows whether it was made before the answer was lost. */
type Sent = { changes: boolean }

const GATES: readonly number[] = [502, 503, 504]

/** A request without an answer, in words for the person who waits for it: what happened, and what to do. */
export function unanswered(silence: Silence, sent: Sent): Fault {
  if (silence === 'OFFLINE')
    return new Fault({
      code: 'UNREACHABLE',
      message: `You are offline. ${sent.changes ? 'Nothing was saved; what you typed is still here. Save again' : 'Try again'} once the connection is back.`,
    })
  if (silence === 'UNREACHABLE')
    return unknown(sent, 'UNREACHABLE', 'The server cannot be reached.', 'Check the connection, then try again.')
  if (silence === 'TIMEOUT')
    return unknown(sent, 'UNREACHABLE', 'The server has not answered for a minute.', 'Try again shortly.')
  return ofStatus(silence.status, sent)
}

function ofStatus(status: number, sent: Sent): Fault {
  const kept = sent.changes ? 'Nothing was saved. ' : ''
  if (status === 429)
    return new Fault({ code: 'RATE_LIMITED', message: `Too many requests. ${kept}Wait a minute, then try again.` })
  if (status === 413)
    return new Fault({
      code: 'BAD_USER_INPUT',
      message: 'It is too long to be sent. Shorten the text, then save again.',
    })
  if (GATES.includes(status))
    return unknown(
      sent,
      'UNAVAILABLE',
      `The register does not answer at the moment (status ${status}).`,
      'Try again shortly.',
    )
  if (status >= 400 && status < 500)
    return new Fault({
      code: 'FORBIDDEN',
      message: `Something on the way to the register refused it (status ${status}). ${kept}Try again; if it stays so, ask your service desk.`,
    })
  return unknown(
    sent,
    'INTERNAL_SERVER_ERROR',
    `The answer cannot be read (status ${status}): something on the way has changed it.`,
    'Try again; if it stays so, ask your service desk.',
  )
}

const unknown = ({ changes }: Sent, code: string, happened: string, next: string): Fault =>
  new Fault({
    code,
    message: changes
      ? `${happened} Your change may have been saved: read the record again before you repeat it.`
      : `${happened} ${next}`,
    ...(changes ? { outcome: 'UNKNOWN' } : {}),
  })
