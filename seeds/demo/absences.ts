import { Draw } from '../draw.ts'
import type { Draft } from './draft.ts'
import { STAKEHOLDERS } from './organisations.ts'
import type { DemoPerson } from './people.ts'
import type { DemoPremises } from './premises.ts'

const OTHERS = 18
/** First and last day from today. */
type Span = readonly [from: number, to: number]
/** Now, soon, and over. */
const WHEN: readonly (readonly [when: Span, weight: number])[] = [
  [[-3, 4], 50],
  [[12, 26], 30],
  [[-40, -30], 20],
]

/** Keyholders who are away now, soon, or have been; at each of the demo's stakeholders one of each. */
export function drawAbsences(
  draft: Draft,
  people: readonly DemoPerson[],
  allPremises: readonly DemoPremises[],
  holders: ReadonlySet<string>,
): void {
  const draw = new Draw(9)
  const add = (
    { id, organisation }: DemoPerson,
    [from, to]: readonly [number, number],
    premises: string | null,
  ): void =>
    void draft.add('absence', {
      person_id: id,
      organisation_id: organisation?.id ?? null,
      premises_id: premises,
      from_day: draft.days.date(from),
      to_day: draft.days.date(to),
    })
  const keyholders = people.filter(({ id }) => holders.has(id))
  const names = new Set<string>(Object.values(STAKEHOLDERS).map(({ name }) => name))
  const isNamed = ({ organisation }: DemoPerson): boolean => names.has(organisation?.name ?? '')
  for (const name of names) {
    const staff = keyholders.filter(({ organisation }) => organisation?.name === name)
    const [house] = allPremises.filter(({ organisation }) => organisation?.name === name)
    for (const [at, [when]] of WHEN.entries()) {
      const person = staff[at]
      // From one house only, where it is planned; from all of them tonight.
      if (person) add(person, when, at === 1 ? (house?.id ?? null) : null)
    }
  }
  const others = keyholders.filter((person) => !isNamed(person))
  for (const person of draw.some(others, OTHERS)) add(person, draw.weighted(WHEN), null)
}
