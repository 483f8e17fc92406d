import type { QuestionStatus } from '../generated/graphql.ts'
import type { Tone } from '../pages/State'

/** A status as its reader sees it. */
export function statusWords(status: QuestionStatus, toForce: boolean): { words: string; tone: Tone } {
  switch (status) {
    case 'ASKED':
      return toForce ? { words: 'Not taken', tone: 'warning' } : { words: 'With the police', tone: 'info' }
    case 'ASSIGNED':
      return { words: 'Taken', tone: 'info' }
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
