/** A page of the console: its address, and the demo accounts that have it. */
export type ConsolePage = { name: string; mailboxes: readonly string[]; path: (ids: Ids) => string }

/** Ids of the records that pages are opened with, by kind. */
export type Ids = Readonly<Record<string, string>>

const DIRECTORY = ['spoc.crime', 'staff', 'operator', 'inspector', 'register']
const WRITERS = ['spoc.crime', 'register']
const KEYHOLDING = ['register', 'operator', 'inspector', 'stakeholder.bank']
const EVERYBODY = [...DIRECTORY, 'admin', 'dpo', 'analyst', 'stakeholder.bank', 'resident']

const page = (name: string, mailboxes: readonly string[], path: string | ((ids: Ids) => string)): ConsolePage => ({
  name,
  mailboxes,
  path: typeof path === 'string' ? () => path : path,
})

/** Every page for signed-in users, with the accounts that have it; the first inspects it for barriers. */
export const consolePages: readonly ConsolePage[] = [
  page('home', EVERYBODY, '/'),
  page('map', ['operator', 'inspector', 'spoc.crime', 'staff', 'register', 'analyst', 'stakeholder.bank'], '/map'),
  page('search', DIRECTORY, '/search'),
  page('organisations', [...DIRECTORY, 'analyst', 'stakeholder.bank', 'admin'], '/organisations'),
  page('organisation', [...DIRECTORY, 'analyst', 'admin'], ({ organisation }) => `/organisations/${organisation}/show`),
  page('organisation-edit', WRITERS, ({ organisation }) => `/organisations/${organisation}`),
  page('organisation-new', WRITERS, '/organisations/create'),
  page('stakeholder-new', WRITERS, '/organisations/new-stakeholder'),
  page('people', [...DIRECTORY, 'stakeholder.bank'], '/people'),
  page('person', DIRECTORY, ({ person }) => `/people/${person}/show`),
  page('person-edit', WRITERS, ({ person }) => `/people/${person}`),
  page('person-new', WRITERS, '/people/create'),
  page('premises-list', [...DIRECTORY, 'analyst', 'stakeholder.bank'], '/premises'),
  page(
    'premises',
    ['inspector', 'spoc.crime', 'staff', 'operator', 'register', 'analyst'],
    ({ premises }) => `/premises/${premises}/show`,
  ),
  page('premises-edit', WRITERS, ({ premises }) => `/premises/${premises}`),
  page('premises-new', WRITERS, '/premises/create'),
  page(
    'premises-call-sheet',
    ['register', 'operator', 'inspector'],
    ({ premises }) => `/premises/${premises}/call-sheet`,
  ),
  page('keyholders', KEYHOLDING, '/keyholders'),
  page('keyholder', ['register', 'operator'], ({ keyholder }) => `/keyholders/${keyholder}/show`),
  page('keyholder-edit', ['register'], ({ keyholder }) => `/keyholders/${keyholder}`),
  page('keyholder-new', ['register'], '/keyholders/create'),
  page('zones', ['admin', 'spoc.crime', 'resident'], '/zones'),
  page('zone', ['admin', 'spoc.crime'], ({ zone }) => `/zones/${zone}/show`),
  page('zone-edit', ['admin'], ({ zone }) => `/zones/${zone}`),
  page('zone-new', ['admin'], '/zones/create'),
  page('directorates', ['admin', 'spoc.crime'], '/directorates'),
  page('directorate', ['admin', 'spoc.crime'], ({ directorate }) => `/directorates/${directorate}/show`),
  page('directorate-edit', ['admin'], ({ directorate }) => `/directorates/${directorate}`),
  page('directorate-new', ['admin'], '/directorates/create'),
  page('sectors', ['admin', 'staff'], '/sectors'),
  page('issues', ['admin', 'staff'], '/issues'),
  page('groups', ['admin', 'staff'], '/groups'),
  page('topics', ['admin', 'staff'], '/topics'),
  page('engagement-kinds', ['admin', 'staff'], '/engagement-kinds'),
  page('engagements', ['spoc.crime', 'staff', 'register'], '/engagements'),
  page('engagement-new', ['spoc.crime'], '/engagements/create'),
  page('engagement', ['spoc.crime', 'staff', 'register'], ({ engagement }) => `/engagements/${engagement}/show`),
  page('engagement-edit', ['spoc.crime'], ({ engagement }) => `/engagements/${engagement}`),
  page('meeting-of-series', ['spoc.crime', 'staff'], ({ meeting }) => `/engagements/${meeting}/show`),
  page('meeting-of-series-edit', ['spoc.crime'], ({ meeting }) => `/engagements/${meeting}`),
  page('commitments', ['spoc.crime', 'register', 'inspector'], '/commitments'),
  page('timeline', ['spoc.crime', 'staff', 'register', 'inspector'], '/timeline'),
  page('working-time', ['admin', 'staff'], '/working-time'),
  page('routing-rules', ['admin'], '/routing-rules'),
  page('answer-templates', ['admin', 'spoc.crime'], '/answer-templates'),
  page('question-inbox', ['spoc.crime'], '/questions'),
  page('question-inbox-all', ['spoc.crime'], '/questions?tab=all'),
  page('question-held', ['spoc.community', 'spoc.crime'], '/questions?tab=held'),
  page('question', ['spoc.crime'], ({ question }) => `/questions/${question}/show`),
  page('pending-changes', ['spoc.crime', 'register'], '/pendingChanges'),
  page('own-questions', ['stakeholder.bank', 'resident'], '/questions'),
  page('own-question', ['stakeholder.bank'], ({ question }) => `/questions/${question}/show`),
  page('own-question-to-rate', ['stakeholder.bank'], ({ toRate }) => `/questions/${toRate}/show`),
  page('question-measures', ['spoc.crime', 'analyst'], '/question-measures'),
  page('gauge', ['spoc.crime', 'analyst'], '/gauge'),
  page('to-speak-to', ['spoc.crime', 'staff'], '/to-speak-to'),
  page('exceptions', ['spoc.crime', 'register', 'inspector'], '/exceptions'),
  page('impact', ['spoc.crime', 'analyst', 'inspector'], '/impact'),
  page('question-new', ['stakeholder.bank', 'resident', 'spoc.crime'], '/questions/create'),
  page('own-organisation', ['stakeholder.bank'], '/own'),
  page('who-looked', ['stakeholder.bank'], '/looks'),
  page('own-file', ['stakeholder.bank'], '/own/file'),
  page('own-resident', ['resident'], '/own'),
  page('own-resident-file', ['resident'], '/own/file'),
  page('signing-in', EVERYBODY, '/security'),
  page('api-keys', EVERYBODY, '/api-keys'),
  page('calendar-feeds', ['spoc.crime', 'register', 'admin'], '/calendar-feeds'),
  page('colleagues', ['stakeholder.bank'], '/colleagues'),
  page('accounts', ['admin', 'dpo'], '/accounts'),
  page('account', ['admin', 'dpo'], ({ account }) => `/accounts/${account}/show`),
  page('account-edit', ['admin'], ({ account }) => `/accounts/${account}`),
  page('account-new', ['admin'], '/accounts/create'),
  page('spocs', ['admin', 'dpo'], '/spocs'),
  page('outbox', ['admin'], '/outbox'),
  page('ledger', ['dpo'], '/ledger'),
  page('break-glass', ['dpo', 'operator', 'inspector'], '/break-glass'),
]

/** Pages for visitors who are not signed in. */
export const PUBLIC_PAGES: readonly { name: string; path: string }[] = [
  { name: 'sign-in', path: '/login' },
  { name: 'forgotten-password', path: '/forgotten-password' },
  { name: 'lapsed-link', path: '/invitation#nonsense' },
  { name: 'register', path: '/register' },
  { name: 'lapsed-registration', path: '/registration#nonsense' },
]
