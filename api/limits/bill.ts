import { QueryTooComplex } from '../platform/errors.ts'
import { MOST_COST } from './prices.ts'

type Item = 'values' | 'root fields' | 'filters' | 'sorting' | 'changes'

export type Bill = { total: number; items: Partial<Record<Item, number>> }

export const emptyBill = (): Bill => ({ total: 0, items: {} })

export const copyOf = ({ total, items }: Bill): Bill => ({ total, items: { ...items } })

/** @throws QueryTooComplex once the limit is passed, naming the costs and the limit */
export function charge(bill: Bill, item: Item, amount: number): void {
  bill.total += amount
  bill.items[item] = (bill.items[item] ?? 0) + amount
  if (bill.total > MOST_COST) throw tooDear(bill)
}

const ADVICE: Readonly<Record<Item, string>> = {
  values: 'smaller pages',
  'root fields': 'fewer root fields at once',
  filters: 'fewer tests and relations in filters',
  sorting: 'fewer fields to sort by',
  changes: 'fewer changes at once',
}

function tooDear({ items }: Bill): QueryTooComplex {
  const charged = (Object.entries(items) as [Item, number][]).sort(([, a], [, b]) => b - a)
  const dearest = charged[0]?.[0] ?? 'values'
  const list = charged.map(([item, amount]) => `${item} ${shown(amount)}`).join(', ')
  return new QueryTooComplex(
    `The operation costs more than the ${shown(MOST_COST)} that are allowed: ${list}, counted so far. Ask for ${ADVICE[dearest]}.`,
  )
}

const shown = (amount: number): string =>
  amount > 1e9 ? 'over 1,000,000,000' : Math.ceil(amount).toLocaleString('en-GB')
