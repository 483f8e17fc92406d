import fc from 'fast-check'
import { SEED, tries } from './support/run/chance.ts'
import { about, expectPresent } from './support/run/expecting.ts'
import { chooser } from './support/operations/choose.ts'
import type { Operation } from './support/operations/document.ts'
import { someMutation } from './support/operations/mutations.ts'
import { nextCursor, someQuery } from './support/operations/queries.ts'
import { type Scenario, SCENARIOS } from './support/twins/scenario.ts'
import { type Answer, type Prepared, Twins } from './support/twins/twins.ts'
import { withoutMoments } from './support/twins/withoutMoments.ts'

/** Operations in total, each sent to both registers. FC_SEED=… tries others. */
const RUNS = tries(2_000)
const MUTATION_SHARE = 0.3
/** Continuing to a next page is an operation too; a query has this many on average (measured). */
const PAGES_OF_QUERY = 1.2
const weightOf = ({ little }: Scenario): number => (little ? 1 : 3)
const shareOf = (scenario: Scenario): number =>
  Math.ceil((RUNS * weightOf(scenario)) / SCENARIOS.reduce((sum, other) => sum + weightOf(other), 0))

describe('Non-interference: two registers that differ only in what is hidden from a caller', () => {
  let twins: Twins
  const sent = { all: 0, data: 0, found: 0 }
  beforeAll(async () => {
    twins = await Twins.start()
  })
  afterAll(() => twins.close())

  for (const [at, scenario] of SCENARIOS.entries()) {
    it(`answer the ${scenario.who} alike, byte by byte`, async () => {
      const seed = SEED + at
      const prepared = await twins.prepare(scenario, seed)
      const { added, removed, replaced, altered } = prepared.changes

      about(`too little is hidden: ${JSON.stringify(prepared.changes)}`, () =>
        expect(added + removed + replaced).toBeGreaterThan(10),
      )

      const seesContacts = !scenario.scopes && scenario.roles.every((role) => role === 'SPOC' || role === 'STAFF')
      if (seesContacts)
        about('no private number differs', () => expect(altered['ContactPoint.value']).toBeGreaterThan(0))

      const share = shareOf(scenario)
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (generate) => {
          const choose = chooser(generate)
          let operation = someQuery(choose, prepared.sources)
          for (let page = 1; ; page++) {
            const body = await askBoth(prepared, operation)
            const cursor =
              page < 4 && 'after' in operation.variables && choose.chance(0.4)
                ? nextCursor(choose, prepared.sources, body)
                : null
            if (cursor === null) return
            operation = { ...operation, variables: { ...operation.variables, after: cursor } }
          }
        }),
        { seed, numRuns: Math.ceil((share * (1 - MUTATION_SHARE)) / PAGES_OF_QUERY) },
      )
      // What a mutation changed cannot be restored, so a failure cannot be shrunk.
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (generate) => {
          const operation = someMutation(chooser(generate), prepared.sources)
          const body = await askBoth(prepared, operation)
          if (operation.changes && !body.includes('"errors"')) prepared.sources.changed(operation.changes)
        }),
        { seed, numRuns: Math.max(1, Math.ceil(share * MUTATION_SHARE)), endOnFailure: true },
      )
    })
  }

  it('were asked enough that had an answer', () => {
    about(`${sent.all} operations`, () => expect(sent.all).toBeGreaterThanOrEqual(RUNS * 0.9))
    about(`only ${sent.data} of ${sent.all} were answered without errors`, () =>
      expect(sent.data).toBeGreaterThan(sent.all * 0.5),
    )
    about(`only ${sent.found} of ${sent.all} found anything`, () => expect(sent.found).toBeGreaterThan(sent.all * 0.25))
  })

  it('do differ: an inspector is told apart what a member of staff is not', async () => {
    const [staff, inspector] = ['STAFF', 'INSPECTOR'].map((role) =>
      SCENARIOS.find(({ roles }) => roles.length === 1 && roles[0] === role),
    )
    expectPresent(staff)
    expectPresent(inspector)

    const prepared = await twins.prepare(staff, SEED, inspector)
    let different = 0
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (generate) => {
        const [one, other] = await prepared.ask(someQuery(chooser(generate), prepared.sources))
        if (one.body !== other.body) different++
      }),
      { seed: SEED, numRuns: tries(80) },
    )

    about(`${different} of 80 answers differ`, () => expect(different).toBeGreaterThan(0))
  })

  /**
   * Asks both registers; fails with the operation unless they answer alike and within the contract. @returns the answer
   */
  async function askBoth(prepared: Prepared, operation: Operation): Promise<string> {
    const [one, other] = await prepared.ask(operation)
    sent.all++
    if (!one.body.includes('"errors"')) sent.data++
    if (/:\s*\[\{|"node"\s*:\s*\{/.test(one.body)) sent.found++
    about(failure('The server fails', operation, one, other), () => {
      expect(one.status).toBeLessThan(500)
      expect(one.body).not.toMatch(/INTERNAL_SERVER_ERROR/)
    })
    about(failure('What is hidden shows', operation, one, other), () =>
      expect([one.status, withoutMoments(one.body)]).toStrictEqual([other.status, withoutMoments(other.body)]),
    )
    return one.body
  }
})

function failure(what: string, { query, variables }: Operation, one: Answer, other: Answer): string {
  const at = [...one.body].findIndex((letter, index) => letter !== other.body[index])
  const around = ({ status, body }: Answer): string =>
    `${status} …${body.slice(Math.max(0, at - 200), Math.max(0, at) + 300)}`
  return `${what} (FC_SEED=${SEED})\n${query}\nvariables ${JSON.stringify(variables)}\none   ${around(one)}\nother ${around(other)}`
}
