import { BoundedMap, type Giving } from '../api/platform/boundedMap.ts'

/** Puts three entries into a map of at most two, reading the first again in between. @returns which are left */
function keptOf(giving: Giving): string[] {
  const map = new BoundedMap<string, number>({ most: 2, giving })
  map.set('first', 1)
  map.set('second', 2)
  map.get('first')
  map.set('third', 3)
  return ['first', 'second', 'third'].filter((key) => map.has(key))
}

describe('a bounded map', () => {
  it('drops the entry that was put in first', () => expect(keptOf('oldest')).toStrictEqual(['second', 'third']))

  it('drops the entry that was used longest ago', () => expect(keptOf('leastUsed')).toStrictEqual(['first', 'third']))

  it('takes nothing more once it is full', () => expect(keptOf('newest')).toStrictEqual(['first', 'second']))

  it('counts setting an entry again as using it', () => {
    const map = new BoundedMap<string, number>({ most: 2, giving: 'leastUsed' })
    map.set('first', 1)
    map.set('second', 2)
    map.set('first', 10)
    map.set('third', 3)

    expect([map.get('first'), map.get('second'), map.size]).toStrictEqual([10, undefined, 2])
  })

  it('weighs its entries, and drops as many as a heavy one needs', () => {
    const map = new BoundedMap<string, number>({ most: 10, weigh: (key) => key.length })
    for (const key of ['aaaa', 'bbb', 'ccc']) map.set(key, 1)
    map.set('ddddd', 1)

    expect(['aaaa', 'bbb', 'ccc', 'ddddd'].filter((key) => map.has(key))).toStrictEqual(['ccc', 'ddddd'])
  })

  it('weighs no entry twice, and none that is gone', () => {
    const map = new BoundedMap<string, number>({ most: 4, weigh: (key) => key.length })
    map.set('aa', 1)
    map.set('aa', 2)
    map.set('bb', 3)

    expect([map.get('aa'), map.get('bb')]).toStrictEqual([2, 3])

    map.delete('aa')
    map.delete('aa')
    map.set('cc', 4)

    expect([map.has('bb'), map.has('cc')]).toStrictEqual([true, true])
  })

  it('makes a missing entry once, and keeps nothing where making it fails', () => {
    const map = new BoundedMap<string, string>({ most: 2 })
    let made = 0
    const make = (): string => `made ${++made}`

    expect([map.getOrMake('a', make), map.getOrMake('a', make)]).toStrictEqual(['made 1', 'made 1'])

    const fail = (): string => {
      throw new Error('no')
    }
    expect(() => map.getOrMake('b', fail)).toThrow(/no/)
    expect(map.has('b')).toBe(false)
  })
})
