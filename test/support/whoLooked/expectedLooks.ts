import type { Ledgered } from './ledgered.ts'
import type { LookWorld } from './lookWorld.ts'

/** A look at a noon of London. */
export type Dated = Ledgered & { day: string }

const OFFICES = [
  ['SPOC', 'a SPOC'],
  ['REGISTER_MANAGER', 'a register manager'],
  ['INSPECTOR', 'an inspector of the control room'],
  ['OPERATOR', 'an operator of the control room'],
  ['STAFF', 'a member of staff'],
] as const
const CLASSES = ['DIRECTORY', 'KEYHOLDING', 'CORRESPONDENCE'] as const
/** Breaking the glass in whatever else was asked; the list of open glasses by itself. */
const NEVER = [/(^|,)breakGlass(,|$)/, /^breakGlasses$/]

/** The lines that stakeholders should see of the ledger, worked out a second time and without SQL; sorted. */
export function expectedLooks(world: LookWorld, looks: readonly Dated[], hidden: ReadonlySet<string>): string[] {
  const lines = new Set<string>()
  for (const look of looks) {
    const office = officeOf(world, look, hidden)
    if (office === null) continue
    for (const as of CLASSES.filter((one) => look.classes.includes(one)))
      for (const subject of look.subjects)
        for (const whose of tiesOf(world, subject, as, look.day))
          lines.add([...whose, look.day, office, look.category, as].join('|'))
  }
  return [...lines].sort()
}

function officeOf(
  world: LookWorld,
  { roles, directorates = [], operation }: Dated,
  hidden: ReadonlySet<string>,
): string | null {
  const [role, words] = OFFICES.find(([one]) => roles.includes(one)) ?? []
  if (!role || roles.includes('DPO') || NEVER.some((one) => one.test(operation ?? ''))) return null
  if (role === 'SPOC' && directorates.length === 0) return null
  if (directorates.some((id) => hidden.has(id))) return null
  const names = world.directorates
    .filter(({ id }) => directorates.includes(id))
    .map(({ name }) => (/(Directorate|Section)$/.test(name) ? `the ${name}` : name))
  // The words begin with what they are sorted by, but for the article.
  const sorted = names.sort((a, b) => (a.replace(/^the /, '') < b.replace(/^the /, '') ? -1 : 1))
  return role === 'SPOC' && sorted.length > 0 ? `${words} of ${sorted.join(' and ')}` : (words ?? null)
}

/** Organisation, person and premises that a subject concerned that day: a look at each class is at other records. */
function tiesOf(world: LookWorld, subject: string, as: (typeof CLASSES)[number], day: string): string[][] {
  const holds = ({ from, recorded, until }: { from: string; recorded: string; until: string | null }): boolean =>
    from <= day && recorded <= day && (until === null || until >= day)
  // It is moved in the evening.
  const isTheirs = ({ movedOn }: { movedOn: string | null }): boolean => movedOn === null || movedOn < day
  const theirs = world.premises.filter(isTheirs)
  const houses = theirs.filter(({ id }) => id === subject).map(({ id, organisation }) => [organisation, '', id])
  if (as === 'CORRESPONDENCE')
    return world.accounts
      .filter(({ id, role }) => id === subject && role === 'STAKEHOLDER')
      .map(({ organisation, person }) => [organisation, person ?? '', ''])
  if (as === 'KEYHOLDING') {
    const keys = world.keyholders.filter((tie) => tie.person === subject && holds(tie))
    const held = keys.filter((tie) => theirs.some(({ organisation }) => organisation === tie.organisation))
    return [...houses, ...held.map(({ organisation }) => [organisation, subject, ''])]
  }
  const jobs = world.affiliations.filter((tie) => tie.person === subject && holds(tie))
  return [
    ...houses,
    ...jobs.map(({ organisation }) => [organisation, subject, '']),
    ...world.organisations.filter((id) => id === subject).map((id) => [id, '', '']),
  ]
}
