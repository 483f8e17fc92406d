import assert from 'node:assert/strict'
import fc from 'fast-check'
import { telephoneText } from '../../../admin/src/contacts/telephone.ts'
import type { Api, Client } from '../api.ts'
import { contactPoint, create, organisation, person, premises, word } from '../builders.ts'
import { SEED } from '../run/chance.ts'
import {
  type Ways,
  waysOfForeignNumber,
  waysOfMail,
  waysOfName,
  waysOfNumber,
  waysOfPostcode,
  waysOfUprn,
} from './customaryWays.ts'

type Found = { search: { edges: { node: { id: string } }[] } }
/** Something that was stored: who has it, and how it is typed. */
type Stored = { id: string; ways: Ways }

const QUERY = `
  query($text: String!) {
    search(text: $text, first: 200) { edges { node { ... on Organisation { id } ... on Person { id } ... on Premises { id } } } }
  }`

const LETTERS = ['a', 'é', 'Ł', 'ł', 'ø', 'ß', 'ı', 'ñ', 'Ž', 'k', 'm', 'R', 's', 't', 'ü', 'y', 'O’B', 'D‘A', '-K']
const namePart = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 2, maxLength: 8 })
  .map((parts) => parts.join('').replace(/^-/, ''))
const name = fc.tuple(namePart, namePart).map((parts) => parts.join(' '))
const digits = (count: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((each) => each.join(''))
const letter = fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ')
const postcode = fc
  .tuple(
    fc.constantFrom('EC1A', 'EC2V', 'E1', 'E14', 'SE1', 'N1', 'W1A', 'KW17'),
    fc.integer({ min: 0, max: 9 }),
    letter,
    letter,
  )
  .map(([outward, at, one, two]) => `${outward} ${at}${one}${two}`)
const mailPart = fc
  .array(fc.constantFrom(...'abcdefghijkmnopq23_-+'), { minLength: 2, maxLength: 6 })
  .map((parts) => `q${parts.join('')}z`)

/**
 * Stores `each` random names, numbers, e-mails, postcodes and UPRNs through the API and looks for each as people do.
 *
 * @throws AssertionError naming what was not found by which text.
 */
export async function findsAllThatIsStored(server: Api, each: number): Promise<number> {
  const [manager, operator, admin] = await Promise.all([
    server.as('REGISTER_MANAGER'),
    server.as('OPERATOR'),
    server.as('ADMINISTRATOR'),
  ])
  const directorate = (await create(admin, 'Directorate', { code: `T_${word().toUpperCase()}`, name: 'Crime' })).id
  const spoc = await server.as('SPOC', { directorates: [directorate] })
  const some = <Value>(arbitrary: fc.Arbitrary<Value>, of: number): Value[] =>
    fc.sample(arbitrary, { seed: SEED + of, numRuns: each })

  const stored: Stored[] = []
  for (const random of some(name, 1)) {
    const shown = `${random} ${word()}`
    stored.push(
      { id: (await person(manager, { displayName: shown })).id, ways: waysOfName(shown) },
      { id: (await organisation(manager, { name: shown })).id, ways: waysOfName(shown) },
    )
  }
  for (const tail of some(digits(7), 2))
    stored.push(
      await havingContact(spoc, 'PHONE', `+44207${tail}`, (value) => [...waysOfNumber(value), telephoneText(value)]),
    )
  for (const tail of some(digits(8), 3))
    stored.push(
      await havingContact(spoc, 'PHONE', `+331${tail}`, (value) => [
        ...waysOfForeignNumber(value),
        telephoneText(value),
      ]),
    )
  for (const [box, host] of some(fc.tuple(mailPart, mailPart), 4))
    stored.push(
      await havingContact(spoc, 'EMAIL', `${box}.${word()}@${host.replace(/[_+]/g, '')}${word()}.example`, waysOfMail),
    )
  for (const code of some(postcode, 5)) {
    // A postcode alone finds all its neighbours: the street says which is meant.
    const street = word()
    stored.push({
      id: (await premises(manager, { addressLine1: `${street} Street`, postcode: code })).id,
      ways: waysOfPostcode(code).map((typed) => `${street} ${typed}`),
    })
  }
  for (const number of some(digits(9), 6)) {
    const uprn = `7${number}`
    stored.push({ id: (await premises(manager, { uprn })).id, ways: waysOfUprn(uprn) })
  }

  const missed: string[] = []
  for (const { id, ways } of stored) {
    for (const text of ways) {
      const { search } = await operator.get<Found>(QUERY, { text })
      if (!search.edges.some(({ node }) => node.id === id)) missed.push(`${JSON.stringify(text)} for ${ways[0]}`)
    }
  }
  assert.deepEqual(missed, [])
  return stored.reduce((sum, { ways }) => sum + ways.length, 0)
}

async function havingContact(
  by: Client,
  kind: string,
  value: string,
  waysOf: (value: string) => Ways,
): Promise<Stored> {
  const who = await person(by)
  await contactPoint(by, { person: who.id }, { kind, value, givenFor: 'WORK' })
  return { id: who.id, ways: waysOf(value) }
}
