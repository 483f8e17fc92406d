import type { Grant } from '../api/access/policy.ts'
import { policy } from '../api/access/policy.ts'
import { viewers } from '../api/access/condition.ts'
import { OPERATIONS_HIDDEN_ALONE, OPERATIONS_NEVER_SHOWN } from '../api/access/showable.ts'
import { type Sight, whoMaySee } from '../api/looks/whoMaySee.ts'
import { buildSchema } from '../api/schema.ts'
import { api, type Api } from './support/api.ts'
import { cast, organisation } from './support/builders.ts'

const QUERY = '{ whoMaySee { office sees { what class only } } }'

const partsOf = (sight: readonly Sight[], office: string): Record<string, string | null> =>
  Object.fromEntries(
    (sight.find((one) => one.office === office)?.sees ?? []).map(({ what, only }) => [what, only ?? 'always']),
  )

describe('who may see what', () => {
  let server: Api
  beforeAll(async () => {
    server = await api()
  })

  it.each(['OWNER', 'EDITOR', 'VIEWER'] as const)('tells the %s as the policy has it', async (standing) => {
    const own = await organisation((await cast(server)).manager)
    const who = await server.as('STAKEHOLDER', { organisationId: own.id, standing })

    expect((await who.get<{ whoMaySee: Sight[] }>(QUERY)).whoMaySee).toStrictEqual(whoMaySee(policy))
  })

  it('tells stakeholders that staff see the directory and no private number', () => {
    const staff = partsOf(whoMaySee(policy), 'a member of staff')

    expect(staff['people and their work contacts']).toBe('always')
    expect(Object.keys(staff)).not.toContain('private numbers and addresses')
    expect(Object.keys(staff)).not.toContain('keyholders, call-out numbers and absences')
  })

  it('tells stakeholders that restricted notes are those of a directorate, and private numbers an emergency', () => {
    const sight = whoMaySee(policy)

    expect(partsOf(sight, 'a SPOC')['restricted notes']).toBe('those of their own directorate')
    expect(partsOf(sight, 'an operator of the control room')['private numbers and addresses']).toBe(
      'in an emergency, with a reason that is checked afterwards',
    )
  })

  it('tells stakeholders which offices see what they are asked about, and that a SPOC does not see it of keyholders', () => {
    const sight = whoMaySee(policy)

    expect(Object.keys(partsOf(sight, 'a SPOC'))).toContain('what you are asked to look through')
    expect(Object.keys(partsOf(sight, 'a SPOC'))).not.toContain('what you are asked about keyholders')
    expect(partsOf(sight, 'a register manager')).toMatchObject({
      'what you are asked to look through': 'always',
      'what you are asked about keyholders': 'always',
    })
  })

  it('tells stakeholders of a right as soon as the policy grants it', () => {
    const more: Grant = {
      actions: ['read'],
      classes: ['RESTRICTED'],
      on: ['RestrictedNote'],
      when: { directorate: { $in: viewers('directorateIds') } },
    }
    const changed = whoMaySee({ ...policy, STAFF: [...policy.STAFF, more] })

    expect(partsOf(changed, 'a member of staff')['restricted notes']).toBe('those of their own directorate')
  })

  it.each(['SPOC', 'DPO', 'RESIDENT'] as const)('tells a %s the same, since it is of no record', async (role) => {
    const who = await server.as(role)

    expect((await who.get<{ whoMaySee: Sight[] }>(QUERY)).whoMaySee).toStrictEqual(whoMaySee(policy))
  })

  it('is told to nobody who is not signed in', async () => {
    expect((await server.anonymous.refused(QUERY)).extensions.code).toBe('UNAUTHENTICATED')
  })

  it('hides from stakeholders every operation on break-glass and the ledger, and each that writes an engagement', () => {
    const { operations } = buildSchema(server.db.orm).catalogue
    const hidden = [...operations.values()].filter(
      ({ on, does, ledger }) =>
        ['BreakGlass', 'LedgerRecord', 'LedgerSubject'].includes(on) ||
        // A line is read and nothing is written: its look at names is shown as that of a search.
        ([
          'Engagement',
          'EngagementIssue',
          'EngagementSeries',
          'Commitment',
          'ExceptionAcceptance',
          'RestrictedNote',
        ].includes(on) &&
          does !== 'read' &&
          ledger !== 'CONSULTATION'),
    )

    // A calendar's fetch is no operation of the schema.
    expect(['calendarFeed', ...hidden.map(({ name }) => name)].sort()).toStrictEqual(
      [...OPERATIONS_NEVER_SHOWN, ...OPERATIONS_HIDDEN_ALONE].sort(),
    )
  })
})
