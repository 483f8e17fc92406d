import { DEMO_PASSWORD } from '../../../seeds/demo/accounts.ts'
import { demoConsole } from './demoConsole.ts'
import { cookieHeader } from '../signIn/accountsServer.ts'

/** An account of the demo force that sends the console's requests without a browser. */
export type Forger = (
  query: string,
  variables?: Record<string, unknown>,
) => Promise<{ data: Record<string, unknown> | null; codes: string[] }>

let addresses = 0

/** Signs in over HTTP as an account of the demo force. */
export async function demoCaller(mailbox: string): Promise<Forger> {
  const { url } = await demoConsole()
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': `203.0.113.${(addresses = (addresses % 250) + 1)}`,
    },
    body: JSON.stringify({ email: `${mailbox}@demo.example`, password: DEMO_PASSWORD }),
  })
  if (!response.ok) throw new Error(`${mailbox} could not sign in: ${response.status}`)
  const cookie = cookieHeader(response)
  return async (query, variables = {}) => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    })
    const { data = null, errors = [] } = (await answer.json()) as {
      data?: Record<string, unknown>
      errors?: { extensions: { code: string } }[]
    }
    return { data, codes: errors.map(({ extensions }) => extensions.code) }
  }
}

/** A record of its own, so that a test may change it. @returns its id */
export async function madeInDemo(type: string, input: Record<string, unknown>): Promise<string> {
  const field = type.charAt(0).toLowerCase() + type.slice(1)
  const { data, codes } = await (
    await demoCaller('register')
  )(
    `
    mutation M($input: Create${type}Input!) {
      made: create${type}(input: $input) {
        record: ${field} {
          id
        }
      }
    }
  `,
    {
      input,
    },
  )
  const made = data?.['made'] as { record: { id: string } } | undefined
  if (!made) throw new Error(`${type} was not made: ${codes.join()}`)
  return made.record.id
}

export const organisationCalled = (name: string): Promise<string> =>
  madeInDemo('Organisation', { name, kind: 'BUSINESS', tier: 2 })
