import { type Action, ACTIONS, type DataClass, DATA_CLASSES } from './classes.ts'
import { type Condition, isFromViewer, testsOf, type ViewerFact } from './condition.ts'
import type { Grant } from './policy.ts'
import { type Role, type Standing, STANDINGS } from './viewer.ts'

type Policy = Readonly<Record<Role, readonly Grant[]>>

const FACTS: Readonly<Record<ViewerFact, string>> = {
  accountId: 'their own account',
  personId: 'their own record',
  organisationId: 'their own organisation',
  directorateIds: 'the directorates served today',
  colleagueIds: 'people of their own organisation',
  premisesIds: 'premises of their own organisation',
  keyholderPersonIds: 'keyholders of those premises',
  brokenGlassIds: 'what break-glass has opened',
}

function matrixMarkdown(policy: Policy): string {
  const roles = Object.keys(policy) as Role[]
  const shared = (policy[roles[0] as Role] ?? []).filter((grant) =>
    roles.every((role) => policy[role].some((other) => same(grant, other))),
  )
  const own = (role: Role): Grant[] => policy[role].filter((grant) => !shared.some((other) => same(grant, other)))
  return [
    table(
      ['role', ...DATA_CLASSES],
      roles.flatMap((role) => rows(role, policy[role])),
    ),
    '`R` reads, `W` changes (creates, updates, archives, or some of these), `E` exports what it reads; ' +
      'a small letter: only where a condition holds; `·` never.',
    '### Anyone signed in',
    grants(shared),
    ...roles.flatMap((role) => [
      `### ${role}`,
      own(role).length > 0 ? `Also:\n\n${grants(own(role))}` : 'Nothing more.',
    ]),
  ].join('\n\n')
}

/** A role whose rights depend on the standing in the organisation has a row for each. */
function rows(role: Role, given: readonly Grant[]): string[][] {
  const row = (name: string, grants: readonly Grant[]): string[] => [
    name,
    ...DATA_CLASSES.map((dataClass) => cell(grants, dataClass)),
  ]
  if (given.every(({ standings }) => standings === undefined)) return [row(role, given)]
  const isFor = (standing: Standing) => given.filter(({ standings }) => standings?.includes(standing) ?? true)
  return STANDINGS.map((standing) => row(`${role}: ${standing}`, isFor(standing)))
}

function cell(given: readonly Grant[], dataClass: DataClass): string {
  const letters = (letter: string, does: (action: Action) => boolean): string[] => {
    const bearing = given.filter((grant) => grant.classes.includes(dataClass) && grant.actions.some(does))
    return [
      ...(bearing.some(({ when }) => when === null) ? [letter] : []),
      ...(bearing.some(({ when }) => when !== null) ? [letter.toLowerCase()] : []),
    ]
  }
  const all = [
    ...letters('R', (action) => action === 'read'),
    ...letters('W', (action) => action !== 'read' && action !== 'export'),
    ...letters('E', (action) => action === 'export'),
  ]
  return all.length === 0 ? '·' : all.join(' ')
}

const grants = (given: readonly Grant[]): string =>
  table(
    ['may', 'classes', 'on', 'where'],
    given.map((grant) => [
      ACTIONS.filter((action) => grant.actions.includes(action)).join(', '),
      grant.classes.join(', '),
      grant.on.join(', '),
      [
        ...(grant.standings ? [`they are ${grant.standings.join(' or ')} there`] : []),
        ...(grant.when === null ? [] : [conditionInWords(grant.when)]),
      ].join(' and ') || 'always',
    ]),
  )

function conditionInWords(condition: Condition): string {
  return testsOf(condition)
    .map(({ property, operator, operand }) => {
      const [is, isNot] = operator === '$in' ? ['among', ''] : ['is', 'is not']
      const value = isFromViewer(operand)
        ? FACTS[operand.fromViewer]
        : operand === null
          ? 'empty'
          : [operand].flat().join(', ')
      return `\`${property}\` ${operator === '$ne' ? isNot : is} ${value}`
    })
    .join(' and ')
}

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const same = (a: Grant, b: Grant): boolean => JSON.stringify(a) === JSON.stringify(b)

const BEGIN = '<!-- matrix: written by `npm run generate:matrix` from api/access/policy.ts -->'
const END = '<!-- end of matrix -->'

/** @throws Error when the page lacks the markers. */
export function withMatrix(page: string, policy: Policy): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (from < 0 || to < from)
    throw new Error(`The page has no room for the matrix: it stands between "${BEGIN}" and "${END}"`)
  return `${page.slice(0, from + BEGIN.length)}\n\n${matrixMarkdown(policy)}\n\n${page.slice(to)}`
}
