/** A page of the console: its address, and the demo accounts that have it. */
export type ConsolePage = { name: string; mailboxes: readonly string[]; path: (ids: Ids) => string }

/** Ids of records that pages are looked at with, by what they are. */
export type Ids = Readonly<Record<string, string>>

const EVERYBODY = ['admin', 'dpo', 'spoc.crime', 'staff', 'analyst', 'operator', 'inspector', 'register', 'stakeholder.bank', 'resident']
const DIRECTORY = ['spoc.crime', 'staff', 'operator', 'inspector', 'register']
const WRITERS = ['spoc.crime', 'register']

const page = (name: string, mailboxes: readonly string[], path: string | ((ids: Ids) => string)): ConsolePage => ({ name, mailboxes, path: typeof path === 'string' ? () => path : path })

/** Every page that somebody who is signed in can open, with those who have it. */
export const consolePages: readonly ConsolePage[] = [
  page('home', EVERYBODY, '/'),
  page('organisations', [...DIRECTORY, 'analyst', 'stakeholder.bank', 'admin'], '/organisations'),
  page('organisation', [...DIRECTORY, 'analyst'], ({ organisation }) => `/organisations/${organisation}/show`),
  page('organisation-edit', WRITERS, ({ organisation }) => `/organisations/${organisation}`),
  page('organisation-new', WRITERS, '/organisations/create'),
]

/** Pages for whom nobody is signed in. */
export const publicPages: readonly { name: string; path: string }[] = [{ name: 'sign-in', path: '/login' }]
