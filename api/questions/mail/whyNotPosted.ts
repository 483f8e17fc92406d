import { BadUserInput, Conflict, Forbidden, ForbiddenField, NotFound } from '../../platform/errors.ts'
import type { HeldReason } from '../../platform/mail/inbound/heldMail.ts'
import type { QuestionState } from '../workflow/questionWorkflow.ts'

const BY_STATE: Readonly<Record<QuestionState, HeldReason>> = {
  ASKED: 'UNDER_WAY',
  ASSIGNED: 'UNDER_WAY',
  WAITING: 'UNDER_WAY',
  ANSWERED: 'UNDER_WAY',
  CLOSED: 'QUESTION_ENDED',
  WITHDRAWN: 'QUESTION_ENDED',
}

/** Why a mail is held that could not be posted. Throws what says nothing of the mail: it is then tried again. */
export function whyNotPosted(error: unknown): HeldReason {
  if (error instanceof NotFound || error instanceof Forbidden || error instanceof ForbiddenField) return 'ACCOUNT_ENDED'
  if (error instanceof BadUserInput) return 'REFUSED'
  if (!(error instanceof Conflict)) throw error
  return BY_STATE[error.extensions['status'] as QuestionState] ?? 'REFUSED'
}
