import { type DocumentNode, Kind, visit } from 'graphql'
import { plainText } from '../platform/values/plainText.ts'

const plainDocuments = new WeakSet<DocumentNode>()

/**
 * Has every text that a request brings in its plain form before anything looks at it: what is stored, what is compared
 * with it and what is sought are then the same characters, whoever typed them and wherever. In place, for Apollo and
 * the fast path run the very objects that were checked.
 */
export function makePlain(document: DocumentNode, variables: Readonly<Record<string, unknown>> | undefined): void {
  if (!plainDocuments.has(document)) {
    plainDocuments.add(document)
    visit(document, {
      [Kind.STRING](node) {
        Object.assign(node, { value: plainText(node.value) })
      },
    })
  }
  if (variables) plainWithin(variables)
}

function plainWithin(holder: object): void {
  for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
    if (typeof value === 'string') {
      const plain = plainText(value)
      // An own key always: `__proto__` may be one, and must stay one.
      if (plain !== value)
        Object.defineProperty(holder, key, { value: plain, writable: true, enumerable: true, configurable: true })
    } else if (typeof value === 'object' && value !== null) plainWithin(value)
  }
}
