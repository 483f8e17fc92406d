import type { DataProvider, GetListParams, RaRecord } from 'react-admin'
import type { AskOptions } from './ask'
import { cursorTrails } from './cursorTrail'
import { Fault } from './fault'
import { inputOf } from './input'
import type { Connection, ListVariables, ReadMany, ResourceDocuments, Write } from './resource'

/** What pages use in addition to react-admin's own methods. */
export type RegisterProvider = DataProvider & {
  /** Takes an archived record back into the lists. */
  restore(resource: string, record: { id: unknown; version: number }): Promise<{ data: RaRecord }>
}

/** react-admin's way to the API, over the documents of each resource. `delete` archives: nothing here erases. */
export function createDataProvider(resources: Readonly<Record<string, ResourceDocuments>>): RegisterProvider {
  const trails = cursorTrails()

  const documents = (resource: string): ResourceDocuments => {
    const found = resources[resource]
    if (!found) throw new Error(`There is no resource called ${resource}`)
    return found
  }

  async function page(
    resource: string,
    params: Partial<GetListParams> & AskOptions,
    extra: unknown = null,
  ): Promise<Connection> {
    const { list, filter = (values) => values, sort } = documents(resource)
    if (!list) throw new Error(`${resource} has no list`)
    const { page: wanted = 1, perPage = 50 } = params.pagination ?? {}
    const { archived, ...values } = (params.filter ?? {}) as Record<string, unknown>
    const order = params.sort?.field && params.sort.field !== 'id' ? params.sort : sort
    const variables: ListVariables = {
      filter: both(filter(values), extra),
      ...(order ? { sort: [{ field: order.field, direction: order.order }] } : {}),
      first: Math.min(perPage, 200),
      includeArchived: archived === true,
      ...(params.meta as { asked?: Partial<ListVariables> } | undefined)?.asked,
    }
    return walk(list, variables, JSON.stringify([resource, variables]), wanted, params)
  }

  // Usually one request; only a page that no other led up to, such as one from an old link, takes more.
  async function walk(
    list: ReadMany,
    variables: ListVariables,
    question: string,
    wanted: number,
    { signal }: AskOptions,
  ): Promise<Connection> {
    for (;;) {
      const { page: at, after } = trails.nearest(question, wanted)
      const connection = await list({ ...variables, after }, { signal })
      trails.ended(question, at, connection.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null)
      if (at === wanted || !connection.pageInfo.hasNextPage) return connection
    }
  }

  const listed = ({ edges, totalCount, pageInfo }: Connection) => ({
    data: edges.map(({ node }) => node),
    total: totalCount,
    pageInfo: { hasNextPage: pageInfo.hasNextPage },
  })

  const archive = async (resource: string, record: RaRecord) =>
    written(documents(resource).archive, resource, { id: record.id, version: record['version'] as number })

  const provider = {
    getList: async (resource: string, params: GetListParams & AskOptions) => listed(await page(resource, params)),
    getManyReference: async (
      resource: string,
      { target, id, ...params }: GetListParams & AskOptions & { target: string; id: string },
    ) => listed(await page(resource, params, { [target]: { id: { eq: id } } })),
    getMany: async (resource: string, { ids }: { ids: readonly unknown[] }) =>
      listed(await page(resource, { pagination: { page: 1, perPage: 200 } }, { id: { in: ids } })),
    async getOne(resource: string, { id, meta, signal }: { id: unknown; meta?: { form?: boolean } } & AskOptions) {
      const { show, edit } = documents(resource)
      const read = meta?.form ? (edit ?? show) : (show ?? edit)
      const record = await read?.(String(id), { signal })
      if (!record)
        throw new Fault({ message: 'There is no such record, or it is not for you to see.', code: 'NOT_FOUND' })
      return { data: record }
    },
    async create(resource: string, { data }: { data: Record<string, unknown> }) {
      const { create } = documents(resource)
      return { data: await written(create, resource, inputOf(create?.fields ?? [], data)) }
    },
    async update(
      resource: string,
      { id, data, previousData }: { id: unknown; data: Record<string, unknown>; previousData: Record<string, unknown> },
    ) {
      const { update } = documents(resource)
      const own = (update?.fields ?? []).filter((field) => field !== 'id' && field !== 'version')
      return {
        data: await written(update, resource, {
          id,
          version: data['version'] ?? previousData['version'],
          ...inputOf(own, data, previousData),
        }),
      }
    },
    delete: async (resource: string, { previousData }: { previousData: RaRecord }) => ({
      data: await archive(resource, previousData),
    }),
    updateMany: notOffered('updateMany'),
    deleteMany: notOffered('deleteMany'),
    restore: async (resource: string, record: { id: unknown; version: number }) => ({
      data: await written(documents(resource).restore, resource, record),
    }),
  }
  // Its methods are generic over the record's type, which the documents already fix: the one place where the two meet.
  return Object.assign(provider as unknown as RegisterProvider, { supportAbortSignal: true })
}

async function written(write: Write | undefined, resource: string, input: Record<string, unknown>): Promise<RaRecord> {
  if (!write) throw new Error(`${resource} has no such operation`)
  const record = await write.send(input)
  if (!record) throw new Fault({ message: 'It was saved, and is no longer yours to see.', code: 'NOT_FOUND' })
  return record
}

function both(filter: unknown, extra: unknown): unknown {
  const own = emptyAsNull(filter)
  if (extra === null) return own
  return { and: own === null ? [extra] : [extra, own] }
}

const emptyAsNull = (filter: unknown): unknown =>
  typeof filter === 'object' && filter !== null && Object.keys(filter).length > 0 ? filter : null

// Many records are changed by one mutation of their own, all or none; a loop over single changes could stop half-way.
const notOffered = (method: string) => () =>
  Promise.reject(new Error(`${method} is not offered: use the resource's own bulk change`))
