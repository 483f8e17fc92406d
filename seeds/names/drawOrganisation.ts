import type { Draw } from '../draw.ts'
import { WARDS } from '../geography/wards.ts'
import { SAINTS, signs, stems } from './organisations.ts'
import { circles } from './people.ts'

const families = circles.flatMap(({ family }) => family)

/**
 * A name by one of `patterns`, added to `taken`. "%" stands for an invented word, "~" a family name, "@" a pub sign,
 * "+" a saint, "#" a ward.
 */
export function unusedName(draw: Draw, patterns: readonly string[], taken: Set<string>): string {
  for (;;) {
    const name = draw.oneOf(patterns).replaceAll(/[%~@+#]/g, (mark) => fill(draw, mark))
    if (!taken.has(name)) {
      taken.add(name)
      return name
    }
  }
}

function fill(draw: Draw, mark: string): string {
  if (mark === '%') return draw.oneOf(stems)
  if (mark === '@') return draw.oneOf(signs)
  if (mark === '+') return draw.oneOf(SAINTS)
  return mark === '#' ? draw.oneOf(WARDS).name : draw.oneOf(families)
}
