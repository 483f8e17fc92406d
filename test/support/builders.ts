import type { Api, Client } from './api.ts'
import { newId } from '../../api/platform/record.ts'

/** A record that a test has made or changed. */
export type Made = { id: string; version: number }
export type Input = Record<string, unknown>

/** A unique word of letters, which tells a test's records apart on the shared database. */
export const word = (): string =>
  `q${[...newId().replaceAll('-', '').slice(-14)].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('')}`
export const code = (): string => `T_${newId().replaceAll('-', '').toUpperCase()}`

type Verb = 'create' | 'update' | 'archive' | 'restore'

/** The mutation `verb` of a type, as a document that answers with id and version, or with another selection. */
export const mutationOf = (verb: Verb, type: string, selection = 'id version'): string => {
  const input =
    verb === 'archive' || verb === 'restore'
      ? 'RecordVersionInput'
      : `${verb === 'create' ? 'Create' : 'Update'}${type}Input`
  const field = type.charAt(0).toLowerCase() + type.slice(1)
  return `
    mutation Change($input: ${input}!) {
      changed: ${verb}${type}(input: $input) {
        record: ${field} { ${selection} }
      }
    }
  `
}

async function write(by: Client, verb: Verb, type: string, input: Input): Promise<Made> {
  const { changed } = await by.get<{ changed: { record: Made } }>(mutationOf(verb, type), { input })
  return changed.record
}

export const create = (by: Client, type: string, input: Input): Promise<Made> => write(by, 'create', type, input)
/** `record` says which version the change is made on. */
export const update = (by: Client, type: string, { id, version }: Made, input: Input): Promise<Made> =>
  write(by, 'update', type, { id, version, ...input })
export const archive = (by: Client, type: string, { id, version }: Made): Promise<Made> =>
  write(by, 'archive', type, { id, version })
export const restore = (by: Client, type: string, { id, version }: Made): Promise<Made> =>
  write(by, 'restore', type, { id, version })

/** The callers who make records for tests, and two directorates that must not see each other's. */
export type Cast = {
  admin: Client
  manager: Client
  crimeDirectorate: string
  economicDirectorate: string
  crime: Client
  economic: Client
}

export async function cast(api: Api): Promise<Cast> {
  const [admin, manager] = await Promise.all([api.as('ADMINISTRATOR'), api.as('REGISTER_MANAGER')])
  const [crimeDirectorate, economicDirectorate] = (await Promise.all(
    ['Crime', 'Economic crime'].map(async (name) => (await create(admin, 'Directorate', { code: code(), name })).id),
  )) as [string, string]
  const [crime, economic] = await Promise.all([
    api.as('SPOC', { directorates: [crimeDirectorate] }),
    api.as('SPOC', { directorates: [economicDirectorate] }),
  ])
  return { admin, manager, crimeDirectorate, economicDirectorate, crime, economic }
}

export const organisation = (by: Client, input: Input = {}): Promise<Made> =>
  create(by, 'Organisation', { name: `Bank ${word()}`, ...input })
export const person = (by: Client, input: Input = {}): Promise<Made> =>
  create(by, 'Person', { givenName: 'Alex', familyName: word(), ...input })
export const premises = (by: Client, input: Input = {}): Promise<Made> =>
  create(by, 'Premises', { name: `House ${word()}`, ...input })

let numbers = 0
/** A mobile number from Ofcom's range for drama, in E.164; different for the first thousand. */
export const mobile = (): string => `+447700900${String((numbers += 1) % 1000).padStart(3, '0')}`

/** A contact point with a mobile number, private by default, of the caller's directorate. */
export const contactPoint = (by: Client, of: Input, input: Input = {}): Promise<Made> =>
  create(by, 'ContactPoint', { kind: 'MOBILE', value: mobile(), givenFor: 'PRIVATE', ...of, ...input })

/** A hundredth of a degree each way, as a zone's shape. */
export const square = (west: number, south: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 0.01, south],
      [west + 0.01, south + 0.01],
      [west, south + 0.01],
      [west, south],
    ],
  ],
})
