import type { ExpectationFormFragment } from '../generated/graphql'

const DAY_MS = 24 * 3_600_000

/** Such as "3 days overdue", "due today", "due in 4 days". */
export function dueText(dueAt: string, now = new Date()): string {
  const days = Math.floor((Date.parse(dueAt) - now.getTime()) / DAY_MS)
  if (days < 0) return `${daysText(-days)} overdue`
  return days === 0 ? 'due today' : `due in ${daysText(days)}`
}

export const isOverdue = (dueAt: string, now = new Date()): boolean => Date.parse(dueAt) < now.getTime()

export const daysText = (days: number): string => (days === 1 ? '1 day' : `${days} days`)

export const whoseText = ({ tier, group, organisation }: ExpectationFormFragment): string =>
  organisation?.name ?? group?.name ?? (tier === null ? '' : `Tier ${tier}`)
