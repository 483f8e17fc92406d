import { changesOf } from '../admin/src/history/changes.ts'
import { pageOf, relatedOf } from '../admin/src/history/related.ts'
import { valueWords } from '../admin/src/history/valueWords.ts'

const NAMES = new Map([
  ['a', 'Banking'],
  ['b', 'Sister Banks'],
  ['c', 'Ward panels'],
])
const entry = (id: string, objectVersion: number, at: string) => ({
  id,
  objectVersion,
  at,
  changedBy: 'Demo SPOC',
  source: 'api',
})

describe("what a SPOC reads in a record's history", () => {
  it('shows dates, times, numbers and choices in words', () => {
    const words = (value: unknown) => valueWords('field', value, NAMES)

    expect(words('2026-11-22')).toBe('22 Nov 2026')
    expect(words('2026-07-01T02:15:00.000Z')).toBe('1 Jul 2026, 03:15')
    expect(words('+442079460123')).toBe('020 7946 0123')
    expect(words('PUBLIC_BODY')).toBe('Public body')
    expect(words('EC1A')).toBe('EC1A')
    expect(words(3)).toBe('3')
    expect(words(false)).toBe('no')
    expect(words(null)).toBe('none')
    expect(words({ longitude: -0.09, latitude: 51.51 })).toBe('51.51, -0.09')
  })

  it('names related records, and says so where the SPOC may not see one', () => {
    expect(valueWords('sector', 'a', NAMES)).toBe('Banking')
    expect(valueWords('groups', ['c', 'b'], NAMES)).toBe('Sister Banks, Ward panels')
    expect(valueWords('groups', [], NAMES)).toBe('none')
    expect(valueWords('parent', 'z', NAMES)).toBe('a record that you may not see')
  })

  it('asks for each related name once, in the lists that are needed', () => {
    const entries = [
      { field: 'sector', oldValue: null, newValue: 'a' },
      { field: 'groups', oldValue: ['b'], newValue: ['b', 'c'] },
      { field: 'name', oldValue: 'x', newValue: 'y' },
    ]
    expect(relatedOf(entries)).toStrictEqual({ ids: ['a', 'b', 'c'], lists: ['sectors', 'groups'] })
  })

  it('links to the records that have a page', () => {
    expect(pageOf('parent', 'a')).toBe('/organisations/a/show')
    expect(pageOf('ward', 'a')).toBe('/zones/a/show')
    expect(['sector', 'groups', 'issues', 'name', null].map((field) => pageOf(field, 'a'))).toStrictEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('groups what was changed at once', () => {
    const changes = changesOf([entry('1', 3, 'later'), entry('2', 3, 'later'), entry('3', 2, 'before')])
    expect(changes.map(({ version, entries }) => [version, entries.map(({ id }) => id)])).toStrictEqual([
      [3, ['1', '2']],
      [2, ['3']],
    ])
  })
})
