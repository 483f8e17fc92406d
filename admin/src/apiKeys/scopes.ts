import type { MongoAbility } from '@casl/ability'
import { CLASS_WORDS, type DataClass } from '../access/classWords'
import { fieldClasses } from '../generated/schemaFacts'

export type ScopeRow = { dataClass: DataClass; words: string; read: boolean; write: boolean }

type Classified = Readonly<Record<string, readonly { as: DataClass }[]>>

/** Scopes narrow the owner's rights, so only classes are offered in which the viewer may read or change some field. */
export function offeredScopes(ability: MongoAbility): ScopeRow[] {
  const may = { read: new Set<DataClass>(), write: new Set<DataClass>() }
  for (const { action, subject, fields } of ability.rules) {
    const kind = [action].flat().includes('read') ? 'read' : 'write'
    for (const type of [subject].flat()) {
      const classes = (fieldClasses as Readonly<Record<string, Classified>>)[String(type)]
      for (const field of [fields ?? []].flat()) for (const { as } of classes?.[field] ?? []) may[kind].add(as)
    }
  }
  return (Object.keys(CLASS_WORDS) as DataClass[])
    .filter((dataClass) => may.read.has(dataClass) || may.write.has(dataClass))
    .map((dataClass) => ({
      dataClass,
      words: CLASS_WORDS[dataClass],
      read: may.read.has(dataClass),
      write: may.write.has(dataClass),
    }))
}

/** `read:DIRECTORY` → Read general directory. */
export function scopeWords(scope: string): string {
  const [action = '', dataClass = ''] = scope.split(':')
  const words = dataClass in CLASS_WORDS ? CLASS_WORDS[dataClass as DataClass] : dataClass
  return `${action === 'read' ? 'Read' : 'Change'} ${words}`
}
