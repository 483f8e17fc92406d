import { LoadRefused } from './loadRefused.ts'

const maxObjectLength = 64 << 20

/** Follows JSON text character by character: how deep it is nested and whether it stands inside a string. */
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

/**
 * The texts of the objects in the array that the top-level object has under `key`, one at a time, so that a file larger than memory can be read.
 * @throws LoadRefused when there is no such array, the text ends too soon, or one object exceeds 64 MB
 */
export async function* jsonObjects(text: AsyncIterable<string>, key: string): AsyncGenerator<string> {
  const cursor = new Cursor()
  const opening = `"${key}":[`
  let state: 'before' | 'inside' | 'after' = 'before'
  // What was read since the last comma of the top-level object, without blanks: enough to recognise the key.
  let tail = ''
  let object = ''
  for await (const piece of text) {
    let from = 0
    for (let at = 0; at < piece.length; at += 1) {
      const character = piece.charAt(at)
      const quoted = cursor.inString
      cursor.take(character)
      if (quoted || cursor.inString) {
        if (state === 'before') tail = (tail + character).slice(-opening.length)
        continue
      }
      if (state === 'before') {
        if (character.trim() !== '') tail = (tail + character).slice(-opening.length)
        if (cursor.depth === 2 && character === '[' && tail === opening) state = 'inside'
      } else if (state === 'inside') {
        if (character === '{' && cursor.depth === 3) from = at
        else if (character === '}' && cursor.depth === 2) {
          yield object + piece.slice(from, at + 1)
          object = ''
          from = piece.length
        } else if (character === ']' && cursor.depth === 1) state = 'after'
      }
    }
    if (state === 'inside' && cursor.depth > 2) object += piece.slice(from)
    if (object.length > maxObjectLength) throw new LoadRefused('One object of the file is larger than 64 MB.')
  }
  if (state === 'before') throw new LoadRefused(`The file has no "${key}" array: it is not a GeoJSON FeatureCollection.`)
  if (state === 'inside') throw new LoadRefused('The file ends before its features do.')
}
