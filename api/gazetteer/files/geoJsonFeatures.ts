import { LoadRefused } from '../loadRefused.ts'

const LONGEST_OBJECT = 64 << 20

/** Follows JSON text: nesting depth, and whether inside a string. */
class Cursor {
  depth = 0
  inString = false
  private escaped = false

  take(character: string): void {
    if (this.inString) {
      if (this.escaped) this.escaped = false
      else if (character === '\\') this.escaped = true
      else if (character === '"') this.inString = false
    } else if (character === '"') this.inString = true
    else if (character === '{' || character === '[') this.depth += 1
    else if (character === '}' || character === ']') this.depth -= 1
  }
}

const OPENING = '"features":['
/** The depth at which a feature's closing brace leaves the text, by where the text stands. */
const FEATURE_DEPTH = { before: 0, inside: 2, after: null } as const

/** Between objects: blanks, and the record separator of RFC 8142. */
const BETWEEN = /^[\s\u001e\ufeff]$/u

/**
 * The features one at a time, so that the file may be larger than memory: a FeatureCollection, GeoJSON lines, or a text
 * sequence (RFC 8142). @throws LoadRefused if it is not JSON, ends too soon, or an object is over 64 MB
 */
export async function* geoJsonFeatures(text: AsyncIterable<string>): AsyncGenerator<string> {
  const cursor = new Cursor()
  let state: 'before' | 'inside' | 'after' = 'before'
  // The last characters of the top-level object, without blanks: enough to recognise the key.
  let tail = ''
  let object = ''
  let isEmpty = true
  for await (const piece of text) {
    let from = 0
    for (let at = 0; at < piece.length; at += 1) {
      const character = piece.charAt(at)
      const quoted = cursor.inString
      const outer = cursor.depth
      cursor.take(character)
      if (state === 'before' && (quoted || cursor.inString || character.trim() !== ''))
        tail = (tail + character).slice(-OPENING.length)
      if (quoted || cursor.inString) continue
      if (outer === 0) {
        if (character === '{') {
          from = at
          tail = ''
          isEmpty = false
        } else if (!BETWEEN.test(character))
          throw new LoadRefused('The file is not GeoJSON: it is not made of JSON objects.')
      } else if (state === 'before' && cursor.depth === 2 && character === '[' && tail === OPENING) {
        state = 'inside'
        object = ''
        from = piece.length
      } else if (state === 'inside' && character === '{' && cursor.depth === 3) from = at
      else if (character === '}' && FEATURE_DEPTH[state] === cursor.depth) {
        yield object + piece.slice(from, at + 1)
        object = ''
        from = piece.length
      } else if (state === 'inside' && character === ']' && cursor.depth === 1) state = 'after'
      if (outer === 1 && cursor.depth === 0) state = 'before'
    }
    if (state !== 'after' && cursor.depth > FEATURE_DEPTH[state]) object += piece.slice(from)
    if (object.length > LONGEST_OBJECT) throw new LoadRefused('One object of the file is larger than 64 MB.')
  }
  if (isEmpty) throw new LoadRefused('The file is empty.')
  if (cursor.depth > 0 || cursor.inString) throw new LoadRefused('The file ends before its features do.')
}
