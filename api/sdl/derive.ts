import {
  type DefinitionNode,
  isTypeDefinitionNode,
  Kind,
  parse,
  specifiedScalarTypes,
  type TypeDefinitionNode,
  visit,
} from 'graphql'
import {
  change,
  connection,
  edge,
  enumFilter,
  filter,
  listFilter,
  payload,
  sort,
  sortField,
  type Types,
  update,
} from './derived.ts'

/** How a type is derived from its subject: the form of its name, and its SDL; null if it cannot be derived. */
type Rule = { name: RegExp; subject: string; write: (subject: TypeDefinitionNode, written: Types) => string | null }

const RULES: readonly Rule[] = [
  { name: /^(\w+)ListFilter$/, subject: '$1', write: listFilter },
  {
    name: /^(\w+)Filter$/,
    subject: '$1',
    write: (subject, written) => filter(subject, written) ?? enumFilter(subject),
  },
  { name: /^(\w+)SortField$/, subject: '$1', write: sortField },
  { name: /^(\w+)Sort$/, subject: '$1', write: sort },
  { name: /^(\w+)Edge$/, subject: '$1', write: edge },
  { name: /^(\w+)Connection$/, subject: '$1', write: connection },
  { name: /^(\w+)Payload$/, subject: '$1', write: payload },
  { name: /^(\w+)Change$/, subject: '$1', write: change },
  { name: /^Update(\w+)Input$/, subject: 'Create$1Input', write: update },
]

/**
 * Adds the types that are named but not written, each behind its subject: an organisation's filter, sort, edge,
 * connection and payload, and the input of its update from that of its creation.
 * @throws Error for a name that is neither written nor derivable
 */
export function derive(written: readonly DefinitionNode[]): DefinitionNode[] {
  const types = new Map(written.filter(isTypeDefinitionNode).map((type) => [type.name.value, type]))
  const behind = new Map<TypeDefinitionNode, { rule: Rule; type: TypeDefinitionNode }[]>()
  for (let name = firstMissing(types); name !== undefined; name = firstMissing(types)) {
    const { subject, rule, type } = follows(name, types)
    types.set(name, type)
    behind.set(subject, [...(behind.get(subject) ?? []), { rule, type }])
  }
  const derivedFrom = (definition: DefinitionNode): TypeDefinitionNode[] =>
    (behind.get(definition as TypeDefinitionNode) ?? [])
      .toSorted((a, b) => RULES.indexOf(a.rule) - RULES.indexOf(b.rule))
      .map(({ type }) => type)
  const ofBuiltIn = [...builtInTypes.values()].flatMap(derivedFrom)
  return [...written.flatMap((definition) => [definition, ...derivedFrom(definition)]), ...ofBuiltIn]
}

function follows(name: string, types: Types) {
  for (const rule of RULES) {
    const of = name.replace(rule.name, rule.subject)
    const subject = rule.name.test(name) ? (types.get(of) ?? builtInTypes.get(of)) : undefined
    const sdl = subject ? rule.write(subject, types) : null
    if (subject && sdl !== null) return { subject, rule, type: parse(sdl).definitions[0] as TypeDefinitionNode }
  }
  throw new Error(`${name} is named in the SDL, is not written there, and follows from no type of it`)
}

const builtInTypes: Types = new Map(
  specifiedScalarTypes.map(({ name }) => [name, parse(`scalar ${name}`).definitions[0] as TypeDefinitionNode]),
)

function firstMissing(types: Types): string | undefined {
  const named = new Set<string>()
  const definitions = [...types.values()]
  visit({ kind: Kind.DOCUMENT, definitions }, { NamedType: ({ name }) => void named.add(name.value) })
  return [...named].find((name) => !types.has(name) && !builtInTypes.has(name))
}
