import { parse, print } from 'graphql'
import type { Operation, RecordDocuments } from './recordDocuments.ts'

/** The operations as a document, for the generator of types. */
export const documentsText = (records: readonly RecordDocuments[]): string =>
  [
    '# Written by npm run generate from schema.graphql and the fragments Row, Page and Form of each record.',
    ...records.flatMap(({ operations }) => operations.map(({ text }) => print(parse(text)))),
  ].join('\n\n')

/** How each record is read and written, as a TypeScript module: the documents with the road to what they bring. */
export function mappingText(records: readonly RecordDocuments[]): string {
  const names = records.flatMap(({ operations }) => operations.map(({ name }) => `${name}Document`)).sort()
  return [
    '/** Written by npm run generate: what each record is read and written with, spread into its documents. */',
    `import { readMany, readOne, type ResourceDocuments, write } from '../data/resource'`,
    `import { ${names.join(', ')} } from './graphql'`,
    '',
    'export const recordDocuments = {',
    ...records.map(
      ({ type, operations }) => `${type}: { type: '${type}', ${operations.map(propertyText).join(', ')} },`,
    ),
    '} satisfies Record<string, ResourceDocuments>',
  ].join('\n')
}

function propertyText({ use, name, at, input }: Operation): string {
  const [root] = at.split('.')
  const [made, before] = input ? ['write', `'${input}', `] : [use === 'list' ? 'readMany' : 'readOne', '']
  return `${use}: ${made}(${before}${name}Document, ({ ${root} }) => ${at})`
}
