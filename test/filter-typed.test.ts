import { newId } from '../api/platform/record.ts'
import { api, type Api } from './support/api.ts'
import {
  type Cast,
  cast,
  code,
  contactPoint,
  create,
  type Input,
  organisation,
  person,
  premises,
  word,
} from './support/builders.ts'
import { about } from './support/run/expecting.ts'

type Listed = { list: { edges: { node: { id: string } }[] } }
const digits = (count: number): string =>
  String(BigInt(`0x${newId().replaceAll('-', '').slice(-16)}`) % 10n ** BigInt(count)).padStart(count, '7')

describe('what somebody types into a filter', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })
  const listed = async (list: string, type: string, filter: Input): Promise<string[]> => {
    const query = `
      query($filter: ${type}Filter) {
        list: ${list}(filter: $filter, first: 200) { edges { node { id } } }
      }`
    return (await force.crime.get<Listed>(query, { filter })).list.edges.map(({ node }) => node.id)
  }

  it('finds a name for a SPOC whatever its accents, case, apostrophes and hyphens are', async () => {
    const mark = word()
    const { id } = await person(force.crime, { displayName: `Siân O’Brien-${mark}` })
    const name = `sian obrien ${mark}`

    for (const displayName of [
      { eq: name },
      { eq: `SIAN O'BRIEN-${mark}` },
      { in: ['nobody', `Siân O‘Brien ${mark}`] },
      { contains: `o'brien ${mark}` },
      { startsWith: `Sian O'Brien-${mark.slice(0, 8)}` },
      { gte: name, lte: name },
    ]) {
      await about(JSON.stringify(displayName), async () =>
        expect(await listed('people', 'Person', { displayName })).toStrictEqual([id]),
      )
    }
    expect(
      await listed('people', 'Person', { and: [{ displayName: { contains: mark } }, { displayName: { ne: name } }] }),
    ).toStrictEqual([])
    expect(
      await listed('people', 'Person', { displayName: { contains: mark }, not: { displayName: { eq: name } } }),
    ).toStrictEqual([])
  })

  it('finds a postcode for a SPOC with and without its space, and by a part of it', async () => {
    const mark = word()
    const { id } = await premises(force.crime, { name: mark, postcode: 'EC1A 1BB' })

    const other = await premises(force.crime, { name: mark, postcode: 'EC1A 2BB' })

    for (const postcode of [
      { eq: 'EC1A1BB' },
      { eq: ' ec1a  1bb' },
      { in: ['ec1a1bb'] },
      { startsWith: 'ec1a1' },
      { startsWith: 'EC1A 1' },
      { startsWith: 'EC1A1B' },
      { contains: 'a1b' },
      { contains: '1bb' },
    ]) {
      await about(JSON.stringify(postcode), async () =>
        expect(await listed('premises', 'Premises', { name: { eq: mark }, postcode })).toStrictEqual([id]),
      )
    }
    expect(await listed('premises', 'Premises', { name: { eq: mark }, postcode: { ne: 'ec1a1bb' } })).toStrictEqual([
      other.id,
    ])
    expect(await listed('premises', 'Premises', { name: { eq: mark }, postcode: { startsWith: 'ec1a' } })).toHaveLength(
      2,
    )
  })

  it('tells E1 1 from E11 for a SPOC who types the space', async () => {
    const mark = word()
    const near = await premises(force.crime, { name: mark, postcode: 'E1 1AA' })

    await premises(force.crime, { name: mark, postcode: 'E11 2AB' })

    expect(
      await listed('premises', 'Premises', { name: { eq: mark }, postcode: { startsWith: 'e1 1' } }),
    ).toStrictEqual([near.id])
    expect(await listed('premises', 'Premises', { name: { eq: mark }, postcode: { startsWith: 'e11' } })).toHaveLength(
      2,
    )
  })

  it('finds a UPRN for a SPOC with and without zeros and the letters', async () => {
    const uprn = `1${digits(8)}`
    const { id } = await premises(force.crime, { uprn })

    for (const test of [
      { eq: uprn },
      { eq: `000${uprn}` },
      { eq: `UPRN ${uprn}` },
      { eq: `uprn000${uprn}` },
      { in: [`0${uprn}`] },
      { startsWith: `0${uprn.slice(0, 8)}` },
      { contains: uprn.slice(1) },
    ]) {
      await about(JSON.stringify(test), async () =>
        expect(await listed('premises', 'Premises', { uprn: test })).toContain(id),
      )
    }
    expect(await listed('premises', 'Premises', { uprn: { ne: `000${uprn}` } })).not.toContain(id)
  })

  it('finds a number for a SPOC in each notation, on the contact and through the person', async () => {
    const tail = digits(7)
    const who = await person(force.crime)

    const { id } = await contactPoint(
      force.crime,
      { person: who.id },
      { kind: 'PHONE', value: `+44207${tail}`, givenFor: 'WORK' },
    )

    for (const typed of [
      `+44207${tail}`,
      `0207${tail}`,
      `(020) 7${tail.slice(0, 3)} ${tail.slice(3)}`,
      `020.7${tail.slice(0, 3)}.${tail.slice(3)}`,
      `tel:+44207${tail}`,
      `0044207${tail}`,
      `+44 (0)20 7${tail.slice(0, 3)} ${tail.slice(3)}`,
    ]) {
      for (const value of [{ eq: typed }, { in: [typed] }, { contains: typed }, { startsWith: typed }]) {
        await about(JSON.stringify(value), async () =>
          expect(await listed('contactPoints', 'ContactPoint', { value })).toStrictEqual([id]),
        )
        await about(JSON.stringify(value), async () =>
          expect(await listed('people', 'Person', { contactPoints: { value } })).toStrictEqual([who.id]),
        )
      }
    }
    expect(await listed('contactPoints', 'ContactPoint', { value: { contains: tail.slice(1) } })).toStrictEqual([id])
  })

  it('finds an e-mail for a SPOC by a part, and tells jane.smith from janesmith by the whole', async () => {
    const host = `${word()}.example`
    const who = await person(force.crime)

    const [dotted, plain] = [
      await contactPoint(
        force.crime,
        { person: who.id },
        { kind: 'EMAIL', value: `jane.smith@${host}`, givenFor: 'WORK' },
      ),
      await contactPoint(
        force.crime,
        { person: who.id },
        { kind: 'EMAIL', value: `janesmith@${host}`, givenFor: 'WORK' },
      ),
    ]

    expect(
      await listed('contactPoints', 'ContactPoint', { value: { eq: `Jane.Smith@${host.toUpperCase()}` } }),
    ).toStrictEqual([dotted.id])
    expect(
      await listed('contactPoints', 'ContactPoint', { value: { in: [`jane.smith@${host}`, 'nobody@bank.example'] } }),
    ).toStrictEqual([dotted.id])
    expect(
      await listed('contactPoints', 'ContactPoint', { value: { contains: `@${host}`, ne: `jane.smith@${host}` } }),
    ).toStrictEqual([plain.id])
    expect((await listed('contactPoints', 'ContactPoint', { value: { contains: host } })).sort()).toStrictEqual(
      [dotted.id, plain.id].sort(),
    )
  })

  it('compares codes exactly, for an administrator', async () => {
    const known = code()
    await create(force.admin, 'Sector', { code: known, name: 'Sector' })

    const count = async (test: Input): Promise<number> =>
      (
        await force.admin.get<{ sectors: { totalCount: number } }>(
          /* GraphQL */ `
            query ($filter: SectorFilter) {
              sectors(filter: $filter) {
                totalCount
              }
            }
          `,
          { filter: { code: test } },
        )
      ).sectors.totalCount

    expect([
      await count({ eq: known }),
      await count({ eq: known.toLowerCase() }),
      await count({ contains: known.toLowerCase() }),
    ]).toStrictEqual([1, 0, 1])
  })

  it('takes %, _ and \\ literally, and punctuation alone as punctuation, for a SPOC', async () => {
    const mark = word()
    const { id } = await organisation(force.crime, { name: `${mark} 100% of_it\\` })

    await organisation(force.crime, { name: `${mark} 1000 often` })

    expect(await listed('organisations', 'Organisation', { name: { startsWith: `${mark} 100%` } })).toStrictEqual([id])
    expect(
      await listed('organisations', 'Organisation', {
        name: { contains: `of_it\\` },
        and: [{ name: { contains: mark } }],
      }),
    ).toStrictEqual([id])
    expect(
      await listed('organisations', 'Organisation', { name: { contains: '...' }, and: [{ name: { contains: mark } }] }),
    ).toStrictEqual([])
  })
})
