import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, contactPoint, create, type Made, organisation, person, word } from './support/builders.ts'
import { csvOf } from './support/exports.ts'

type Said = { contactPoint: { value: string | null; consent: string | null } | null }

describe("the last decision of a number's owner about its use", () => {
  let server: Api
  let force: Cast
  let staff: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    staff = await server.as('STAFF')
  })

  const says = (by: Client, { id }: Made, decision: string) =>
    by.get(
      /* GraphQL */ `
        mutation ($input: RecordConsentInput!) {
          recordConsent(input: $input) {
            consentEvent {
              id
            }
          }
        }
      `,
      {
        input: { contactPoint: id, decision, source: 'Telephone call' },
      },
    )
  const said = async (by: Client, { id }: Made): Promise<Said['contactPoint']> =>
    (
      await by.get<Said>(
        /* GraphQL */ `
          query ($id: ID!) {
            contactPoint(id: $id) {
              value
              consent
            }
          }
        `,
        { id },
      )
    ).contactPoint
  const desk = async (of?: Made): Promise<Made> =>
    contactPoint(
      force.crime,
      { person: (of ?? (await person(force.crime))).id },
      { kind: 'EMAIL', value: `${word()}@bank.example`, givenFor: 'WORK' },
    )

  it('is null where nothing was ever recorded', async () => {
    const contact = await desk()

    expect((await said(staff, contact))?.consent).toBeNull()
  })

  it('is the newest one', async () => {
    const contact = await desk()
    for (const decision of ['GIVEN', 'WITHDRAWN', 'GIVEN', 'WITHDRAWN']) {
      await says(force.crime, contact, decision)

      expect((await said(staff, contact))?.consent).toBe(decision)
    }
  })

  it('is shown to a stakeholder of their own people, without how it came about', async () => {
    const own = await organisation(force.manager)
    const stakeholder = await server.as('STAKEHOLDER', { organisationId: own.id })
    const colleague = await person(force.crime)
    await create(force.manager, 'Affiliation', { person: colleague.id, organisation: own.id })
    const contact = await desk(colleague)
    await says(force.crime, contact, 'WITHDRAWN')

    const { contactPoint: seen } = await stakeholder.get<{ contactPoint: object }>(
      /* GraphQL */ `
        query ($id: ID!) {
          contactPoint(id: $id) {
            consent
            consentHistory {
              source
            }
            access {
              unreadableFields
            }
          }
        }
      `,
      { id: contact.id },
    )

    expect(seen).toStrictEqual({
      consent: 'WITHDRAWN',
      consentHistory: null,
      access: { unreadableFields: ['consentHistory'] },
    })
  })

  it('lets a SPOC filter for people who have withdrawn consent', async () => {
    const [gone, stays] = [await person(force.crime), await person(force.crime)]
    for (const [who, decision] of [
      [gone, 'WITHDRAWN'],
      [stays, 'GIVEN'],
    ] as const)
      await says(force.crime, await desk(who), decision)

    const { people } = await force.crime.get<{ people: { edges: { node: { id: string } }[] } }>(
      /* GraphQL */ `
        query ($ids: [ID!]) {
          people(filter: { id: { in: $ids }, contactPoints: { consent: { eq: WITHDRAWN } } }) {
            edges {
              node {
                id
              }
            }
          }
        }
      `,
      { ids: [gone.id, stays.id] },
    )

    expect(people.edges.map(({ node }) => node.id)).toStrictEqual([gone.id])
  })

  it('stands in an export beside the value that it is about', async () => {
    const mark = word()
    const who = await person(force.crime, { displayName: mark })
    const [first, second] = [await desk(who), await desk(who)]
    await says(force.crime, second, 'WITHDRAWN')
    const values = [(await said(staff, first))?.value, (await said(staff, second))?.value]

    const { headings, rows } = await csvOf(server, force.crime, {
      type: 'Person',
      columns: ['contactPoints.value', 'contactPoints.consent'],
      filter: { displayName: { eq: mark } },
    })

    const [cells = []] = rows
    expect(headings).toStrictEqual(['Contacts', 'Consent to contacts'])

    const [shown = [], consents = []] = cells.map((cell) => cell.split('; '))
    expect([...shown].sort()).toStrictEqual([...values].sort())
    expect(consents.map((consent, at) => [shown[at], consent]).sort()).toStrictEqual(
      [
        [values[0], ''],
        [values[1], 'Withdrawn'],
      ].sort(),
    )
  })

  it('stands beside a number that the search has found', async () => {
    const contact = await desk()
    const { value } = (await said(staff, contact)) ?? {}
    const found = async () =>
      (
        await staff.get<{ search: { edges: { matched: object[] }[] } }>(
          /* GraphQL */ `
            query ($text: String!) {
              search(text: $text) {
                edges {
                  matched {
                    field
                    consent
                  }
                }
              }
            }
          `,
          { text: value },
        )
      ).search.edges.map(({ matched }) => matched)

    expect(await found()).toStrictEqual([[{ field: 'contactPoints.value', consent: null }]])

    await says(force.crime, contact, 'WITHDRAWN')

    expect(await found()).toStrictEqual([[{ field: 'contactPoints.value', consent: 'WITHDRAWN' }]])
  })
})
