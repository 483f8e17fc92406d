import type { Client } from '../api.ts'
import { contactPoint, create, type Input, type Made, mobile, person, word } from '../builders.ts'

type Rules = { code: string; state: string; words: string; source: string }[] | null
type Holder = { fitness: string | null; rules: Rules }
type House = {
  fitKeyholders: number | null
  rules: Rules
  toRing: { person: { displayName: string } }[] | null
  access: { unreadableFields: string[] }
}

/** A keyholder's record that keeps every rule. */
const GOOD: Input = { travelMinutes: 20, transport: 'CAR', fullAccess: true, trained: true, agreedOn: '2020-01-01' }
const HOUR = 3_600_000
/** An hour ago: a moment that has passed by any clock. */
export const lately = (): string => new Date(Date.now() - HOUR).toISOString()

/** The codes of the rules that are in a state. */
export const states = (rules: Rules | undefined, state: string): string[] =>
  (rules ?? []).filter((rule) => rule.state === state).map(({ code }) => code)

/** Makes a keyholder of premises who keeps every rule, with a number for call-out, unless `given` says otherwise. */
export async function keyholderOf(
  manager: Client,
  of: Made,
  given: Input = {},
  numbers: readonly (string | Input)[] = [mobile()],
): Promise<Made & { person: Made }> {
  const who = await person(manager, { displayName: word() })
  for (const number of numbers)
    await contactPoint(
      manager,
      { person: who.id },
      typeof number === 'string' ? { value: number, givenFor: 'CALL_OUT' } : number,
    )
  const { callOrder = 1, ...rest } = { ...GOOD, verifiedAt: lately(), ...given }
  return {
    ...(await create(manager, 'Keyholder', { premises: of.id, person: who.id, callOrder, ...rest })),
    person: who,
  }
}

/** What a caller is told of one keyholder. */
export const holder = async (by: Client, id: string): Promise<Holder | null> =>
  (
    await by.get<{ keyholder: Holder | null }>(
      /* GraphQL */ `
        query ($id: ID!) {
          keyholder(id: $id) {
            fitness
            rules {
              code
              state
              words
              source
            }
          }
        }
      `,
      { id },
    )
  ).keyholder

/** What a caller is told of one premises. */
export const house = async (by: Client, { id }: Made): Promise<House> =>
  (
    await by.get<{ onePremises: House }>(
      /* GraphQL */ `
        query ($id: ID!) {
          onePremises(id: $id) {
            fitKeyholders
            rules {
              code
              state
              words
              source
            }
            toRing {
              person {
                displayName
              }
            }
            access {
              unreadableFields
            }
          }
        }
      `,
      { id },
    )
  ).onePremises
