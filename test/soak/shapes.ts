import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Client } from 'pg'
import { checkedShape, MOST_STORED } from '../../api/platform/shape/checkedShape.ts'
import { numberFrom } from '../support/run/chance.ts'
import { type Coordinates, someShape } from '../support/values/someShapes.ts'

const BATCH = 5_000

type Tally = { accepted: number; refused: number }

async function compare(db: Client, seed: number, tally: Tally): Promise<void> {
  const shapes = fc.sample(someShape, { numRuns: BATCH, seed })
  const json = shapes.map((coordinates) => JSON.stringify({ type: 'MultiPolygon', coordinates }))
  const text = `
    select ST_IsValid(ST_GeomFromGeoJSON(shape)) as valid
    from unnest($1::text[]) with ordinality as given (shape, place)
    order by place
  `
  const { rows } = await db.query<{ valid: boolean }>(text, [json])
  for (const [at, { valid }] of rows.entries()) {
    const { shape, fault } = checkedShape({ type: 'MultiPolygon', coordinates: shapes[at] }, MOST_STORED)
    tally[shape ? 'accepted' : 'refused']++
    if (fault?.kind === 'area') continue
    assert.equal(shape !== undefined, valid, `seed ${seed}: ${fault?.words ?? 'accepted'}: ${json[at]}`)
  }
}

const closed = (corners: number[][]): number[][] => [...corners, corners[0]!]
const square = (x: number, y: number): number[][] =>
  closed([
    [x, y],
    [x + 0.005, y],
    [x + 0.005, y + 0.005],
    [x, y + 0.005],
  ])
const many = <Part>(count: number, part: (at: number) => Part): Part[] =>
  Array.from({ length: count }, (_none, at) => part(at))

/** A point on a circle round the middle of the register's area, at a share of a full turn. */
const onCircle = (turn: number, [x, y] = [0, 53], radius = 1): number[] => [
  x + radius * Math.cos(turn * 2 * Math.PI),
  y + radius * Math.sin(turn * 2 * Math.PI),
]
const inRows = (): number[][][] =>
  many(24_900, (at) => square(-4 + (at % 150) * 0.01, 52 + Math.floor(at / 150) * 0.01))
const tooth = (at: number): number[][] => [
  [-10, 49 + at * 1e-4],
  [2, 49 + at * 1e-4 + 3e-5],
]
const SPINE = [
  [2.5, 55],
  [2.5, 48.9],
  [-10, 48.9],
]
const frame = closed([
  [-5, 51],
  [1, 51],
  [1, 55],
  [-5, 55],
])
const wing = (at: number): number[][] => {
  const tips = [at, at + 0.5].map((turn) => onCircle(turn / 33_000, [-4, 53], 4))
  return closed([[-4, 53], ...tips])
}

/** Shapes of a hundred thousand corners, each hard in its own way. */
const hard: Readonly<Record<string, () => Coordinates>> = {
  'in no order': () => [[closed(many(99_999, () => [Math.random(), 51 + Math.random()]))]],
  'a circle': () => [[closed(many(99_999, (at) => onCircle(at / 99_999)))]],
  'a comb': () => [[closed([...many(49_998, tooth).flat(), ...SPINE])]],
  'squares in rows': () => inRows().map((one) => [one]),
  'holes in rows': () => [[frame, ...inRows()]],
  'a fan that meets in one corner': () => many(33_000, (at) => [wing(at)]),
}

/**
 * npm run soak -- shapes [COUNT]: compares the check of shapes with ST_IsValid of the server at TEST_DATABASE_URL, on
 * COUNT random ones (100,000), and times hard shapes of the largest size.
 */
export default async function shapes([count = '100000']: string[]): Promise<void> {
  for (const [what, make] of Object.entries(hard)) {
    const shape = { type: 'MultiPolygon', coordinates: make() }
    const started = performance.now()
    const { fault } = checkedShape(shape, MOST_STORED)
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
    for (let at = 0; at * BATCH < Number(count); at++) await compare(db, first + at, tally)
  } finally {
    await db.end()
  }
  console.log(`${tally.accepted} accepted and ${tally.refused} refused, each as ST_IsValid says`)
}
