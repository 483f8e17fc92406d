import { reach } from '../data/ask'
import { Fault, type FaultBody } from '../data/fault'

/** For those who are not signed in. @throws Fault in the words of the API */
export async function postSignedOut<Answer>(path: string, body: object): Promise<Answer> {
  const response = await reach(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  })
  const answer = (await response
    .json()
    .catch(() => ({ message: 'The server did not answer as expected. Try again shortly.' }))) as unknown
  if (!response.ok) throw new Fault(answer as FaultBody)
  return answer as Answer
}
