import { type DocumentNode, parse } from 'graphql'
import type { GovernedType } from '../access/catalogue.ts'
import { BoundedMap } from '../platform/boundedMap.ts'
import type { Column, Step } from './columns/columns.ts'

/** The gate's limit for rows of a page, and for one nested list. */
const ROWS_OF_PAGE = 200
export const MOST_LISTED = 200

/** An empty `inner` is a plain value, or an object of which only `parts` are selected. */
type Selection = Map<string, { list: boolean; parts: string | null; inner: Selection }>

const documents = new BoundedMap<string, DocumentNode>({ most: 200 })

/** One page of a list with these columns. The same columns give the same document, by which the gate caches plans. */
export function pageDocument(type: GovernedType, listField: string, columns: readonly Column[]): DocumentNode {
  const selection: Selection = new Map()
  for (const column of columns) add(selection, column.path, subfieldsOf(column))
  const text = `query Export($filter: ${type.name}Filter, $sort: [${type.name}Sort!], $after: String, $includeArchived: Boolean, $counted: Boolean!) {
    rows: ${listField}(filter: $filter, sort: $sort, after: $after, includeArchived: $includeArchived, first: ${ROWS_OF_PAGE}) {
      totalCount @include(if: $counted) pageInfo { hasNextPage endCursor } edges { node { ${selectionText(selection)} } } } }`
  return documents.getOrMake(text, () => parse(text))
}

const subfieldsOf = ({ field, state }: Column): string | null =>
  state !== null ? 'state words' : field.format === 'point' ? 'latitude longitude' : null

function add(selection: Selection, [step, ...rest]: readonly Step[], parts: string | null): void {
  if (!step) return
  const own = rest.length === 0 ? parts : null
  const selected = selection.get(step.name) ?? { list: step.list, parts: own, inner: new Map() as Selection }
  selection.set(step.name, selected)
  add(selected.inner, rest, parts)
}

function selectionText(selection: Selection): string {
  const fields = [...selection].map(([name, { list, parts, inner }]) => {
    if (parts !== null) return `${name} { ${parts} }`
    return inner.size === 0 ? name : `${name}${list ? `(first: ${MOST_LISTED})` : ''} { ${selectionText(inner)} }`
  })
  return [...fields, 'access { unreadableFields }'].join(' ')
}
