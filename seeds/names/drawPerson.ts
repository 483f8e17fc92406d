import type { Draw } from '../draw.ts'
import { circles } from './people.ts'

export type PersonName = { title: string | null; given: string; family: string }

const TITLES = [
  [null, 55],
  ['Ms', 14],
  ['Mr', 14],
  ['Dr', 6],
  ['Mx', 2],
  ['Prof', 1],
  ['Rev’d', 1],
] as const

/** Names from one circle; one in twenty-five has a double-barrelled name from two. */
export function drawPersonName(draw: Draw): PersonName {
  const shares = circles.map((circle) => [circle, circle.share] as const)
  const circle = draw.weighted(shares)
  const family = draw.oneOf(circle.family)
  const second = draw.chance(0.04) ? `-${draw.oneOf(draw.weighted(shares).family)}` : ''
  return { title: draw.weighted(TITLES), given: draw.oneOf(circle.given), family: family + second }
}
