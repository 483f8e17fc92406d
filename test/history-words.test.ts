import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { changesOf } from '../admin/src/history/changes.ts'
import { pageOf, relatedOf } from '../admin/src/history/related.ts'
import { valueWords } from '../admin/src/history/valueWords.ts'

const names = new Map([
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
  it('is dates, moments, numbers and choices in words', () => {
    const words = (value: unknown) => valueWords('field', value, names)
    assert.equal(words('2026-11-22'), '22 Nov 2026')
    assert.equal(words('2026-07-01T02:15:00.000Z'), '1 Jul 2026, 03:15')
    assert.equal(words('+442079460123'), '020 7946 0123')
    assert.equal(words('PUBLIC_BODY'), 'Public body')
    assert.equal(words('EC1A'), 'EC1A')
    assert.equal(words(3), '3')
    assert.equal(words(false), 'no')
    assert.equal(words(null), 'none')
    assert.equal(words({ longitude: -0.09, latitude: 51.51 }), '51.51, -0.09')
  })

  it('calls related records by their names, and says where one is not theirs to see', () => {
    assert.equal(valueWords('sector', 'a', names), 'Banking')
    assert.equal(valueWords('groups', ['c', 'b'], names), 'Sister Banks, Ward panels')
    assert.equal(valueWords('groups', [], names), 'none')
    assert.equal(valueWords('parent', 'z', names), 'a record that you may not see')
  })

  it('asks for each related name once, in the lists that occur', () => {
    const entries = [
      { field: 'sector', oldValue: null, newValue: 'a' },
      { field: 'groups', oldValue: ['b'], newValue: ['b', 'c'] },
      { field: 'name', oldValue: 'x', newValue: 'y' },
    ]
    assert.deepEqual(relatedOf(entries), { ids: ['a', 'b', 'c'], lists: ['sectors', 'groups'] })
  })

  it('leads to the records that have a page', () => {
    assert.equal(pageOf('parent', 'a'), '/organisations/a/show')
    assert.equal(pageOf('ward', 'a'), '/zones/a/show')
    assert.deepEqual(
      ['sector', 'groups', 'issues', 'name', null].map((field) => pageOf(field, 'a')),
      [null, null, null, null, null],
    )
  })

  it('puts together what was changed at once', () => {
    const changes = changesOf([entry('1', 3, 'later'), entry('2', 3, 'later'), entry('3', 2, 'before')])
    assert.deepEqual(
      changes.map(({ version, entries }) => [version, entries.map(({ id }) => id)]),
      [
        [3, ['1', '2']],
        [2, ['3']],
      ],
    )
  })
})
