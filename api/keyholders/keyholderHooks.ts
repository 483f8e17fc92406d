import type { Draft } from '../access/write/draft.ts'
import type { WriteHooks } from '../access/write/writing.ts'
import { BadUserInput } from '../platform/errors.ts'
import { LAST_CALL_ORDER } from './callOrder.ts'

const RANGES = { callOrder: [1, LAST_CALL_ORDER], travelMinutes: [0, 1440] } as const

function prepare(draft: Draft): Draft {
  const fields: Record<string, string> = {}
  for (const [name, [least, most]] of Object.entries(RANGES)) {
    const value = draft[name]
    if (typeof value === 'number' && (value < least || value > most)) fields[name] = `must be ${least} to ${most}`
  }
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
  return draft
}

export const keyholderHooks: WriteHooks = { prepare }
