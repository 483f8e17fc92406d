import { ask } from '../data/ask'
import { type ResourceDocuments, write, type Write } from '../data/resource'
import {
  AddEngagementIssueDocument,
  ChangeSeriesDocument,
  type EngagementFilter,
  type EngagementStatus,
  FirstOfSeriesDocument,
  LogEngagementDocument,
  PlanSeriesDocument,
  type PlanSeriesInput,
} from '../generated/graphql'
import { recordDocuments } from '../generated/recordDocuments'
import { inputFields } from '../generated/schemaFacts'
import { plannedOf } from './series/planned'
import { doesRepeat, type Repeat } from './series/repeat'
import { changeOf, type Scope } from './series/scope'

type Values = { q?: string; status?: EngagementStatus; organisation?: { id: string }; series?: { id: string } }

const log = write('LogEngagementInput', LogEngagementDocument, ({ logEngagement }) => logEngagement.engagement)

/** One, or the first of a series that is planned. */
const create: Write = {
  fields: [...log.fields, 'repeat'],
  async send({ repeat, ...values }) {
    if (!doesRepeat(repeat as Repeat | null)) return log.send(values)
    const input = plannedOf({ repeat, ...values }, inputFields.PlanSeriesInput) as PlanSeriesInput
    const { planSeries } = await ask(PlanSeriesDocument, { input })
    const series = planSeries.engagementSeries?.id ?? ''
    const { engagements } = await ask(FirstOfSeriesDocument, { series })
    return engagements.edges[0]?.node ?? null
  },
}

const { update: alone, show } = recordDocuments.Engagement

/** One, or several of its series. */
const update: Write = {
  fields: [...alone.fields, 'scope'],
  async send({ scope, ...values }) {
    const of = scope as Scope | null | undefined
    if (!of || of.scope === 'THIS') return alone.send(values)
    await ask(ChangeSeriesDocument, { input: changeOf(of, values) })
    return show(String(values['id']))
  },
}

export const engagementDocuments: ResourceDocuments = {
  ...recordDocuments.Engagement,
  create,
  update,
  sort: { field: 'occurredAt', order: 'DESC' },
  filter: ({ q, status, organisation, series }: Values): EngagementFilter => ({
    ...(q || organisation
      ? {
          organisations: {
            ...(q ? { name: { contains: q } } : {}),
            ...(organisation ? { id: { eq: organisation.id } } : {}),
          },
        }
      : {}),
    ...(status ? { status: { eq: status } } : {}),
    ...(series ? { series: { id: { eq: series.id } } } : {}),
  }),
}

export const engagementIssueDocuments: ResourceDocuments = {
  ...recordDocuments.EngagementIssue,
  create: write(
    'AddEngagementIssueInput',
    AddEngagementIssueDocument,
    ({ addEngagementIssue }) => addEngagementIssue.engagementIssue,
  ),
}
