import type { KeptDatabase } from '../database/keptDatabase.ts'
import { startNode, type Child } from './runningProcess.ts'
import { cookieHeader } from '../signIn/accountsServer.ts'

/** The server as an operator starts it, in a process of its own. */
export type ApiProcess = { child: Child; url: string }

/** @param file what to start in place of the real thing: it has to say where it answers in the same words */
export async function startApi({ env }: KeptDatabase, file = 'api/start.js'): Promise<ApiProcess> {
  const child = startNode(file, env)
  const [, url = ''] = await child.printed(/answers on (http:\/\/localhost:\d+)/)
  return { child, url }
}

/** Kills the process as a power cut would, and waits until it is gone. */
export async function killNow({ child }: ApiProcess): Promise<void> {
  child.process.kill('SIGKILL')
  await child.ended
}

/** @returns the `Cookie` header of a fresh sign-in */
export async function signInTo({ child, url }: ApiProcess, email: string, password: string): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  if (response.status !== 200)
    throw new Error(`${email} could not sign in: ${response.status} ${await response.text()}\n${child.output()}`)
  return cookieHeader(response)
}

/**
 * What the server answers to an operation; fails with the whole answer when there is an error in it.
 * @returns null when the connection was cut before the answer was complete
 */
export async function askOrCut<Data>(
  { child, url }: ApiProcess,
  cookie: string,
  query: string,
  variables: object,
): Promise<Data | null> {
  let body: string
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    })
    body = await response.text()
  } catch (error) {
    // What fetch throws for a connection that is refused, reset or ended half-way; nothing else here is a TypeError.
    if (error instanceof TypeError) return null
    throw error
  }
  const { data, errors } = JSON.parse(body) as { data?: Data | null; errors?: unknown[] }
  if (!data || errors) throw new Error(`Expected an answer without errors: ${body}\n${child.output()}`)
  return data
}
