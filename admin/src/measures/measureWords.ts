import type { MeasuredBy, QuestionMeasuresQuery } from '../generated/graphql'
import { minutesText } from '../words/minutesText'

type Measure = NonNullable<NonNullable<QuestionMeasuresQuery['questionMeasures']>['measures']>[number]

/** What questions can be counted by, in the order in which it is offered. */
export const WAYS: readonly { is: MeasuredBy; label: string; none: string }[] = [
  { is: 'DIRECTORATE', label: 'Directorate', none: 'None' },
  { is: 'ISSUE', label: 'Issue', none: 'Not said' },
  { is: 'TIER', label: 'Tier', none: 'Without a tier' },
  { is: 'WARD', label: 'Ward', none: 'Without premises in a ward' },
  { is: 'MONTH', label: 'Month', none: 'None' },
]

export function nameOf(by: MeasuredBy, { key, name }: Measure): string {
  if (key === null) return WAYS.find(({ is }) => is === by)?.none ?? 'None'
  if (by === 'TIER') return `Tier ${key}`
  return name ?? key
}

/** Half took no longer, nine of ten took no longer. */
export const timeText = (times: Measure['answer']): string =>
  times === null || times.median === null
    ? '–'
    : `${minutesText(times.median)}; 9 of 10 within ${minutesText(times.ninetiethPercentile ?? times.median)}`

/** 0 to 1 as a percentage. */
export const shareText = (share: number | null | undefined): string =>
  share === null || share === undefined ? '–' : `${Math.round(share * 100)} %`
