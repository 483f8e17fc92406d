import type { Action, DataClass } from './classes.ts'
import { type Condition, viewers } from './condition.ts'
import { type Role, type Standing, STANDINGS } from './viewer.ts'

export type Grant = {
  actions: readonly Action[]
  classes: readonly DataClass[]
  on: readonly string[]
  when: Condition | null
  /** Only for callers of these standings in their organisation; left out: for everybody with the role. */
  standings?: readonly Standing[]
}

const REFERENCE_LISTS = ['Directorate', 'Sector', 'Issue', 'Group', 'Topic', 'EngagementKind']
const LISTS_AND_ZONES = [...REFERENCE_LISTS, 'Zone']
/** When the force works and how soon it answers: its own affair, so not for stakeholders and residents. */
const WORKING_TIME = ['WorkingCalendar', 'WorkingPeriod', 'ClosedDay', 'ResponseTime']
const DIRECTORY_TYPES = [
  'Organisation',
  'OrganisationIssue',
  'Person',
  'Affiliation',
  'ContactPoint',
  'ConsentEvent',
  'Premises',
  'Wish',
]
const CONTACTS = ['Person', 'Affiliation', 'ConsentEvent']
/** Whether the list of restricted notes may be opened at all; each note has a rule of its own. */
const WITH_NOTES = ['Organisation', 'Person', 'Premises']
/** Likewise for the list of changes; each entry has a rule of its own. */
const WITH_CHANGES = ['Organisation', 'Person', 'Premises']
/** Whether the list of engagements may be opened at all. */
const WITH_ENGAGEMENTS = ['Organisation', 'Person']
/** What is said of an engagement in records of its own. */
const OF_ENGAGEMENTS = ['EngagementIssue', 'Commitment']
const QUESTIONS = ['Question', 'Post', 'Attachment']
const HANDLING = ['QuestionHandling', 'QuestionRoute', 'HandlingNote']
/** Nothing of it leads to who asked. */
const WITHOUT_ASKER = ['EarlierAnswer', 'QuestionRating']
const WITH_KEYHOLDERS = ['Premises', 'Person']
const REGISTERED = [...DIRECTORY_TYPES, ...LISTS_AND_ZONES]
const CHANGE: readonly Action[] = ['create', 'update', 'archive']

const ofOwnDirectorates: Condition = { directorate: { $in: viewers('directorateIds') } }
/** What the force has marked for the organisations that it met. */
const sharedWithOwnOrganisation: Condition = { sharedWith: viewers('organisationId') }
const ofOwnOrganisation: Condition = { organisation: viewers('organisationId') }
/** What a stakeholder's organisation, or a resident, asked. */
const askedByOwnOrganisation: Condition = { organisation: viewers('organisationId') }
const askedBySelf: Condition = { asker: viewers('accountId'), organisation: null }
const askedOnBehalf: Condition = { asker: viewers('accountId') }
/** Where a directorate that one serves has an open or answered route. */
const routedToOwnDirectorates: Condition = { routedDirectorates: { $in: viewers('directorateIds') } }
/** A change that an organisation has proposed is seen by it and by those who may decide, and by nobody else. */
const decidedBy = (role: 'SPOC' | 'REGISTER_MANAGER'): Condition => ({ decides: { $in: [role, 'EITHER'] } })
const ofSelf: Condition = { account: viewers('accountId') }
/** Not what somebody is or wishes at an organisation: that is the organisation's. */
const ofOwnPerson: Condition = { person: viewers('personId'), organisation: null }
/** Who holds keys is the register's affair, and so are the numbers for it. */
const ownContacts: Condition = { ...ofOwnPerson, givenFor: { $in: ['WORK', 'PRIVATE'] } }
/**
 * A request that needs a second inspector, for as long as it is on record: the one who confirmed it must find it again.
 */
const requestOfOthers: Condition = { needsConfirmation: true, account: { $ne: viewers('accountId') } }
const ofAccountsOfOwnOrganisation: Condition = { ...ofOwnOrganisation, standing: { $in: STANDINGS } }
const ofAnother: Condition = { id: { $ne: viewers('accountId') } }
const ofNobodyButOthers: Condition = { account: { $ne: viewers('accountId') } }

const read = (classes: DataClass | DataClass[], on: string | string[], when: Condition | null = null): Grant => ({
  actions: ['read'],
  classes: [classes].flat(),
  on: [on].flat(),
  when,
})
const may = (
  actions: readonly Action[],
  classes: DataClass | DataClass[],
  on: string | string[],
  when: Condition | null = null,
): Grant => ({ actions, classes: [classes].flat(), on: [on].flat(), when })

/** A condition on the caller, as `when` is one on the object. */
const onlyAs = (standings: readonly Standing[], grants: readonly Grant[]): Grant[] =>
  grants.map((grant) => ({ ...grant, standings }))

/** @param zones which zones; null means all */
const everybody = (zones: Condition | null = null): Grant[] => [
  read('DIRECTORY', [...REFERENCE_LISTS, 'EngagementFeedback']),
  read('DIRECTORY', 'Zone', zones),
  // What is promised to whoever asks; a due time tells it anyway.
  read('DIRECTORY', WORKING_TIME),
  read('ACCOUNT', 'Account', { id: viewers('accountId') }),
  may(['read', 'create', 'update'], 'ACCOUNT', ['ApiKey', 'Favourite', 'MailChoice'], ofSelf),
  may(['read', 'update'], 'ACCOUNT', ['Session', 'Passkey'], ofSelf),
  read('AUDIT', 'Session', ofSelf),
  read('ACCOUNT', 'AuthenticatorApp', ofSelf),
]

/** Questions that a directorate of one's own is asked, and what the force does about them. */
const answersQuestions = (): Grant[] => [
  read(['CORRESPONDENCE', 'RESTRICTED'], QUESTIONS, routedToOwnDirectorates),
  read('RESTRICTED', HANDLING, routedToOwnDirectorates),
  read('CORRESPONDENCE', 'Correspondent'),
  may(['update'], 'CORRESPONDENCE', 'Question', routedToOwnDirectorates),
  may(['update'], 'RESTRICTED', ['QuestionHandling', 'QuestionRoute'], routedToOwnDirectorates),
  may(['create'], 'RESTRICTED', 'HandlingNote', routedToOwnDirectorates),
  read('CORRESPONDENCE', WITHOUT_ASKER, routedToOwnDirectorates),
  read('RESTRICTED', 'CountedQuestion', routedToOwnDirectorates),
  read('CORRESPONDENCE', 'LastEngaged', { through: 'ANSWER', ...ofOwnDirectorates }),
  read('DIRECTORY', 'AnswerTemplate', { directorate: null }),
  may(['read', ...CHANGE], 'DIRECTORY', 'AnswerTemplate', ofOwnDirectorates),
  may(['read', 'update'], 'CORRESPONDENCE', 'HeldMail', routedToOwnDirectorates),
  // On behalf of an organisation, which may go to another directorate.
  may(['create', 'update'], 'CORRESPONDENCE', 'Question', askedOnBehalf),
  read('CORRESPONDENCE', QUESTIONS, askedOnBehalf),
]

const readsOwnQuestions = (own: Condition): Grant[] => [
  read('CORRESPONDENCE', QUESTIONS, own),
  read('CORRESPONDENCE', 'Correspondent'),
  // Whether they have rated it: not even a SPOC who asked on behalf of them learns that.
  read('ACCOUNT', 'Question', own),
]

const asksQuestions = (own: Condition): Grant[] => [
  may(['create', 'update'], 'CORRESPONDENCE', 'Question', own),
  // Where a question goes is told by its answer anyway; running operations are chosen from these.
  read('DIRECTORY', 'RoutingRule'),
]

/** Those who may send a file with what they write. Once it is part of that, its readers are that question's. */
const attachFiles = (): Grant[] => [
  may(['read', 'create'], 'CORRESPONDENCE', 'Attachment', { uploadedBy: viewers('accountId'), question: null }),
]

/** What a resident said of themselves when they registered; nobody else's record. */
const ownPerson = (): Grant[] => [
  read('DIRECTORY', 'Person', { id: viewers('personId') }),
  read(['DIRECTORY', 'PRIVATE_CONTACT'], 'ContactPoint', ownContacts),
  read('DIRECTORY', 'Consent', ownContacts),
  may(['read', ...CHANGE], 'DIRECTORY', 'Wish', ofOwnPerson),
]

const generalDirectory = (): Grant[] => [
  ...everybody(),
  read('DIRECTORY', DIRECTORY_TYPES),
  // That the force met an organisation, when and how; not whom, nor what was said.
  read('DIRECTORY', ['Engagement', 'EngagementSeries']),
  read('DIRECTORY', 'LastEngaged', { through: 'ORGANISATION' }),
  read('DIRECTORY', 'Expectation'),
  read('CORRESPONDENCE', 'Organisation'),
]

/** Of all directorates. */
const readsEngagements = (): Grant[] => [
  read(['CORRESPONDENCE', 'ASSESSMENT'], ['Engagement', 'EngagementSeries']),
  read('CORRESPONDENCE', 'LastEngaged', { through: 'PERSON' }),
  read('ASSESSMENT', [...OF_ENGAGEMENTS, 'ExceptionAcceptance']),
  read('CORRESPONDENCE', ['Correspondent', ...WITH_ENGAGEMENTS]),
  may(['read', 'update'], 'ACCOUNT', 'CalendarFeed', ofSelf),
  may(['create'], 'ACCOUNT', 'CalendarFeed', { ...ofSelf, directorate: null }),
]

/** Whoever may see a proposal, or what an organisation is asked about, sees in its own fields what became of it. */
const toldByItself: Condition = {
  $and: [{ objectType: { $ne: 'PendingChange' } }, { objectType: { $ne: 'CareItem' } }],
}

const historyOfDirectory = (): Grant[] => [
  read('AUDIT', 'HistoryEntry', {
    $and: [{ class: 'DIRECTORY', objectType: { $ne: 'AnswerTemplate' } }, toldByItself],
  }),
  read('DIRECTORY', 'HistoryEntry'),
  read('AUDIT', WITH_CHANGES),
]

/** As the templates themselves are read. */
const historyOfTemplates = (): Grant[] => [
  read('AUDIT', 'HistoryEntry', { class: 'DIRECTORY', objectType: 'AnswerTemplate', directorate: null }),
  read('AUDIT', 'HistoryEntry', { class: 'DIRECTORY', objectType: 'AnswerTemplate', ...ofOwnDirectorates }),
]

const historyOfKeyholding = (): Grant[] => [
  ...historyOfDirectory(),
  read(['AUDIT', 'KEYHOLDING'], 'HistoryEntry', { $and: [{ class: 'KEYHOLDING' }, toldByItself] }),
]

/** A contact point given for work belongs to the directory; a private one to its directorate. */
const spoc = (): Grant[] => [
  ...generalDirectory(),
  ...answersQuestions(),
  ...readsEngagements(),
  may(['create'], 'ACCOUNT', 'CalendarFeed', { ...ofSelf, ...ofOwnDirectorates }),
  may(CHANGE, 'DIRECTORY', 'Expectation'),
  may(CHANGE, 'ASSESSMENT', 'ExceptionAcceptance'),
  may(CHANGE, ['DIRECTORY', 'CORRESPONDENCE', 'ASSESSMENT'], ['Engagement', 'EngagementSeries'], ofOwnDirectorates),
  may(CHANGE, 'ASSESSMENT', OF_ENGAGEMENTS, ofOwnDirectorates),
  ...decidesChanges('SPOC', ['DIRECTORY']),
  // What is asked about keyholders tells who they are.
  read('DIRECTORY', 'CareItem', { class: 'DIRECTORY' }),
  read('DIRECTORY', 'RoutingRule'),
  ...attachFiles(),
  read('PRIVATE_CONTACT', 'ContactPoint', ofOwnDirectorates),
  read('RESTRICTED', [...WITH_NOTES, 'Engagement']),
  may(['read', ...CHANGE], 'RESTRICTED', 'RestrictedNote', ofOwnDirectorates),
  may(CHANGE, ['DIRECTORY', 'OFFICE'], ['Organisation', 'Premises', ...CONTACTS]),
  may(['update'], 'DIRECTORY', 'OrganisationIssue'),
  may(CHANGE, 'DIRECTORY', 'Wish'),
  may(['create', 'update'], 'PRIORITY', 'Organisation'),
  // A call-out number is the register manager's to change: a SPOC cannot read whose it is or when it was verified.
  may(CHANGE, ['DIRECTORY', 'OFFICE', 'PRIVATE_CONTACT'], 'ContactPoint', {
    givenFor: { $in: ['WORK', 'PRIVATE'] },
    ...ofOwnDirectorates,
  }),
  may(CHANGE, ['DIRECTORY', 'OFFICE'], 'ContactPoint', { directorate: null, givenFor: 'WORK' }),
  may(['export'], 'DIRECTORY', REGISTERED),
  may(['export'], 'PRIVATE_CONTACT', 'ContactPoint'),
  may(['export'], 'RESTRICTED', [...WITH_NOTES, 'RestrictedNote']),
  ...historyOfDirectory(),
  ...historyOfTemplates(),
  read(['AUDIT', 'PRIVATE_CONTACT', 'RESTRICTED'], 'HistoryEntry', {
    class: { $in: ['PRIVATE_CONTACT', 'RESTRICTED'] },
    ...ofOwnDirectorates,
  }),
]

const ownOrganisation = (): Grant[] => [
  ...everybody(),
  ...readsOwnQuestions(askedByOwnOrganisation),
  read('DIRECTORY', 'Organisation', { id: viewers('organisationId') }),
  read(['DIRECTORY', 'KEYHOLDING'], 'Person', { id: { $in: viewers('colleagueIds') } }),
  read(['DIRECTORY', 'KEYHOLDING'], 'Person', { id: { $in: viewers('keyholderPersonIds') } }),
  read('DIRECTORY', ['Affiliation', 'OrganisationIssue', 'Wish'], ofOwnOrganisation),
  read('DIRECTORY', 'Wish', { person: { $in: viewers('colleagueIds') }, organisation: null }),
  read(['DIRECTORY', 'PRIVATE_CONTACT', 'KEYHOLDING'], 'ContactPoint', ofOwnOrganisation),
  read(['DIRECTORY', 'PRIVATE_CONTACT', 'KEYHOLDING'], 'ContactPoint', {
    person: { $in: viewers('colleagueIds') },
    organisation: null,
  }),
  read(['DIRECTORY', 'KEYHOLDING'], 'ContactPoint', {
    person: { $in: viewers('keyholderPersonIds') },
    givenFor: 'CALL_OUT',
    organisation: null,
  }),
  read(['DIRECTORY', 'KEYHOLDING'], 'Premises', ofOwnOrganisation),
  read('KEYHOLDING', 'Keyholder', { premises: { $in: viewers('premisesIds') } }),
  read(['DIRECTORY', 'KEYHOLDING'], ['PendingChange', 'CareItem'], ofOwnOrganisation),
  read('KEYHOLDING', 'Absence', ofOwnOrganisation),
  read(['DIRECTORY', 'CORRESPONDENCE'], 'Engagement', sharedWithOwnOrganisation),
  read('CORRESPONDENCE', 'Organisation', { id: viewers('organisationId') }),
  read('DIRECTORY', 'Consent', ofOwnOrganisation),
  read('DIRECTORY', 'Consent', { person: { $in: viewers('colleagueIds') }, organisation: null }),
  // Of those who were theirs at the time, and are today.
  read('AUDIT', 'Look', { ...ofOwnOrganisation, person: { $in: viewers('colleagueIds') } }),
  read('AUDIT', 'Look', { ...ofOwnOrganisation, person: { $in: viewers('keyholderPersonIds') } }),
  read('AUDIT', 'Look', { ...ofOwnOrganisation, person: null }),
]

/** Without the right to make the change itself nobody decides on it. */
const decidesChanges = (role: 'SPOC' | 'REGISTER_MANAGER', classes: DataClass[]): Grant[] => [
  may(['read', 'update'], classes, 'PendingChange', decidedBy(role)),
  read('AUDIT', 'PendingChange', decidedBy(role)),
]

/** What an organisation says of itself and changes at once; what others trust waits for the force (own-section.md). */
const keepsOwnProfile = (): Grant[] => [
  may(['update'], 'DIRECTORY', 'Organisation', { id: viewers('organisationId') }),
  may(['update'], 'DIRECTORY', 'OrganisationIssue', ofOwnOrganisation),
  // A new colleague's id is among them while they are added (ownSection/colleagues).
  may(['create', 'update'], 'DIRECTORY', 'Person', { id: { $in: viewers('colleagueIds') } }),
  may(CHANGE, 'DIRECTORY', 'Affiliation', { ...ofOwnOrganisation, person: { $in: viewers('colleagueIds') } }),
  may(CHANGE, 'DIRECTORY', 'ContactPoint', { ...ofOwnOrganisation, givenFor: 'WORK' }),
  may(CHANGE, 'DIRECTORY', 'ContactPoint', {
    person: { $in: viewers('colleagueIds') },
    organisation: null,
    givenFor: 'WORK',
  }),
  may(['create', 'update'], ['DIRECTORY', 'KEYHOLDING'], 'PendingChange', ofOwnOrganisation),
  may(['update'], 'DIRECTORY', 'CareItem', ofOwnOrganisation),
  may(['update'], 'VERIFICATION', 'Keyholder', { premises: { $in: viewers('premisesIds') } }),
  may(CHANGE, 'DIRECTORY', 'Wish', { ...ofOwnOrganisation, person: null }),
  may(CHANGE, 'DIRECTORY', 'Wish', { ...ofOwnOrganisation, person: { $in: viewers('colleagueIds') } }),
  may(CHANGE, 'DIRECTORY', 'Wish', { person: { $in: viewers('colleagueIds') }, organisation: null }),
  may(CHANGE, 'KEYHOLDING', 'Absence', { ...ofOwnOrganisation, person: { $in: viewers('colleagueIds') } }),
  // Somebody else's employee is away from their premises only: whom others ring is not theirs to say.
  may(CHANGE, 'KEYHOLDING', 'Absence', {
    ...ofOwnOrganisation,
    person: { $in: viewers('keyholderPersonIds') },
    premises: { $in: viewers('premisesIds') },
  }),
]

/**
 * Everybody of an organisation sees the same. What of it they may change stands below the standing that it takes:
 * `onlyAs(['OWNER', 'EDITOR'], [...])` for what they ask in its name, OWNER for its accounts.
 */
const stakeholder = (): Grant[] => [
  ...ownOrganisation(),
  ...onlyAs(['OWNER', 'EDITOR'], [...asksQuestions(askedByOwnOrganisation), ...attachFiles(), ...keepsOwnProfile()]),
  // To leave. Nobody else's, and nobody but an administrator brings it back.
  may(['archive'], 'ACCOUNT', 'Account', { id: viewers('accountId') }),
  ...onlyAs(
    ['OWNER'],
    [
      read('ACCOUNT', 'Account', ofAccountsOfOwnOrganisation),
      may(['update'], 'STANDING', 'Account', ofAccountsOfOwnOrganisation),
      may(['read', 'create', 'archive'], 'ACCOUNT', 'ColleagueInvitation', ofOwnOrganisation),
    ],
  ),
]

/** At 03:00: keyholders and their call-out numbers at once, other private contacts by break-glass. */
const controlRoom = (): Grant[] => [
  ...generalDirectory(),
  read('KEYHOLDING', ['Keyholder', 'Absence', 'ContactPoint', ...WITH_KEYHOLDERS]),
  read('PRIVATE_CONTACT', 'ContactPoint', { person: { $in: viewers('brokenGlassIds') } }),
  read('PRIVATE_CONTACT', 'ContactPoint', { organisation: { $in: viewers('brokenGlassIds') } }),
  may(['read', 'create', 'update'], 'AUDIT', 'BreakGlass', ofSelf),
]

const registerManager = (): Grant[] => [
  ...generalDirectory(),
  may(CHANGE, 'DIRECTORY', 'Expectation'),
  may(CHANGE, 'ASSESSMENT', 'ExceptionAcceptance'),
  read('KEYHOLDING', ['Keyholder', 'Absence', 'ContactPoint', ...WITH_KEYHOLDERS]),
  may(CHANGE, ['KEYHOLDING', 'VERIFICATION'], 'Keyholder'),
  may(CHANGE, 'KEYHOLDING', 'Absence'),
  ...readsEngagements(),
  ...decidesChanges('REGISTER_MANAGER', ['DIRECTORY', 'KEYHOLDING']),
  read(['DIRECTORY', 'KEYHOLDING'], 'CareItem'),
  may(CHANGE, ['DIRECTORY', 'OFFICE'], ['Organisation', 'Premises', ...CONTACTS]),
  may(['update'], 'DIRECTORY', 'OrganisationIssue'),
  may(CHANGE, 'DIRECTORY', 'Wish'),
  may(CHANGE, ['DIRECTORY', 'OFFICE', 'KEYHOLDING'], 'ContactPoint', { givenFor: { $in: ['WORK', 'CALL_OUT'] } }),
  may(['create', 'update'], 'PRIORITY', 'Organisation'),
  may(['export'], 'DIRECTORY', REGISTERED),
  may(['export'], 'KEYHOLDING', ['Keyholder', 'ContactPoint', ...WITH_KEYHOLDERS]),
  ...historyOfKeyholding(),
]

/** Never the content, which takes a case. LedgerSubject names whom an id in the ledger means. */
const dataProtectionOfficer = (): Grant[] => [
  ...everybody(),
  read('DIRECTORY', 'LedgerSubject'),
  read('AUDIT', ['LedgerRecord', 'HistoryEntry', 'BreakGlass', 'Directorate']),
  read('ACCOUNT', ['Account', 'SpocAssignment', 'ApiKey', 'CalendarFeed']),
]

/** Runs accounts and reference lists, but cannot give rights to themselves. */
const administrator = (): Grant[] => [
  ...everybody(),
  may([...CHANGE, 'export'], 'DIRECTORY', LISTS_AND_ZONES),
  // What stands in it stays: figures were asked for in these words.
  may(['create'], 'DIRECTORY', 'EngagementFeedback'),
  // Whose looks are hidden. To others it would tell that there are any.
  may(['read', 'create', 'update'], 'AUDIT', 'Directorate'),
  may(['read', ...CHANGE], 'DIRECTORY', ['RoutingRule', 'AnswerTemplate']),
  read('DIRECTORY', 'RoutedQuestion'),
  may(CHANGE, 'DIRECTORY', ['WorkingPeriod', 'ClosedDay']),
  may(['update'], 'DIRECTORY', 'ResponseTime'),
  // Only to tie a stakeholder's account to its organisation; no person's name or number comes with it.
  read('DIRECTORY', 'Organisation'),
  read('ACCOUNT', ['Account', 'SpocAssignment', 'ApiKey', 'CalendarFeed']),
  may(CHANGE, 'ACCOUNT', 'Account', ofAnother),
  may(['create', 'update'], 'STANDING', 'Account', ofAnother),
  may(CHANGE, 'ACCOUNT', 'SpocAssignment', ofNobodyButOthers),
  may(['update'], 'ACCOUNT', ['ApiKey', 'CalendarFeed']),
  // Nobody else, not even the data-protection officer: a kept mail holds the link into somebody's account.
  read(['ACCOUNT', 'SECRET'], 'OutboxMail'),
  // Without the address: to end a session it is enough to know that somebody is signed in on two machines.
  may(['read', 'update'], 'ACCOUNT', 'Session'),
]

export const policy: Readonly<Record<Role, readonly Grant[]>> = {
  SPOC: spoc(),
  STAFF: generalDirectory(),
  STAKEHOLDER: stakeholder(),
  // Residents hear of closed streets by message, once it is to be known.
  RESIDENT: [
    ...everybody({ kind: { $ne: 'CORDON' } }),
    ...readsOwnQuestions(askedBySelf),
    ...asksQuestions(askedBySelf),
    ...attachFiles(),
    ...ownPerson(),
  ],
  // Questions and engagements are counted for them, and none is shown (questions/measures, gauge, impact).
  ANALYST: [
    ...everybody(),
    read('DIRECTORY', ['Organisation', 'Premises']),
    read('RESTRICTED', ['CountedQuestion', 'CountedStakeholder', 'CountedEngagement', 'CountedMention']),
  ],
  OPERATOR: controlRoom(),
  INSPECTOR: [
    ...controlRoom(),
    ...readsEngagements(),
    ...historyOfKeyholding(),
    may(['read', 'update'], 'AUDIT', 'BreakGlass', requestOfOthers),
  ],
  REGISTER_MANAGER: registerManager(),
  DPO: dataProtectionOfficer(),
  ADMINISTRATOR: administrator(),
}
