import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, contactPoint, organisation, person, premises, word } from './support/builders.ts'
import {
  type Ways,
  waysOfForeignNumber,
  waysOfMail,
  waysOfName,
  waysOfNumber,
  waysOfPostcode,
  waysOfUprn,
} from './support/values/customaryWays.ts'
import { about } from './support/run/expecting.ts'

type Found = { search: { edges: { node: { id: string } }[] } }
const QUERY = `
  query($text: String!) {
    search(text: $text, first: 200) { edges { node { ... on Organisation { id } ... on Person { id } ... on Premises { id } } } }
  }`

/** Digits that no other test uses. */
const digits = (count: number): string =>
  String(BigInt(`0x${newId().replaceAll('-', '').slice(-16)}`) % 10n ** BigInt(count)).padStart(count, '7')

describe('what somebody types for what is stored', () => {
  let server: Api
  let force: Cast
  let operator: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    operator = await server.as('OPERATOR')
  })
  const finds = async (by: Client, id: string, ways: Ways): Promise<void> => {
    about(`too few different ways: ${ways.join(' | ')}`, () => expect(new Set(ways).size).toBeGreaterThanOrEqual(8))
    const missed: string[] = []
    for (const text of ways) {
      const { search } = await by.get<Found>(QUERY, { text })
      if (!search.edges.some(({ node }) => node.id === id)) missed.push(text)
    }
    expect(missed).toStrictEqual([])
  }
  const withContact = async (kind: string, value: string): Promise<string> => {
    const who = await person(force.crime)
    await contactPoint(force.crime, { person: who.id }, { kind, value, givenFor: 'WORK' })
    return who.id
  }

  it.each(['Siân Llŷr', 'Łukasz Wójcik-Żak', 'Jörg Öberg Groß', 'L’Oréal O’Brien', 'Işıl Ağaoğlu', 'Søren Ångström'])(
    'finds %s for an operator in ten ways',
    async (name) => {
      const shown = `${name} ${word()}`
      const { id } = await person(force.crime, { displayName: shown })

      await finds(operator, id, waysOfName(shown))
    },
  )

  it('finds a person by a British number for an operator in ten ways', async () => {
    const stored = `+44207${digits(7)}`
    await finds(operator, await withContact('PHONE', stored), waysOfNumber(stored))
  })

  it('finds a person by a French number for an operator in ten ways', async () => {
    const stored = `+331${digits(8)}`
    await finds(operator, await withContact('PHONE', stored), waysOfForeignNumber(stored))
  })

  it('finds a person by the last four digits of a number, also where they begin with 0 or 44, for an operator', async () => {
    const [zero, fours] = [`+44207${digits(3)}0441`, `+44207${digits(3)}4401`]

    await Promise.all([
      finds(operator, await withContact('PHONE', zero), waysOfNumber(zero)),
      finds(operator, await withContact('PHONE', fours), waysOfNumber(fours)),
    ])

    for (const stored of [zero, fours]) {
      const [whole, last] = await Promise.all(
        [stored, stored.slice(-4)].map(async (text) =>
          (await operator.get<Found>(QUERY, { text })).search.edges.map(({ node }) => node.id),
        ),
      )
      about(stored, () => expect(last).toContain(whole?.[0] ?? 'nobody'))
    }
  })

  it('finds a person by an e-mail address for an operator in ten ways', async () => {
    const stored = `robin.${word()}@${word()}.example`
    await finds(operator, await withContact('EMAIL', stored), waysOfMail(stored))
  })

  it('finds a person by the local part of a work e-mail for an operator, and nobody by that of a private one', async () => {
    const [work, own] = [word(), word()]
    const [who, other] = [await person(force.crime), await person(force.crime)]
    await contactPoint(
      force.crime,
      { person: who.id },
      { kind: 'EMAIL', value: `${work}@bank.example`, givenFor: 'WORK' },
    )
    await contactPoint(
      force.crime,
      { person: other.id },
      { kind: 'EMAIL', value: `${own}@home.example`, givenFor: 'PRIVATE' },
    )

    const ids = async (by: Client, text: string): Promise<string[]> =>
      (await by.get<Found>(QUERY, { text })).search.edges.map(({ node }) => node.id)

    expect([await ids(operator, work), await ids(force.crime, own), await ids(force.crime, `${own}@`)]).toStrictEqual([
      [who.id],
      [],
      [other.id],
    ])
  })

  it.each(['ZE9 9QA', 'KW17 2QB', 'EC9A 9QD'])('finds premises at %s for an operator in ten ways', async (postcode) => {
    const { id } = await premises(force.crime, { postcode })

    await finds(operator, id, waysOfPostcode(postcode))
  })

  it('finds premises by a UPRN for an operator in ten ways', async () => {
    const uprn = `1${digits(8)}`
    const { id } = await premises(force.crime, { uprn })

    await finds(operator, id, waysOfUprn(uprn))
  })

  it('finds premises by address words from several fields, for an operator', async () => {
    const street = word()
    const { id } = await premises(force.crime, {
      name: `Old Mill ${word()}`,
      addressLine1: `71 ${street} Street`,
      postcode: 'EC3A 5DE',
    })

    await finds(operator, id, [
      `71 ${street} street, ec3`,
      `71 ${street} Street EC3A 5DE`,
      `${street} ec3a5de`,
      `ec3a 5de ${street}`,
      `${street} mill`,
      `old mill, ${street} street`,
      `${street} 5de`,
      `71 ${street} st`,
      `ec3a 5 ${street}`,
    ])
  })

  it('finds an organisation by words in any order and with & or and, for a SPOC', async () => {
    const mark = word()
    const { id } = await organisation(force.crime, { name: `Jane ${mark} Smith & Sons (UK) Ltd.` })

    await finds(force.economic, id, [
      `smith jane ${mark}`,
      `${mark} smith and sons`,
      `smith, ${mark}`,
      `${mark} ltd`,
      `sons ${mark} uk`,
      `SMITH & SONS UK ${mark}`,
      `Smith&Sons ${mark}`,
      `${mark}-smith`,
    ])
  })
})
