import { both } from './condition.ts'
import type { Catalogue } from './catalogue.ts'
import { indexed, leadingSomewhere, type Rule, type Rules } from './rules.ts'

const known = new WeakMap<Rules, Rules>()

/** Only what may be both read and exported: the gate then withholds the rest, and knows nothing of exports. */
export function whileExporting(catalogue: Catalogue, rules: Rules): Rules {
  let narrowed = known.get(rules)
  if (!narrowed)
    known.set(
      rules,
      (narrowed = indexed(`${rules.fingerprint}|export`, leadingSomewhere(catalogue, readAndExported(rules)))),
    )
  return narrowed
}

function readAndExported({ all }: Rules): Rule[] {
  const exported = Map.groupBy(
    all.filter(({ action }) => action === 'export'),
    ({ type }) => type,
  )
  return all.flatMap((read) => {
    if (read.action !== 'read') return []
    return (exported.get(read.type) ?? []).flatMap(({ fields, when }) => {
      const shared = read.fields.filter((field) => fields.includes(field))
      return shared.length > 0 ? [{ ...read, fields: shared, when: both(read.when, when) }] : []
    })
  })
}
