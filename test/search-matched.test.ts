import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, contactPoint, organisation, person, premises, update, word } from './support/builders.ts'
import { ledgerOf } from './support/exports.ts'

type Match = { field: string; text: string }
type Found = { search: { edges: { matched: Match[] }[] } }
const QUERY = /* GraphQL */ `
  query ($text: String!) {
    search(text: $text) {
      edges {
        matched {
          field
          text
        }
      }
    }
  }
`

describe('why the search found something', () => {
  let server: Api
  let force: Cast
  let staff: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    staff = await server.as('STAFF')
  })
  const matched = async (by: Client, text: string): Promise<Match[][]> =>
    (await by.get<Found>(QUERY, { text })).search.edges.map((edge) => edge.matched)
  const digits = (): string => String(100_000 + (Number.parseInt(newId().slice(-6), 16) % 900_000))

  it('is, for general staff, each field that holds the text exactly or nearly', async () => {
    const mark = word()
    await premises(force.manager, { name: `House ${mark}`, addressLine1: `1 ${mark} Street`, postcode: 'EC2V 7HH' })

    expect(await matched(staff, mark)).toStrictEqual([
      [
        { field: 'name', text: `House ${mark}` },
        { field: 'addressLine1', text: `1 ${mark} Street` },
      ],
    ])

    const near = `${mark.slice(0, 7)}x${mark.slice(8)}`
    expect(await matched(staff, near)).toStrictEqual([
      [
        { field: 'name', text: `House ${mark}` },
        { field: 'addressLine1', text: `1 ${mark} Street` },
      ],
    ])
    expect(await matched(staff, mark.slice(0, 2))).not.toContainEqual([])
  })

  it('is the number or the e-mail for those who may read it, and nothing where it is withheld', async () => {
    const [mark, desk, tail] = [word(), word(), digits()]
    const who = await person(force.crime, { displayName: `Robin ${mark}` })
    const value = `+4420${tail.slice(0, 4)}${tail.slice(2)}`
    const made = await contactPoint(
      force.crime,
      { person: who.id },
      { kind: 'PHONE', value, givenFor: 'PRIVATE', directorate: force.crimeDirectorate },
    )
    await contactPoint(
      force.crime,
      { person: who.id },
      { kind: 'EMAIL', value: `${desk}@police.example`, givenFor: 'WORK' },
    )
    const text = `0${value.slice(3)}`

    expect(await matched(force.crime, text)).toStrictEqual([[{ field: 'contactPoints.value', text: value }]])
    for (const by of [force.economic, staff, force.manager]) expect(await matched(by, text)).toStrictEqual([])
    expect(await matched(force.economic, `${desk}@`)).toStrictEqual([
      [{ field: 'contactPoints.value', text: `${desk}@police.example` }],
    ])

    // Found by its name; a withheld number that happens to contain the same text adds nothing.
    await update(force.crime, 'Person', who, { displayName: `Robin ${text} ${mark}` })
    expect(await matched(force.economic, text)).toStrictEqual([
      [{ field: 'displayName', text: `Robin ${text} ${mark}` }],
    ])
    expect((await matched(force.crime, text))[0]?.map(({ field }) => field)).toStrictEqual([
      'displayName',
      'contactPoints.value',
    ])

    await update(force.crime, 'ContactPoint', made, { givenFor: 'WORK' })
    expect((await matched(force.economic, text))[0]?.map(({ field }) => field)).toStrictEqual([
      'displayName',
      'contactPoints.value',
    ])
  })

  it('is filed as a look at the number that it shows a SPOC', async () => {
    const tail = digits()
    const who = await person(force.crime)
    await contactPoint(
      force.crime,
      { person: who.id },
      { kind: 'PHONE', value: `+4420${tail.slice(0, 4)}${tail.slice(2)}`, directorate: force.crimeDirectorate },
    )
    await matched(force.crime, `020${tail.slice(0, 4)}${tail.slice(2)}`)

    const last = (await ledgerOf(server, force.crime)).at(-1)

    expect([last?.category, last?.subjects, last?.classes]).toStrictEqual([
      'CONSULTATION',
      [who.id],
      ['DIRECTORY', 'PRIVATE_CONTACT'],
    ])
  })

  it("is the organisation's name for an analyst, who sees no contacts", async () => {
    const [mark, desk] = [word(), word()]
    const bank = await organisation(force.manager, { name: `Bank ${mark}` })
    await contactPoint(
      force.manager,
      { organisation: bank.id },
      { kind: 'EMAIL', value: `${desk}@bank.example`, givenFor: 'WORK' },
    )

    const analyst = await server.as('ANALYST')

    expect(await matched(analyst, mark)).toStrictEqual([[{ field: 'name', text: `Bank ${mark}` }]])
    expect(await matched(analyst, `${desk}@bank`)).toStrictEqual([])
  })
})
