import type { RaRecord } from 'react-admin'
import type { TypedDocumentString } from '../generated/graphql'
import { type fieldClasses, inputFields } from '../generated/schemaFacts'
import { ask, type AskOptions } from './ask'

/** A type whose fields have classes. */
export type GovernedName = keyof typeof fieldClasses
type InputName = keyof typeof inputFields

/** What every list takes; the filter is the resource's own. */
export type ListVariables = {
  filter?: unknown
  sort?: unknown
  first: number
  after?: string | null
  includeArchived?: boolean
  withChanges?: boolean
}
export type Connection = {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  edges: readonly { node: RaRecord }[]
}

export type ReadMany = (variables: ListVariables, options?: AskOptions) => Promise<Connection>
type ReadOne = (id: string, options?: AskOptions) => Promise<RaRecord | null>
/** `fields`: the keys that the input takes; whatever else a form holds is not sent. */
export type Write = {
  fields: readonly string[]
  send(input: Readonly<Record<string, unknown>>): Promise<RaRecord | null>
}

/** A record at the version at which it was seen. */
export type Versioned = { id: string; version: number }

/** Many records archived, and restored, by one operation: all or none. */
export type ArchiveMany = {
  /** The records as they are now. */
  read(ids: readonly string[]): Promise<Versioned[]>
  archive(records: readonly Versioned[]): Promise<Versioned[]>
  restore(records: readonly Versioned[]): Promise<Versioned[]>
}

/** How one resource is read and written: a document for each page, which asks for what that page shows and no more. */
export type ResourceDocuments = {
  /** The GraphQL type, which is also what rights are asked for. */
  type: GovernedName
  list?: ReadMany
  /** The record page. */
  show?: ReadOne
  /** The form; the record page's document where there is none. */
  edit?: ReadOne
  create?: Write
  update?: Write
  archive?: Write
  restore?: Write
  archiveMany?: ArchiveMany
  /** Values of the list's filter form → the API's filter. */
  filter?: (values: Readonly<Record<string, unknown>>) => unknown
  /** Order of a list that the caller has not sorted. */
  sort?: { field: string; order: 'ASC' | 'DESC' }
}

// The casts below are the one place where react-admin's untyped variables meet typed documents: the shapes are the
// contract's, the same for every list, record and input.
export const readMany =
  <Data, Variables>(document: TypedDocumentString<Data, Variables>, at: (data: Data) => Connection): ReadMany =>
  async (variables, options) =>
    at(await ask(document, variables as Variables, options))

export const readOne =
  <Data, Variables>(document: TypedDocumentString<Data, Variables>, at: (data: Data) => RaRecord | null): ReadOne =>
  async (id, options) =>
    at(await ask(document, { id } as Variables, options))

export const write = <Data, Variables>(
  input: InputName,
  document: TypedDocumentString<Data, Variables>,
  at: (data: Data) => RaRecord | null,
): Write => ({
  fields: inputFields[input],
  send: async (values) => at(await ask(document, { input: values } as Variables)),
})

type Seen = readonly { id: string; version: number | null }[]
const versioned = (records: Seen): Versioned[] => records.map(({ id, version }) => ({ id, version: version ?? 0 }))

export const readVersions =
  <Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    at: (data: Data) => { edges: readonly { node: Seen[number] }[] },
  ) =>
  async (ids: readonly string[]): Promise<Versioned[]> =>
    versioned(at(await ask(document, { ids } as Variables)).edges.map(({ node }) => node))

export const writeVersions =
  <Data, Variables>(document: TypedDocumentString<Data, Variables>, at: (data: Data) => Seen) =>
  async (records: readonly Versioned[]): Promise<Versioned[]> =>
    versioned(at(await ask(document, { input: { records } } as Variables)))
