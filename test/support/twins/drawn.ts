import type { Draw } from '../../../seeds/draw.ts'
import type { Register } from './register.ts'

export const maybe = <T>(draw: Draw, value: T, share = 0.7): T | null => (draw.chance(share) ? value : null)

export const idOf = (draw: Draw, register: Register, type: string): string => draw.oneOf(register.all(type)).id

export const maybeId = (draw: Draw, register: Register, type: string, share = 0.7): string | null =>
  register.all(type).length > 0 && draw.chance(share) ? idOf(draw, register, type) : null

export const someIds = (draw: Draw, register: Register, type: string): string[] =>
  draw
    .some(register.all(type), draw.whole(0, 3))
    .map(({ id }) => id)
    .sort()
