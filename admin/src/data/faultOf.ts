import { Fault, type FaultBody } from './fault'
import { unanswered } from './unanswered'

/** What a route of ours beside /graphql refused. */
export async function faultOf(response: Response, sent = { changes: false }): Promise<Fault> {
  const { errors = [] } = (await response.json().catch(() => ({}))) as {
    errors?: { message: string; extensions?: Omit<FaultBody, 'message'> }[]
  }
  const [first] = errors
  return first
    ? new Fault({ ...first.extensions, message: first.message })
    : unanswered({ status: response.status }, sent)
}
