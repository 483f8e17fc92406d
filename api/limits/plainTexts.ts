import { type DocumentNode, Kind, visit } from 'graphql'
import { plainText } from '../platform/values/plainText.ts'

const plainDocuments = new WeakSet<DocumentNode>()

/**
 * Makes every text of a request plain before anything reads it: what is stored, compared and searched for is then the
 * same characters, regardless of who typed them. In place, because Apollo and the fast path run the very objects that were
 * checked.
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
      // As an own key: `__proto__` may be one, and must stay one.
      if (plain !== value)
        Object.defineProperty(holder, key, { value: plain, writable: true, enumerable: true, configurable: true })
    } else if (typeof value === 'object' && value !== null) plainWithin(value)
  }
}
