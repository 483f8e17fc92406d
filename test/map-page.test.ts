import {
  addressOf,
  addressOfArea,
  type Area,
  areaAt,
  circleAt,
  circleRing,
  groundOf,
  radiusAt,
} from '../admin/src/map/area.ts'
import { ringIn, ringText } from '../admin/src/map/areaText.ts'
import { countdown } from '../admin/src/map/countdown.ts'
import { firstToRing, nextFit } from '../admin/src/map/firstToRing.ts'
import { metresText } from '../admin/src/map/metresText.ts'
import { positionIn, positionText } from '../admin/src/whereabouts/position.ts'
import { premisesLike, uprnIn } from '../admin/src/whereabouts/premisesLike.ts'
import { mapBackground } from '../api/platform/start/mapBackground.ts'
import { about } from './support/run/expecting.ts'

describe('the map page', () => {
  it('takes coordinates from an operator as people write them, and nothing else as coordinates', () => {
    const city = { longitude: -0.091, latitude: 51.5137 }

    for (const text of ['51.5137, -0.091', ' 51.5137 -0.091 ', '51.5137;-0.091', '-0.091, 51.5137'])
      about(text, () => expect(positionIn(text)).toStrictEqual(city))
    for (const text of ['EC2V 7HH', '51.5137', '', '1 Bow Lane', '91, 10', '10, 181', '51.5, -0.1, 3'])
      about(text, () => expect(positionIn(text)).toBeNull())
    expect(positionText(city)).toBe('51.51370, −0.09100')
  })

  it("keeps an operator's circle in its address", () => {
    const centre = { longitude: -0.091234567, latitude: 51.5137 }

    expect(circleAt(new URLSearchParams(addressOf(centre, 300)))).toStrictEqual({
      kind: 'circle',
      centre: { longitude: -0.09123, latitude: 51.5137 },
      metres: 300,
    })
    expect(circleAt(new URLSearchParams(addressOf(null, 300)))).toBeNull()
    for (const within of ['9', '5001', '1.5', 'x', ''])
      about(within, () => expect(radiusAt(new URLSearchParams({ within }))).toBe(150))
  })

  it("draws an operator's circle round on the ground", () => {
    const ring = circleRing({ longitude: -0.09, latitude: 51.5 }, 150)

    expect(ring.length).toBeGreaterThan(16)
    for (const [longitude, latitude] of ring)
      expect(
        Math.abs(Math.hypot((longitude + 0.09) * Math.cos((51.5 * Math.PI) / 180), latitude - 51.5) * 111_320 - 150),
      ).toBeLessThan(0.5)
    expect(ring[0]).toStrictEqual(ring.at(-1))
  })

  const number = (
    value: string | null,
    givenFor: 'WORK' | 'PRIVATE' | 'CALL_OUT',
    kind: 'PHONE' | 'MOBILE' | 'EMAIL' = 'MOBILE',
    consent: 'GIVEN' | 'WITHDRAWN' | null = null,
  ) => ({
    id: `${value} ${givenFor}`,
    kind,
    value,
    extension: null,
    note: null,
    givenFor,
    consent,
    access: { unreadableFields: value === null ? ['value'] : [] },
  })
  const holder = (
    suspendedAt: string | null,
    contactPoints: ReturnType<typeof number>[],
    fitness: 'FIT' | 'UNFIT' | 'FIT_WITH_UNKNOWNS' = 'FIT',
    absentUntil: string | null = null,
  ) => ({
    id: 'k',
    callOrder: 1,
    travelMinutes: null,
    verifiedAt: null,
    suspendedAt,
    absentUntil,
    fitness,
    rules: [],
    access: { unreadableFields: [] },
    person: { id: 'p', displayName: 'Robin', contactPoints, access: { unreadableFields: [] } },
  })

  it('shows an operator the first number to ring: nobody suspended, nothing withheld, call-out numbers first', () => {
    const first = (...premises: ReturnType<typeof holder>[][]) =>
      firstToRing(premises.map((toRing) => ({ toRing })))?.number

    expect(
      first([
        holder(null, [
          number('1', 'WORK'),
          number('2', 'PRIVATE'),
          number('3', 'CALL_OUT', 'PHONE'),
          number('4', 'CALL_OUT'),
        ]),
      ]),
    ).toBe('4')
    expect(
      first(
        [holder('2026-01-01T00:00:00.000Z', [number('1', 'CALL_OUT')]), holder(null, [number(null, 'PRIVATE')])],
        [holder(null, [number('a@b.example', 'CALL_OUT', 'EMAIL'), number('5', 'WORK', 'PHONE')])],
      ),
    ).toBe('5')
    expect(first([], [holder(null, [])])).toBeUndefined()
    // A number with withdrawn consent is shown only where there is no other.
    expect(
      first([holder(null, [number('6', 'CALL_OUT', 'MOBILE', 'WITHDRAWN'), number('7', 'WORK', 'PHONE', 'GIVEN')])]),
    ).toBe('7')
    expect(first([holder(null, [number(null, 'CALL_OUT'), number('8', 'CALL_OUT', 'MOBILE', 'WITHDRAWN')])])).toBe('8')
  })

  it('offers an operator the next fit keyholder where the first is unfit or away, and nobody else where the first is fit', () => {
    const next = (...premises: ReturnType<typeof holder>[][]) => {
      const found = premises.map((toRing) => ({ toRing }))
      const first = firstToRing(found)
      return first && [first.number, nextFit(found, first)?.number]
    }
    const [unfit, unsure, fit] = [
      holder(null, [number('1', 'CALL_OUT')], 'UNFIT'),
      holder(null, [number('2', 'CALL_OUT')], 'FIT_WITH_UNKNOWNS'),
      holder(null, [number('3', 'CALL_OUT')]),
    ]

    expect(next([fit, unfit])).toStrictEqual(['3', undefined])
    expect(next([unsure, unfit], [unfit], [fit])).toStrictEqual(['2', '3'])
    expect(next([unfit], [])).toStrictEqual(['1', undefined])

    const away = holder(null, [number('4', 'CALL_OUT')], 'FIT', '2026-12-04')
    expect(next([away], [unfit], [fit])).toStrictEqual(['4', '3'])
    expect(next([unfit], [away])).toStrictEqual(['1', undefined])
  })

  it("keeps an operator's drawn area, zone and premises in its address, for reloading, going back and copied links", () => {
    const ring: [number, number][] = [
      [-0.09123, 51.51371],
      [-0.08001, 51.51399],
      [-0.08, 51.5],
      [-0.0912, 51.4999],
      [-0.09123, 51.51371],
    ]
    const areas: Area[] = [
      { kind: 'polygon', polygon: { type: 'Polygon', coordinates: [ring] } },
      { kind: 'zone', id: 'z' },
      { kind: 'premises', id: 'p' },
    ]

    for (const area of areas)
      expect(areaAt(new URLSearchParams(new URLSearchParams(addressOfArea(area, 300)).toString()))).toStrictEqual(area)

    const far = Array.from({ length: 500 }, (_, at): [number, number] => [
      Math.round((-8 + at / 97) * 1e5) / 1e5,
      Math.round((49 + ((at * 37) % 500) / 45) * 1e5) / 1e5,
    ])
    expect(ringIn(ringText([...far, far[0] as [number, number]]))).toStrictEqual([...far, far[0]])
    expect(ringText(ring).length).toBeLessThan(40)
    for (const text of ['', 'A', 'AAAA', 'AA!A', '____', '-'.repeat(40)])
      about(text, () => expect(ringIn(text)).toBeNull())
    expect(
      groundOf({ kind: 'zone', id: 'z' }, { type: 'MultiPolygon', coordinates: [[ring, ring], [ring]] }),
    ).toStrictEqual([ring, ring])
  })

  it('looks for every word that an operator types, and for a property number with or without its zeros', () => {
    const like = (word: string) => ({
      or: [{ name: { contains: word } }, { addressLine1: { contains: word } }, { postcode: { startsWith: word } }],
    })

    expect(premisesLike('71 mitre street, ec3', null)).toStrictEqual({
      and: ['71', 'mitre', 'street', 'ec3'].map(like),
    })
    expect(premisesLike('Bank EC3A 5DQ', 'EC3A 5DQ')).toStrictEqual({
      and: [{ postcode: { eq: 'EC3A 5DQ' } }, like('Bank')],
    })
    expect(premisesLike('UPRN 000012345678', null)).toStrictEqual({ uprn: { in: ['000012345678', '12345678'] } })
    expect(['12345', '123456', 'uprn: 1234567', '1234567890123', '020 7946'].map(uprnIn)).toStrictEqual([
      null,
      '123456',
      '1234567',
      null,
      null,
    ])
  })

  it('tells an operator how far it is and how long the glass stays broken', () => {
    expect([0.4, 149.6, 999, 1234].map(metresText)).toStrictEqual(['0 m', '150 m', '999 m', '1.2 km'])

    const now = Date.parse('2026-01-01T03:00:00Z')

    expect(
      ['2026-01-01T03:59:07Z', '2026-01-01T05:02:30Z', '2026-01-01T02:00:00Z'].map((until) => countdown(until, now)),
    ).toStrictEqual(['59:07', '2:02:30', '0:00'])
  })

  it('lets pages load from the one background origin that the administrator has set', () => {
    expect(mapBackground('https://tiles.example:8443/a/{z}/{x}/{y}.png?key=k', '© Tiles')).toStrictEqual({
      tiles: 'https://tiles.example:8443/a/{z}/{x}/{y}.png?key=k',
      attribution: '© Tiles',
      origin: 'https://tiles.example:8443',
    })
    expect(mapBackground(null, '© Tiles')).toBeNull()
  })
})
