import type { QuestionStatus } from '../generated/graphql.ts'
import type { Tone } from '../pages/State'

/** A status as its reader sees it. `wasAnswered`: it was answered before. */
export function statusWords(
  status: QuestionStatus,
  toForce: boolean,
  wasAnswered = false,
): { words: string; tone: Tone } {
  switch (status) {
    case 'ASKED':
      return toForce ? { words: 'Not taken', tone: 'warning' } : { words: 'With the police', tone: 'info' }
    case 'ASSIGNED':
      return wasAnswered ? { words: 'Open again', tone: 'warning' } : { words: 'Taken', tone: 'info' }
    case 'WAITING':
      return toForce ? { words: 'Asked back', tone: 'quiet' } : { words: 'Your reply is needed', tone: 'warning' }
    case 'ANSWERED':
      return { words: 'Answered', tone: 'success' }
    case 'CLOSED':
      return { words: 'Closed', tone: 'quiet' }
    case 'WITHDRAWN':
      return { words: 'Withdrawn', tone: 'quiet' }
  }
}
