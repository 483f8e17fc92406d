import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Client } from 'pg'
import { checkedShape, mostStored } from '../../api/platform/shape/checkedShape.ts'
import { numberFrom } from '../support/chance.ts'
import { type Coordinates, someShape } from '../support/someShapes.ts'

const batch = 5_000

type Tally = { accepted: number; refused: number }

async function compare(db: Client, seed: number, tally: Tally): Promise<void> {
  const shapes = fc.sample(someShape, { numRuns: batch, seed })
  const json = shapes.map((coordinates) => JSON.stringify({ type: 'MultiPolygon', coordinates }))
  const text = `
    select ST_IsValid(ST_GeomFromGeoJSON(shape)) as valid
    from unnest($1::text[]) with ordinality as given (shape, place)
    order by place
  `
  const { rows } = await db.query<{ valid: boolean }>(text, [json])
  for (const [at, { valid }] of rows.entries()) {
    const { shape, fault } = checkedShape({ type: 'MultiPolygon', coordinates: shapes[at] }, mostStored)
    tally[shape ? 'accepted' : 'refused']++
    if (fault?.kind === 'area') continue
    assert.equal(shape !== undefined, valid, `seed ${seed}: ${fault?.words ?? 'accepted'}: ${json[at]}`)
  }
}

/** Shapes of a hundred thousand corners that are hard in different ways. */
const hard: Readonly<Record<string, () => Coordinates>> = {
  'in no order': () => [[closed(Array.from({ length: 99_999 }, () => [Math.random(), 51 + Math.random()]))]],
  'a circle': () => [
    [
      closed(
        Array.from({ length: 99_999 }, (_, at) => [
          Math.cos((at / 99_999) * 2 * Math.PI),
          53 + Math.sin((at / 99_999) * 2 * Math.PI),
        ]),
      ),
    ],
  ],
  'a comb': () => [
    [
      closed([
        ...Array.from({ length: 49_998 }, (_, at) => [
          [-10, 49 + at * 1e-4],
          [2, 49 + at * 1e-4 + 3e-5],
        ]).flat(),
        [2.5, 55],
        [2.5, 48.9],
        [-10, 48.9],
      ]),
    ],
  ],
  'squares in rows': () =>
    Array.from({ length: 24_900 }, (_, at) => [square(-4 + (at % 150) * 0.01, 52 + Math.floor(at / 150) * 0.01)]),
  'holes in rows': () => [
    [
      closed([
        [-5, 51],
        [1, 51],
        [1, 55],
        [-5, 55],
      ]),
      ...Array.from({ length: 24_900 }, (_, at) => square(-4 + (at % 150) * 0.01, 52 + Math.floor(at / 150) * 0.01)),
    ],
  ],
  'a fan that meets in one corner': () =>
    Array.from({ length: 33_000 }, (_, at) => [
      closed([
        [-4, 53],
        ...[at, at + 0.5].map((turn) => [
          -4 + 4 * Math.cos((turn / 33_000) * 2 * Math.PI),
          53 + 4 * Math.sin((turn / 33_000) * 2 * Math.PI),
        ]),
      ]),
    ]),
}
const closed = (corners: number[][]): number[][] => [...corners, corners[0]!]
const square = (x: number, y: number): number[][] =>
  closed([
    [x, y],
    [x + 0.005, y],
    [x + 0.005, y + 0.005],
    [x, y + 0.005],
  ])

/**
 * npm run soak -- shapes [COUNT]: compares the check of shapes with ST_IsValid of the server at TEST_DATABASE_URL, on
 * COUNT random ones (100,000), and times hard shapes of the largest size.
 */
export default async function shapes([count = '100000']: string[]): Promise<void> {
  for (const [what, make] of Object.entries(hard)) {
    const shape = { type: 'MultiPolygon', coordinates: make() }
    const started = performance.now()
    const { fault } = checkedShape(shape, mostStored)
    console.log(`${what}: ${(performance.now() - started).toFixed(0)} ms, ${fault?.words ?? 'accepted'}`)
  }
  const url = process.env['TEST_DATABASE_URL']
  if (!url) throw new Error('TEST_DATABASE_URL names no server to compare with')
  const db = new Client(url)
  await db.connect()
  const tally = { accepted: 0, refused: 0 }
  try {
    await db.query('create extension if not exists postgis')
    const first = numberFrom('FC_SEED', Date.now() % 1_000_000_000)
    for (let at = 0; at * batch < Number(count); at++) await compare(db, first + at, tally)
  } finally {
    await db.end()
  }
  console.log(`${tally.accepted} accepted and ${tally.refused} refused, each as ST_IsValid says`)
}
