import { type Draft, filled } from '../admin/src/engagements/line/filled.ts'

const NOW = new Date('2026-11-30T14:20:00Z')
const BANK = { id: 'bank', name: 'Fernley Bank', sector: null }
const SHOP = { id: 'shop', name: 'Elmcroft', sector: null }

const person = (id: string, displayName: string, ...at: { id: string; name: string }[]) => ({
  id,
  displayName,
  affiliations: at.map((organisation) => ({ id: `${id} at ${organisation.id}`, role: 'Manager', organisation })),
})
const ANA = person('ana', 'Ana Silva', BANK)
const NAMESAKE = person('other', 'Ana Silva-Jones', SHOP)

const draft = (given: Partial<Draft>): Draft => ({
  kind: 'MEETING',
  occurredAt: null,
  endsAt: null,
  allDay: false,
  followUpDueAt: null,
  summary: 'Met Ana',
  issues: [],
  names: [],
  organisation: null,
  person: null,
  premises: null,
  ...given,
})
const name = (phrase: string, found: Partial<Draft['names'][number]>): Draft['names'][number] => ({
  phrase,
  organisations: [],
  people: [],
  ...found,
})
const labels = (given: Partial<Draft>, source: string): string[] =>
  (filled(draft(given), NOW).record[source] as { label: string }[]).map(({ label }) => label)
const asked = (given: Partial<Draft>) =>
  filled(draft(given), NOW).unsettled.map(({ phrase, candidates }) => [phrase, candidates.map(({ id }) => id)])

describe('what a SPOC’s line fills the form with', () => {
  it('has a name that fits one record, and now where the line does not say when', () => {
    const given = { names: [name('Ana', { people: [ANA] }), name('Fernley', { organisations: [BANK] })] }

    expect(labels(given, 'people')).toStrictEqual(['Ana Silva'])
    expect(labels(given, 'organisations')).toStrictEqual(['Fernley Bank'])
    expect(filled(draft(given), NOW).record['occurredAt']).toBe(NOW.toISOString())
  })

  it('has of several the one that is called exactly so', () => {
    const given = { names: [name('ana silva', { people: [NAMESAKE, ANA] })] }

    expect(labels(given, 'people')).toStrictEqual(['Ana Silva'])
    expect(asked(given)).toStrictEqual([])
  })

  it('asks where several fit, people and organisations alike, and tells where none does', () => {
    const given = { names: [name('Ana', { people: [ANA, NAMESAKE], organisations: [BANK] }), name('Zoe', {})] }

    expect(asked(given)).toStrictEqual([
      ['Ana', ['ana', 'other', 'bank']],
      ['Zoe', []],
    ])
  })

  it.each([
    ['that the line names', { names: [name('Fernley Bank', { organisations: [BANK] })] }],
    ['from whose page it was opened', { organisation: BANK }],
    ['at whose premises it was opened', { premises: { id: 'house', name: 'House', organisation: BANK } }],
  ])('takes of several people the one of the organisation %s', (_where, given: Partial<Draft>) => {
    const names = [name('Ana', { people: [NAMESAKE, ANA] }), ...(given.names ?? [])]

    expect(labels({ ...given, names }, 'people')).toStrictEqual(['Ana Silva'])
    expect(labels({ ...given, names }, 'organisations')).toStrictEqual(['Fernley Bank'])
  })

  it('asks of somebody of nearly that name who is of none of the organisations', () => {
    const near = name('Ana', { people: [NAMESAKE] })

    expect(asked({ names: [near], organisation: BANK })).toStrictEqual([['Ana', ['other']]])
    expect(labels({ names: [{ ...near, phrase: 'Ana Silva-Jones' }], organisation: BANK }, 'people')).toStrictEqual([
      'Ana Silva-Jones',
    ])
  })

  it('has people in the order of the line', () => {
    const names = [
      name('Ana Silva', { people: [ANA, NAMESAKE] }),
      name('Bo Li', { people: [person('bo', 'Bo Li', BANK)] }),
    ]

    expect(labels({ names }, 'people')).toStrictEqual(['Ana Silva', 'Bo Li'])
  })

  it('has the organisation of the one person who is named, unless it has several', () => {
    const both = person('both', 'Bo Li', BANK, SHOP)

    expect(labels({ person: ANA }, 'organisations')).toStrictEqual(['Fernley Bank'])
    expect(labels({ names: [name('Bo', { people: [both] })] }, 'organisations')).toStrictEqual([])
  })

  it('has nobody twice', () => {
    const given = { organisation: BANK, person: ANA, names: [name('Ana', { people: [ANA] })] }

    expect(labels(given, 'people')).toStrictEqual(['Ana Silva'])
    expect(labels(given, 'organisations')).toStrictEqual(['Fernley Bank'])
  })
})
