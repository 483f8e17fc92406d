/** Five decimals are a metre on the ground. */
const PRECISION = 1e5
const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

type Ring = readonly (readonly [number, number])[]

/**
 * A drawn ring as a short text for an address: each corner's distance from the one before, in whole steps of about a
 * metre, five bits a letter.
 */
export function ringText(ring: Ring): string {
  let [x, y] = [0, 0]
  return ring
    .slice(0, -1)
    .map(([longitude, latitude]) => {
      const [east, north] = [Math.round(longitude * PRECISION), Math.round(latitude * PRECISION)]
      const text = letters(east - x) + letters(north - y)
      ;[x, y] = [east, north]
      return text
    })
    .join('')
}

/** The ring of such a text, closed again; null if the text is not one. */
export function ringIn(text: string): [number, number][] | null {
  const steps = numbers(text)
  if (!steps || steps.length % 2 === 1 || steps.length < 6) return null
  const ring: [number, number][] = []
  let [x, y] = [0, 0]
  for (let at = 0; at < steps.length; at += 2) {
    x += steps[at] ?? 0
    y += steps[at + 1] ?? 0
    ring.push([x / PRECISION, y / PRECISION])
  }
  if (ring.some(([longitude, latitude]) => Math.abs(longitude) > 180 || Math.abs(latitude) > 90)) return null
  return [...ring, ring[0] ?? [0, 0]]
}

function letters(step: number): string {
  let rest = step < 0 ? -2 * step - 1 : 2 * step
  let text = ''
  for (; rest >= 32; rest = Math.floor(rest / 32)) text += SYMBOLS[32 + (rest % 32)] ?? ''
  return text + (SYMBOLS[rest] ?? '')
}

function numbers(text: string): number[] | null {
  const found: number[] = []
  let [value, weight] = [0, 1]
  for (const letter of text) {
    const symbol = SYMBOLS.indexOf(letter)
    if (symbol < 0 || weight > 2 ** 40) return null
    value += (symbol % 32) * weight
    weight *= 32
    if (symbol < 32) {
      found.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2)
      ;[value, weight] = [0, 1]
    }
  }
  return weight === 1 ? found : null
}
