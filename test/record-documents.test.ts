import { buildSchema, parse, type OperationDefinitionNode } from 'graphql'
import { recordDocuments } from '../api/console/records/recordDocuments.ts'
import { documentsText, mappingText } from '../api/console/records/texts.ts'
import { sdl } from './support/matrix/sdl.ts'

const schema = buildSchema(sdl)
const generated = (fragments: string) => recordDocuments(schema, [parse(fragments)])
const operationsFor = (fragments: string): string[] =>
  generated(fragments).flatMap(({ operations }) => operations.map(({ name }) => name))

const CHANGES = ['CreateZone', 'UpdateZone', 'ArchiveZone', 'RestoreZone']
const WHOLE = `
  fragment ZoneRow on Zone { id name }
  fragment ZonePage on Zone { id name shape }
  fragment ZoneForm on Zone { id name code }
`

describe('the console’s documents of a record follow from its fragments', () => {
  it.each([
    ['a row: the list', 'fragment ZoneRow on Zone { id }', ['ZonesList', ...CHANGES]],
    ['a page: the record page', 'fragment ZonePage on Zone { id }', ['ZoneShow', ...CHANGES]],
    ['a form: what it reads', 'fragment ZoneForm on Zone { id }', ['ZoneEdit', ...CHANGES]],
    ['all three', WHOLE, ['ZonesList', 'ZoneShow', 'ZoneEdit', ...CHANGES]],
    ['a record that the API never changes', 'fragment BreakGlassRow on BreakGlass { id }', ['BreakGlassesList']],
    ['names of other fragments', 'fragment ZoneEntry on Zone { id } fragment SpocRow on SpocAssignment { id }', []],
  ])('%s', (_what, fragments, expected) => {
    expect(operationsFor(fragments)).toStrictEqual(expected)
  })

  it('one that the console has written itself is left to it', () => {
    const written = 'query ZoneShow($id: ID!) { zone(id: $id) { ...ZonePage } }'

    expect(operationsFor(WHOLE + written)).not.toContain('ZoneShow')
  })

  it('a change brings back what the form shows, and a record page whether the record is marked', () => {
    const text = documentsText(generated(WHOLE))

    expect(text).toMatch(/updateZone\(input: \$input\) \{\s+zone \{\s+\.\.\.ZoneForm/)
    expect(text).toMatch(/zone\(id: \$id\) \{\s+\.\.\.ZonePage\s+favourites \{/)
  })

  it('what a row asks for only now and then is left out unless it is told, also by a fragment within', () => {
    const text = documentsText(
      generated(`
        fragment PersonRow on Person { id ...Changed }
        fragment Changed on Person { changes(first: 3) @include(if: $withChanges) { id } }
      `),
    )
    const [list] = parse(text).definitions as OperationDefinitionNode[]

    expect(list?.variableDefinitions?.map(({ variable }) => variable.name.value)).toStrictEqual([
      'filter',
      'sort',
      'first',
      'after',
      'includeArchived',
      'withChanges',
    ])
    expect(text).toContain('$withChanges: Boolean = false')
  })

  it('the mapping goes by the names of the schema', () => {
    const mapping = mappingText(generated('fragment PremisesPage on Premises { id }'))

    expect(mapping).toContain('show: readOne(PremisesShowDocument, ({ onePremises }) => onePremises)')
    expect(mapping).toContain(
      "create: write('CreatePremisesInput', CreatePremisesDocument, ({ createPremises }) => createPremises.premises)",
    )
  })

  it('a row of a type without a list is refused in words', () => {
    expect(() => generated('fragment ConsentEventRow on ConsentEvent { id }')).toThrow(
      'ConsentEventRow asks for a list, and the schema has none of ConsentEvent',
    )
  })
})
