import { fewerAlternatives } from '../api/access/gate/alternatives.ts'
import { type Condition, viewers } from '../api/access/condition.ts'

const own = { organisation: viewers('organisationId') }
const colleague = { person: { $in: viewers('colleagueIds') } }
const test = (property: string, operator: string, operand: unknown) => ({ property, operator, operand })
const OWN = test('organisation', '$eq', viewers('organisationId'))
const COLLEAGUE = test('person', '$in', viewers('colleagueIds'))
const fewer = (...conditions: Condition[]) => fewerAlternatives({ arrays: new Map([['topics', 'text']]) }, conditions)

describe('alternatives of a rule', () => {
  it('that differ in one value only are one', () => {
    expect(
      fewer({ ...own, givenFor: 'WORK' }, { ...colleague, givenFor: 'WORK' }, { ...own, givenFor: 'PRIVATE' }),
    ).toStrictEqual([
      [OWN, test('givenFor', '$in', ['WORK', 'PRIVATE'])],
      [COLLEAGUE, test('givenFor', '$eq', 'WORK')],
    ])
  })

  it('that hold only where another holds are left out, and of two alike one stays', () => {
    expect(fewer({ ...own, givenFor: 'WORK' }, own, own)).toStrictEqual([[OWN]])
    expect(fewer({ ...own, givenFor: { $in: ['WORK', 'CALL_OUT'] } }, { ...own, ...colleague })).toHaveLength(2)
  })

  it('that ask two values of one column hold nowhere, and what both ask is asked once', () => {
    const asked = (first: string, second: string | null): Condition => ({
      $and: [{ givenFor: first }, { givenFor: second }],
    })

    expect(fewer(asked('WORK', 'PRIVATE'), asked('WORK', null))).toStrictEqual([])
    expect(fewer(asked('WORK', 'WORK'))).toStrictEqual([[test('givenFor', '$eq', 'WORK')]])
  })

  it('keep null apart from its name, and numbers from texts', () => {
    expect(fewer({ givenFor: null }, { givenFor: 'null' })).toStrictEqual([[test('givenFor', '$in', [null, 'null'])]])
    expect(fewer({ tier: 1, kind: 'A' }, { tier: 2, kind: 'B' })).toHaveLength(2)
  })

  it('that exclude a value, or test a list, stay as they are', () => {
    expect(fewer({ givenFor: { $ne: 'WORK' } }, { givenFor: { $ne: 'PRIVATE' } })).toHaveLength(2)
    expect(fewer({ topics: 'A' }, { topics: 'B' })).toHaveLength(2)
  })
})
