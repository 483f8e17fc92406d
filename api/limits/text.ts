import { type DocumentNode, Kind, visit } from 'graphql'
import { BadUserInput } from '../platform/errors.ts'
import { invisibleIn } from '../platform/values/plainText.ts'

/** In UTF-16 units, for any argument. */
const LONGEST_TEXT = 20_000

// Explicit directional controls make text read differently from what it is (Unicode TR 36, § 2.5).
const BIDIRECTIONAL = /[\u202a-\u202e\u2066-\u2069]/u
/** Unicode category Cc, except tab and line ends. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u

export function textFault(text: string): string | null {
  if (text.length > LONGEST_TEXT) return `must be at most ${LONGEST_TEXT} characters`
  if (CONTROL.test(text)) return 'must not hold a control character'
  if (BIDIRECTIONAL.test(text)) return 'must not hold a bidirectional control character'
  if (!text.isWellFormed()) return 'must be well-formed Unicode'
  const invisible = invisibleIn(text)
  return invisible === null ? null : `must not hold an invisible character (${invisible})`
}

/** @throws BadUserInput naming where the text stands. */
export function refuseBadText(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  const fields = { ...faultsIn(document) }
  inspect(variables, '', fields)
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields, undefined, 400)
}

const known = new WeakMap<DocumentNode, Record<string, string>>()

/** Checked once per document, because documents come again and again. */
function faultsIn(document: DocumentNode): Record<string, string> {
  const before = known.get(document)
  if (before) return before
  const fields: Record<string, string> = {}
  known.set(document, fields)
  visit(document, {
    StringValue(node, key, _parent, _path, ancestors) {
      const fault = textFault(node.value)
      if (!fault) return
      const owner = ancestors.findLast(
        (ancestor) => 'kind' in ancestor && (ancestor.kind === Kind.ARGUMENT || ancestor.kind === Kind.OBJECT_FIELD),
      )
      fields[owner && 'name' in owner && owner.name ? owner.name.value : String(key)] = fault
    },
  })
  return fields
}

function inspect(value: unknown, path: string, fields: Record<string, string>): void {
  if (typeof value === 'string') {
    const fault = textFault(value)
    if (fault) fields[path] = fault
  } else if (Array.isArray(value)) {
    // A large shape has hundreds of thousands of numbers: no path is made for what cannot be a text.
    for (const [at, item] of value.entries()) if (typeof item !== 'number') inspect(item, `${path}.${at}`, fields)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) inspect(inner, path ? `${path}.${key}` : key, fields)
  }
}
