import { Box } from '@mui/material'
import { telephoneText } from '../../contacts/telephone'
import type { Beside } from '../beside'

/** What else stands there, without which nobody can say whether the change leaves enough. */
export function Others({ change }: { change: Beside }) {
  const words = othersWords(change)
  return words && <Box sx={{ mt: 1, color: 'text.secondary', overflowWrap: 'anywhere' }}>{words}</Box>
}

function othersWords({ objectType, premises, person }: Beside): string | null {
  if (objectType === 'Keyholder') {
    const named = (premises?.keyholders ?? []).map(
      ({ callOrder, person: who }) => `${callOrder ?? '–'} ${who?.displayName ?? 'withheld'}`,
    )
    return `Keyholders of ${premises?.name ?? 'the premises'} now: ${listed(named)}.`
  }
  if (objectType !== 'ContactPoint') return null
  const numbers = (person?.contactPoints ?? []).filter(({ givenFor }) => givenFor === 'CALL_OUT')
  return `Call-out numbers of ${person?.displayName ?? 'this person'} now: ${listed(numbers.map(({ value }) => telephoneText(value ?? '')))}.`
}

const listed = (texts: readonly string[]): string => (texts.length === 0 ? 'none' : texts.join(', '))
