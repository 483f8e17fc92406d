import { labelOf } from '../parts/labels.ts'

const FORMATS: Readonly<Record<string, string>> = { xlsx: 'Excel', csv: 'CSV', markedCsv: 'CSV for people' }

/** What was exported, as the ledger names it, in words: `export of Person as xlsx, 01a2…, part 2` → Person, Excel, part 2. */
export function exportWords(operation: string): string {
  const [, type, format, part] = /^export of (\w+) as (\w+), [^,]*, part (\d+)$/.exec(operation) ?? []
  if (type === undefined || format === undefined) return operation
  return [labelOf(type), FORMATS[format] ?? format, part === '1' ? null : `part ${part}`].filter(Boolean).join(', ')
}
