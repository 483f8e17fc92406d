import type { Ids } from './consolePages.ts'
import { type Opening, opening, throughMenu } from './opening.ts'
import {
  chosenThenChange,
  chosenThenVerify,
  doubledCode,
  overtaken,
  refusedOnce,
  saved,
  secretThenEscape,
  shortcutSheet,
  staleSession,
  typedThenEscape,
} from './specialOpenings.ts'

/** A dialog, menu or drawer that opens over a page. */
export type ConsoleDialog = {
  name: string
  /** The file in admin/src that makes it. A file that makes several is named by each. */
  files: readonly string[]
  /** Who opens it, and on which page. */
  mailbox: string
  path: (ids: Ids) => string
  open: Opening
  /** The kind of screen that it is limited to. */
  on?: 'narrow' | 'wide'
  /** The number of layers over the page, itself included. */
  layers?: number
}

type Where = [mailbox: string, path: string | ((ids: Ids) => string)]

const organisation: Where = ['spoc.crime', ({ organisation }) => `/organisations/${organisation}/show`]
const ORGANISATIONS: Where = ['spoc.crime', '/organisations?perPage=25']
const filtered: Where = ['spoc.crime', `/organisations?filter=${encodeURIComponent('{"q":"bank"}')}`]
const account: Where = ['admin', ({ account }) => `/accounts/${account}/show`]
const QUESTION: Where = ['spoc.crime', ({ toAnswer }) => `/questions/${toAnswer}/show`]
const ENGAGEMENT: Where = ['spoc.crime', ({ engagement }) => `/engagements/${engagement}/show`]
const OWN: Where = ['stakeholder.bank', '/own']
const PROPOSED: Where = ['spoc.crime', ({ proposed }) => `/pendingChanges?id=${proposed}`]
const COLLEAGUES: Where = ['stakeholder.bank', '/colleagues']
const map: Where = ['operator', ({ guarded }) => `/map?at=${guarded}&within=150`]
const SECURITY: Where = ['staff', '/security']
/** The tests' own account with an authenticator app. */
export const APP_USER = 'app.user'
const withApp: Where = [APP_USER, '/security']

const dialog = (name: string, files: readonly string[], [mailbox, path]: Where, open: Opening): ConsoleDialog => ({
  name,
  files,
  mailbox,
  path: typeof path === 'string' ? () => path : path,
  open,
})

/** Every dialog, menu and drawer of the console. That none is missing is tested: see test/browser/dialogs.test.ts. */
export const consoleDialogs: readonly ConsoleDialog[] = [
  dialog('signing in again', ['signIn/SignInAgain.tsx'], organisation, refusedOnce),
  dialog('command palette', ['palette/Palette.tsx'], ORGANISATIONS, opening('Find or go to')),
  dialog('engagement in one line', ['engagements/line/LineDialog.tsx'], organisation, opening('Log in one line')),
  dialog('keyboard shortcuts', ['shortcuts/ShortcutSheet.tsx'], ORGANISATIONS, shortcutSheet),
  dialog('account menu', ['layout/AccountMenu.tsx'], ORGANISATIONS, opening('Demo SPOC, Crime')),
  {
    ...dialog('menu of the narrow screen', ['layout/Frame.tsx'], ORGANISATIONS, opening('Open the menu')),
    on: 'narrow',
  },
  dialog('filters to add', ['pages/list/ListToolbar.tsx'], ORGANISATIONS, opening('Filter')),
  { ...dialog('columns', ['pages/list/ColumnsButton.tsx'], ORGANISATIONS, opening('Columns')), on: 'wide' },
  dialog('export', ['exports/ExportDialog.tsx'], ORGANISATIONS, opening('Export')),
  dialog(
    'change of chosen records',
    ['organisations/ChangeDialog.tsx', 'together/TogetherDialog.tsx'],
    ORGANISATIONS,
    chosenThenChange,
  ),
  dialog(
    'verification of chosen keyholders',
    ['keyholders/VerifyDialog.tsx'],
    ['register', '/keyholders?perPage=25'],
    chosenThenVerify,
  ),
  dialog('saving filters', ['pages/list/ListToolbar.tsx'], filtered, throughMenu('Filter', /^Save these filters/)),
  dialog('removing saved filters', ['pages/list/ListToolbar.tsx'], filtered, saved),

  dialog(
    'contact',
    [
      'contactPoints/ContactDialog.tsx',
      'pages/dialogs/RecordDialog.tsx',
      'pages/dialogs/FormDialog.tsx',
      'pages/dialogs/KeptDialog.tsx',
    ],
    organisation,
    opening('Add contact'),
  ),
  {
    ...dialog('what was typed is to be discarded', ['pages/leave/Discard.tsx'], organisation, typedThenEscape),
    layers: 2,
  },
  dialog(
    'what can be done with a line',
    ['pages/record/RowMenu.tsx'],
    organisation,
    opening('Actions for this contact'),
  ),
  dialog(
    'consent',
    ['contactPoints/ConsentDialog.tsx'],
    organisation,
    throughMenu('Actions for this contact', 'Record consent'),
  ),
  dialog(
    'affiliation',
    ['affiliations/AffiliationDialog.tsx'],
    ['spoc.crime', ({ person }) => `/people/${person}/show`],
    opening('Add affiliation'),
  ),
  dialog('somebody for an organisation', ['stakeholders/AddPersonDialog.tsx'], organisation, opening('Add person')),
  dialog('restricted note', ['restrictedNotes/NoteDialog.tsx'], organisation, opening('Add note')),
  dialog(
    'two versions of a record',
    ['pages/dialogs/ConflictDialog.tsx'],
    ['spoc.crime', ({ overtaken }) => `/organisations/${overtaken}`],
    overtaken,
  ),
  dialog(
    'keyholder',
    ['keyholders/KeyholderDialog.tsx'],
    ['register', ({ premises }) => `/premises/${premises}/show`],
    opening('Add keyholder'),
  ),

  dialog('working period', ['workingTime/PeriodDialog.tsx'], ['admin', '/working-time'], opening('Add period')),
  dialog('closed day', ['workingTime/ClosedDayDialog.tsx'], ['admin', '/working-time'], opening('Add closed day')),
  dialog(
    'response time',
    ['workingTime/ResponseTimeDialog.tsx'],
    ['admin', '/working-time'],
    throughMenu('Actions for Urgent, tier 1', 'Edit'),
  ),

  dialog(
    'note on a question',
    ['questions/thread/NoteDialog.tsx', 'pages/dialogs/ActDialog.tsx'],
    QUESTION,
    opening('Add note'),
  ),
  dialog('related question', ['questions/thread/RelatedSection.tsx'], QUESTION, opening('Add question')),
  dialog('directorates of a question', ['questions/thread/RoutesDialog.tsx'], QUESTION, opening('Add directorate')),
  dialog(
    'colleague for a question',
    ['questions/thread/AssignDialog.tsx'],
    QUESTION,
    throughMenu('More actions', 'Assign'),
  ),
  dialog('templates of answers', ['questions/writing/TemplateButton.tsx'], QUESTION, opening('From a template')),
  dialog(
    'withdrawal of a question',
    ['questions/thread/Actions.tsx'],
    ['stakeholder.bank', ({ asked }) => `/questions/${asked}/show`],
    opening('Withdraw'),
  ),
  dialog(
    'acceptance of a held mail',
    ['questions/held/AcceptDialog.tsx'],
    ['spoc.community', '/questions?tab=held'],
    opening(/^Accept/),
  ),
  dialog('edit of a proposed change', ['pendingChanges/deciding/EditDialog.tsx'], PROPOSED, opening('Edit and accept')),
  dialog('rejection of a proposed change', ['pages/dialogs/ReasonDialog.tsx'], PROPOSED, opening('Reject')),
  dialog('commitment', ['engagements/commitments/CommitmentDialog.tsx'], ENGAGEMENT, opening('Add commitment')),
  dialog(
    'how stakeholders feel about an issue',
    ['engagements/issues/IssueDialog.tsx'],
    ENGAGEMENT,
    opening(/^How they feel about/),
  ),
  dialog('expectation', ['rhythm/ExpectationDialog.tsx'], ['spoc.crime', '/to-speak-to'], opening('Add expectation')),
  dialog(
    'acceptance of an exception',
    ['exceptions/AcceptDialog.tsx'],
    ['spoc.crime', '/exceptions?kind=NO_ISSUE'],
    opening(/^Accept until:/),
  ),
  dialog(
    'cancelling one of a series',
    ['pages/dialogs/ReasonDialog.tsx'],
    ['spoc.crime', ({ meeting }) => `/engagements/${meeting}/show`],
    opening('Cancel it'),
  ),
  dialog('routing rule', ['routing/RuleDialog.tsx'], ['admin', '/routing-rules'], opening('New rule')),
  dialog(
    'answer template',
    ['answerTemplates/TemplateDialog.tsx'],
    ['spoc.crime', '/answer-templates'],
    opening('New template'),
  ),

  dialog('break-glass', ['map/BreakGlassDialog.tsx'], map, opening(/^Break glass for/)),
  dialog('zones of the map', ['map/ZoneChoice.tsx'], map, opening('Zones')),

  dialog('entry of a reference list', ['referenceLists/EntryList.tsx'], ['admin', '/sectors'], opening('New sector')),
  { ...dialog('refused entry', ['pages/dialogs/ConflictDialog.tsx'], ['admin', '/sectors'], doubledCode), layers: 2 },
  dialog('suspension of an account', ['accounts/SuspendButton.tsx'], account, opening('Suspend')),
  dialog('change of how somebody signs in', ['accounts/ConfirmedButton.tsx'], account, opening('Reset')),
  dialog('invitation of a colleague', ['colleagues/InviteDialog.tsx'], COLLEAGUES, opening('Invite a colleague')),
  dialog(
    'what a colleague may do',
    ['colleagues/StandingDialog.tsx'],
    COLLEAGUES,
    opening('Change what Jules Cornhill may do'),
  ),
  dialog(
    'what an organisation says of itself',
    ['own/about/ProfileDialog.tsx'],
    OWN,
    opening('Change what is said about you'),
  ),
  dialog('what affects an organisation', ['own/about/IssueDialog.tsx'], OWN, opening('Add what affects you')),
  dialog('a new person of the organisation', ['own/people/AddPersonDialog.tsx'], OWN, opening('Add a person')),
  dialog(
    'proposal of a call-out number',
    ['own/people/CallOutNumberDialog.tsx'],
    OWN,
    opening('Add call-out number for Frances Kitching'),
  ),
  dialog(
    'proposal of a keyholder',
    ['own/premises/ProposeKeyholderDialog.tsx'],
    OWN,
    opening('Add keyholder of Threadgold Bank'),
  ),
  dialog('absence of one of the people', ['own/absences/AbsenceDialog.tsx'], OWN, opening('Add an absence')),
  dialog('what an organisation wishes to hear', ['own/wishes/WishDialog.tsx'], OWN, opening('Add a wish')),
  dialog('proposal of premises', ['own/premises/ProposePremisesDialog.tsx'], OWN, opening('Propose premises')),
  dialog('leaving the organisation', ['colleagues/LeaveSection.tsx'], COLLEAGUES, opening('Leave')),
  dialog('SPOC assignment', ['spocs/AssignmentDialog.tsx'], account, opening('Assign a directorate')),
  dialog('letter', ['outbox/LetterButton.tsx'], ['admin', '/outbox'], opening(/@/)),

  dialog(
    'new API key',
    ['apiKeys/CreateKeyDialog.tsx', 'pages/dialogs/TitledDialog.tsx'],
    ['staff', '/api-keys'],
    opening('New API key'),
  ),
  {
    ...dialog(
      'a secret is to be closed that is not kept',
      ['pages/leave/Discard.tsx'],
      ['staff', '/api-keys'],
      secretThenEscape,
    ),
    layers: 2,
  },
  dialog('revocation of an API key', ['apiKeys/ApiKeysPage.tsx'], ['staff', '/api-keys'], opening(/^Revoke/)),
  dialog('new calendar feed', ['feeds/FeedsPage.tsx'], ['spoc.crime', '/calendar-feeds'], opening('New calendar feed')),
  dialog(
    'revocation of a calendar feed',
    ['feeds/FeedsPage.tsx'],
    ['spoc.crime', '/calendar-feeds'],
    opening(/^Revoke/),
  ),
  dialog('password', ['security/PasswordSection.tsx'], SECURITY, opening('Change')),
  dialog('passkey', ['security/PasskeysSection.tsx'], SECURITY, opening('Add a passkey')),
  dialog('authenticator app', ['security/AppSection.tsx'], SECURITY, opening('Set up')),
  dialog('confirmation that it is you', ['security/ConfirmDialog.tsx'], SECURITY, staleSession),
  dialog('new recovery codes', ['security/AppSection.tsx'], withApp, opening('New recovery codes')),
  dialog('switching off the authenticator app', ['security/AppSection.tsx'], withApp, opening('Switch off')),
]
