import type { Ledger } from './access/ledger.ts'
import { sweepAttachments, sweepingAttachments } from './attachments/sweepUnused.ts'
import { missEngagements, missingEngagements } from './engagement/missEngagements.ts'
import { extendSeries, extendingSeries } from './engagement/series/extendSeries.ts'
import { takeMidnight, takingMidnight } from './gauge/midnight/takeMidnight.ts'
import { forgetInvitations, forgettingInvitations } from './links/colleagues/forgetInvitations.ts'
import { forgetLinks, forgettingLinks } from './links/forgetLinks.ts'
import { careRounding, careRounds } from './ownSection/care/rounds/careRounds.ts'
import { projectingLooks, projectLooks } from './looks/projectLooks.ts'
import {
  escalatePendingChanges,
  escalatingPendingChanges,
} from './ownSection/pendingChanges/escalation/escalatePendingChanges.ts'
import { forgetEffects, forgettingEffects } from './platform/jobs/forgetEffects.ts'
import { forgetRegistrations, forgettingRegistrations } from './registration/forgetRegistrations.ts'
import type { Logger } from './platform/log.ts'
import type { Mail } from './platform/mail/mail.ts'
import { forgetUnreadMail, forgettingUnreadMail } from './questions/beginning/forgetUnreadMail.ts'
import { closeSilentQuestions, closingSilentQuestions } from './questions/clock/closeSilent.ts'
import { recomputeQuestionClocks, recomputingQuestionClocks } from './questions/clock/recomputeClocks.ts'
import { escalateQuestions, escalatingQuestions } from './questions/escalation/escalateQuestions.ts'
import { handled, type HandledJob } from './platform/jobs/job.ts'

type House = { ledger: Ledger; mail: Mail; log: Logger }

/** Every job of the house with what does it; a feature's handler that needs more is made here, of its parts. */
export const jobsOfTheHouse = ({ ledger, mail, log }: House): HandledJob[] => [
  handled(forgetLinks, forgettingLinks),
  handled(forgetInvitations, forgettingInvitations(ledger)),
  handled(projectLooks, projectingLooks),
  handled(forgetRegistrations, forgettingRegistrations(ledger)),
  handled(forgetUnreadMail, forgettingUnreadMail(ledger)),
  handled(forgetEffects, forgettingEffects),
  handled(sweepAttachments, sweepingAttachments(ledger)),
  handled(escalateQuestions, escalatingQuestions({ ledger, mail, log })),
  handled(escalatePendingChanges, escalatingPendingChanges({ mail })),
  handled(careRounds, careRounding({ mail, log })),
  handled(missEngagements, missingEngagements({ ledger, log })),
  handled(extendSeries, extendingSeries({ ledger, log })),
  handled(takeMidnight, takingMidnight),
  handled(closeSilentQuestions, closingSilentQuestions({ ledger, mail, log })),
  handled(recomputeQuestionClocks, recomputingQuestionClocks({ ledger, log })),
]
