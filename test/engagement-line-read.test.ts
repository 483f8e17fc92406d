import { api, type Api, type Client } from './support/api.ts'
import { archive, type Cast, cast, create, type Made, organisation, person, word } from './support/builders.ts'
import { code } from './support/builders.ts'
import { ledgerOf } from './support/exports.ts'

const READ = /* GraphQL */ `
  query ($line: String!, $organisation: ID, $person: ID, $premises: ID) {
    draft: readEngagementLine(line: $line, organisation: $organisation, person: $person, premises: $premises) {
      kind
      occurredAt
      endsAt
      allDay
      followUpDueAt
      summary
      issues {
        id
      }
      names {
        phrase
        organisations {
          id
        }
        people {
          id
        }
      }
      organisation {
        id
      }
      person {
        id
      }
      premises {
        id
      }
    }
  }
`

type Name = { phrase: string; organisations: { id: string }[]; people: { id: string }[] }
type Draft = {
  kind: string | null
  occurredAt: string | null
  endsAt: string | null
  allDay: boolean
  followUpDueAt: string | null
  summary: string
  issues: { id: string }[]
  names: Name[]
  organisation: { id: string } | null
  person: { id: string } | null
  premises: { id: string } | null
}

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id)

describe('a line about an engagement', () => {
  let server: Api
  let force: Cast
  const mark = word()
  /** Of this run alone. */
  const [bankName, personName, kindName, issueName] = [`${mark} Bank`, `Ana ${word()}`, `Walk ${word()}`, word()]
  const kindCode = code()
  let bank: Made
  let ana: Made
  let issue: Made
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    ;[bank, ana, issue] = await Promise.all([
      organisation(force.crime, { name: bankName }),
      person(force.crime, { displayName: personName }),
      create(force.admin, 'Issue', { code: code(), name: issueName }),
    ])
    await create(force.admin, 'EngagementKind', { code: kindCode, name: kindName })
  })

  const read = async (by: Client, line: string, from: Record<string, string> = {}): Promise<Draft> =>
    (await by.get<{ draft: Draft }>(READ, { line, ...from })).draft

  it('becomes a draft for a SPOC: kind, person, organisation, issue, follow-up and what is left as the summary', async () => {
    const draft = await read(
      force.crime,
      `${kindName} with ${personName} at ${bankName} about ${issueName}, follow up on 3 May 2031 at 10am`,
    )

    expect(draft).toStrictEqual({
      kind: kindCode,
      occurredAt: null,
      endsAt: null,
      allDay: false,
      followUpDueAt: '2031-05-03T09:00:00.000Z',
      summary: `${kindName} with ${personName} at ${bankName} about ${issueName}`,
      issues: [{ id: issue.id }],
      names: [
        { phrase: personName, organisations: [], people: [{ id: ana.id }] },
        { phrase: bankName, organisations: [{ id: bank.id }], people: [] },
      ],
      organisation: null,
      person: null,
      premises: null,
    })
  })

  it('finds names spelt nearly so for a SPOC, all that fit and nearest first', async () => {
    const name = word()
    const [exact, longer] = [
      await person(force.crime, { displayName: `Robin ${name}` }),
      await person(force.crime, { displayName: `Robin ${name} Jones` }),
    ]

    const { names } = await read(force.economic, `met robyn ${name}`)

    expect(ids(names[0]?.people ?? [])).toStrictEqual([exact.id, longer.id])
  })

  it('takes "and" for part of a name for a SPOC only where somebody is called so', async () => {
    const [one, other] = [word(), word()]
    const pair = await organisation(force.crime, { name: `${one} and ${other}` })

    const joined = await read(force.crime, `Visited ${one} and ${other}`)
    const parted = await read(force.crime, `Met ${personName} and ${bankName}`)

    expect(joined.names.map(({ phrase, organisations }) => [phrase, ids(organisations)])).toStrictEqual([
      [`${one} and ${other}`, [pair.id]],
    ])
    expect(parted.names.map(({ phrase }) => phrase)).toStrictEqual([personName, bankName])
  })

  it('fills in the record from which a SPOC opened it; one that is missing gives null', async () => {
    const draft = await read(force.crime, 'Met the manager', { organisation: bank.id, person: force.crimeDirectorate })

    expect([draft.organisation, draft.person, draft.premises]).toStrictEqual([{ id: bank.id }, null, null])
  })

  it('finds for a SPOC neither what is archived nor what does not exist, and answers alike', async () => {
    const [gone, never] = [word(), word()]
    const left = await person(force.crime, { displayName: gone })
    await archive(force.crime, 'Person', left)

    const [ofGone, ofNever] = [await read(force.crime, `Met ${gone}`), await read(force.crime, `Met ${never}`)]

    expect(ofGone.names).toStrictEqual([{ phrase: gone, organisations: [], people: [] }])
    expect(ofNever.names).toStrictEqual([{ phrase: never, organisations: [], people: [] }])
  })

  it('is in the ledger of a SPOC with everybody it found, also where only the names are asked for', async () => {
    await read(force.crime, `Met ${personName}`)
    const [looked] = (await ledgerOf(server, force.crime)).slice(-1)
    await force.crime.get(`{ readEngagementLine(line: "Met ${personName}") { names { phrase } } }`)
    const [again] = (await ledgerOf(server, force.crime)).slice(-1)
    const before = (await ledgerOf(server, force.crime)).length
    await read(force.crime, `Met ${word()}`)

    expect(looked).toMatchObject({ category: 'CONSULTATION', operation: 'readEngagementLine', subjects: [ana.id] })
    expect(again).toMatchObject({ operation: 'readEngagementLine', subjects: [ana.id], classes: ['DIRECTORY'] })
    expect(await ledgerOf(server, force.crime)).toHaveLength(before + 1)
  })

  it.each([
    'STAFF',
    'OPERATOR',
    'REGISTER_MANAGER',
    'INSPECTOR',
    'ANALYST',
    'DPO',
    'ADMINISTRATOR',
    'RESIDENT',
  ] as const)('is refused to a %s, who may not log', async (role) => {
    const refused = await (await server.as(role)).refused(READ, { line: `Met ${personName}` })

    expect(refused.extensions.code).toBe('FORBIDDEN')
  })

  it('is refused to the owner of the organisation', async () => {
    const owner = await server.as('STAKEHOLDER', { organisationId: bank.id, standing: 'OWNER' })

    expect((await owner.refused(READ, { line: `Met ${bankName}` })).extensions.code).toBe('FORBIDDEN')
  })

  it('takes 1 to 500 characters from a SPOC', async () => {
    for (const line of ['', '  ', 'x'.repeat(501)])
      expect((await force.crime.refused(READ, { line })).extensions).toStrictEqual({
        code: 'BAD_USER_INPUT',
        fields: { line: 'must have 1 to 500 characters' },
      })
    for (const line of ['x'.repeat(500), '%', "'", '\\', `Met ${'Ng, '.repeat(100)}`.trim(), '…'])
      expect((await read(force.crime, line)).names.length).toBeLessThan(7)
  })
})
