import { HistoryEntry } from './oversight/historyEntry.entity.ts'
import { EngagementKind } from './directory/engagementKind.entity.ts'
import { Commitment } from './engagement/commitment.entity.ts'
import { Engagement } from './engagement/engagement.entity.ts'
import { CountedEngagement } from './gauge/midnight/countedEngagement.entity.ts'
import { CountedStakeholder } from './gauge/midnight/countedStakeholder.entity.ts'
import { CountedMention } from './gauge/impact/countedMention.entity.ts'
import { LastEngaged } from './gauge/lastEngaged.entity.ts'
import { EngagementFeedback } from './engagement/engagementFeedback.entity.ts'
import { EngagementIssue } from './engagement/engagementIssue.entity.ts'
import { ExceptionAcceptance } from './exceptions/exceptionAcceptance.entity.ts'
import { Expectation } from './rhythm/expectation.entity.ts'
import { EngagementSeries } from './engagement/series/engagementSeries.entity.ts'
import { Absence } from './absences/absence.entity.ts'
import { Account } from './accounts/account.entity.ts'
import { ApiKey } from './apiKeys/apiKey.entity.ts'
import { Attachment } from './attachments/attachment.entity.ts'
import { AuthenticatorApp } from './signIn/secondFactor/authenticatorApp.entity.ts'
import { BreakGlass } from './breakGlass/breakGlass.entity.ts'
import { ColleagueInvitation } from './links/colleagues/colleagueInvitation.entity.ts'
import { OutboxMail } from './outbox/outboxMail.entity.ts'
import { Passkey } from './signIn/passkeys/passkey.entity.ts'
import { Session } from './signIn/sessions/session.entity.ts'
import { SpocAssignment } from './accounts/spocAssignment.entity.ts'
import { Directorate } from './directory/directorate.entity.ts'
import { Group } from './directory/group.entity.ts'
import { Issue } from './directory/issue.entity.ts'
import { Sector } from './directory/sector.entity.ts'
import { Topic } from './directory/topic.entity.ts'
import { CalendarFeed } from './feeds/calendarFeed.entity.ts'
import { Favourite } from './favourites/favourite.entity.ts'
import { Keyholder } from './keyholders/keyholder.entity.ts'
import { Organisation } from './organisations/organisation.entity.ts'
import { OrganisationIssue } from './organisations/organisationIssue.entity.ts'
import { CareItem } from './ownSection/care/careItem.entity.ts'
import { PendingChange } from './ownSection/pendingChanges/pendingChange.entity.ts'
import { Affiliation } from './people/affiliation.entity.ts'
import { Consent } from './people/consent.entity.ts'
import { ConsentEvent } from './people/consentEvent.entity.ts'
import { ContactPoint } from './people/contactPoint.entity.ts'
import { Person } from './people/person.entity.ts'
import { RestrictedNote } from './people/restrictedNote.entity.ts'
import { Premises } from './premises/premises.entity.ts'
import { LedgerRecord } from './oversight/ledgerRecord.entity.ts'
import { LedgerSubject } from './oversight/ledgerSubject.entity.ts'
import { Look } from './looks/look.entity.ts'
import { Correspondent } from './questions/correspondent.entity.ts'
import { EarlierAnswer } from './questions/earlier/earlierAnswer.entity.ts'
import { HandlingNote } from './questions/handlingNote.entity.ts'
import { HeldMail } from './questions/held/heldMail.entity.ts'
import { MailChoice } from './questions/mail/mailChoice.entity.ts'
import { RoutedQuestion } from './questions/routing/routedQuestion.entity.ts'
import { CountedQuestion } from './questions/measures/countedQuestion.entity.ts'
import { Post } from './questions/post.entity.ts'
import { Question } from './questions/question.entity.ts'
import { QuestionHandling } from './questions/questionHandling.entity.ts'
import { QuestionRoute } from './questions/questionRoute.entity.ts'
import { QuestionRating } from './questions/rating/questionRating.entity.ts'
import { RoutingRule } from './questions/routing/routingRule.entity.ts'
import { AnswerTemplate } from './questions/templates/answerTemplate.entity.ts'
import { ClosedDay } from './workingTime/closedDay.entity.ts'
import { ResponseTime } from './workingTime/responseTime.entity.ts'
import { WorkingCalendar } from './workingTime/workingCalendar.entity.ts'
import { Wish } from './wishes/wish.entity.ts'
import { WorkingPeriod } from './workingTime/workingPeriod.entity.ts'
import { Zone } from './zones/zone.entity.ts'

/** Every governed type needs an entity of its name here, or the server does not start. */
export const entities = [
  Absence,
  EngagementKind,
  Commitment,
  Engagement,
  EngagementFeedback,
  EngagementIssue,
  EngagementSeries,
  Account,
  Affiliation,
  AnswerTemplate,
  ApiKey,
  Attachment,
  AuthenticatorApp,
  BreakGlass,
  CalendarFeed,
  CareItem,
  ClosedDay,
  ColleagueInvitation,
  Consent,
  ConsentEvent,
  ContactPoint,
  Correspondent,
  CountedMention,
  CountedEngagement,
  CountedQuestion,
  CountedStakeholder,
  RoutedQuestion,
  Directorate,
  EarlierAnswer,
  ExceptionAcceptance,
  Expectation,
  Favourite,
  Group,
  HandlingNote,
  HeldMail,
  HistoryEntry,
  Issue,
  Keyholder,
  LastEngaged,
  LedgerRecord,
  LedgerSubject,
  Look,
  MailChoice,
  Organisation,
  OrganisationIssue,
  OutboxMail,
  Passkey,
  PendingChange,
  Person,
  Post,
  Premises,
  Question,
  QuestionHandling,
  QuestionRating,
  QuestionRoute,
  ResponseTime,
  RestrictedNote,
  RoutingRule,
  Sector,
  Session,
  SpocAssignment,
  Topic,
  Wish,
  WorkingCalendar,
  WorkingPeriod,
  Zone,
]
