import { labelOf } from '../words/labels.ts'

const FORMATS: Readonly<Record<string, string>> = { xlsx: 'Excel', csv: 'CSV', markedCsv: 'CSV for people' }

/**
 * An export as the ledger names it, in words: `export of Person as xlsx, 01a2…, part 2` → Person, Excel, part 2. Null
 * for other operations.
 */
export function exportWords(operation: string): string | null {
  const [, type, format, part] = /^export of (\w+) as (\w+), [^,]*, part (\d+)$/.exec(operation) ?? []
  if (type === undefined || format === undefined) return null
  return [labelOf(type), FORMATS[format] ?? format, part === '1' ? null : `part ${part}`].filter(Boolean).join(', ')
}

/** Operations that were recorded together, as the ledger's page shows them: `accounts,apiKeys` → Accounts, Api keys. */
export function operationWords(operation: string): string {
  const exported = exportWords(operation)
  return exported ? `Export: ${exported}` : operation.split(',').map(labelOf).join(', ')
}
