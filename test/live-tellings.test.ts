import { nextInLine } from '../api/access/live/nextInLine.ts'
import { Known, type Telling, tellings } from '../api/access/live/tellings.ts'
import type { LiveEvent } from '../api/platform/live/feed.ts'

let places = 0
const event = (fields: string[], kind: LiveEvent['kind'] = 'CHANGED', recordId = 'a'): LiveEvent => ({
  place: (places += 1),
  type: 'Thing',
  recordId,
  kind,
  fields,
})

/** Tells a caller who may read `name` on every record and `note` where it is not withheld; `owner` decides who reads. */
const told = (events: LiveEvent[], withheld: string[] | null, known = new Known()): Telling<string>[] =>
  tellings(events, {
    seen: new Map(withheld === null ? [] : [['a', { row: 'read', withheld: new Set(withheld) }]]),
    decides: (property) => property === 'owner',
    always: (field) => field === 'name',
    known,
  })
const kinds = (all: Telling<string>[]): string[] => all.map(({ kind }) => kind)

describe('what a caller is told of events', () => {
  it.each([
    ['a field that the caller reads', [event(['name'])], [], ['CHANGED']],
    ['withheld fields only', [event(['note'])], ['note'], []],
    ['a withheld field and another', [event(['note', 'name'])], ['note'], ['CHANGED']],
    ['no field that anybody reads', [event([])], [], []],
    ['a new record', [event(['id', 'note'], 'CREATED')], ['note'], ['CREATED']],
    ['a record that the caller may not read', [event(['name'])], null, []],
    ['an archival', [event(['archivedAt'], 'ARCHIVED')], [], ['ARCHIVED']],
    ['an archival that is withheld', [event(['archivedAt', 'name'], 'ARCHIVED')], ['archivedAt'], ['CHANGED']],
    ['two changes', [event(['name']), event(['name'])], [], ['CHANGED', 'CHANGED']],
    [
      'two changes with a hidden one between',
      [event(['name']), event(['note']), event(['name'])],
      ['note'],
      ['CHANGED', 'CHANGED'],
    ],
    ['what a later change has opened', [event(['note']), event(['owner'])], [], ['CHANGED']],
    ['what was open before a later change', [event(['name']), event(['owner'])], [], ['CHANGED', 'CHANGED']],
  ])('of %s', (_what, events, withheld, expected) => {
    expect(kinds(told(events, withheld))).toStrictEqual(expected)
  })

  it('says once that a record is gone of which the caller was told', () => {
    const known = new Known()
    told([event(['name'])], [], known)

    expect(told([event(['owner']), event(['name'])], null, known)).toStrictEqual([{ kind: 'GONE', id: 'a', row: null }])
    expect(told([event(['name'])], null, known)).toStrictEqual([])
  })

  it('remembers the latest records only', () => {
    const known = new Known(2)
    for (const id of ['a', 'b', 'a', 'c']) known.add(id)

    expect(['a', 'b', 'c'].map((id) => known.delete(id))).toStrictEqual([true, false, true])
  })
})

describe('what waits for a channel', () => {
  const [first, second, third] = [event(['name']), event(['name']), event(['name'])]
  const anna = { who: 'anna' }

  it('is told in its order: who joins between events joins after the first and before the others', () => {
    expect(nextInLine([first, anna, second, third], 200)).toStrictEqual({ joining: null, events: [first] })
    expect(nextInLine([anna, second, third], 200)).toStrictEqual({ joining: anna, events: [] })
    expect(nextInLine([second, third], 200)).toStrictEqual({ joining: null, events: [second, third] })
  })

  it('is read in batches', () => {
    expect(nextInLine([first, second, third], 2)).toStrictEqual({ joining: null, events: [first, second] })
  })
})
