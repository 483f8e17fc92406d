import { Kind, parse, print } from 'graphql'
import { compose } from '../api/sdl/compose.ts'

/** The complete SDL of these rooms, one definition per entry. */
const whole = (...rooms: string[]): string[] =>
  compose([parse(VALUES), ...rooms.map((sdl) => parse(sdl))]).definitions.map((definition) => print(definition))

const VALUES = /* GraphQL */ `
  scalar DateTime
  type PageInfo {
    hasNextPage: Boolean!
  }
  enum SortDirection {
    ASC
    DESC
  }
  type Access {
    unreadableFields: [String!]!
  }
  enum DataClass {
    DIRECTORY
  }
  input IDFilter {
    eq: ID
  }
  input DateTimeFilter {
    eq: DateTime
  }
  input StringFilter {
    eq: String
  }
  type Query
  type Mutation
`

const BEATS = /* GraphQL */ `
  enum BeatKind {
    FOOT
    CAR
  }

  type Beat @record(as: DIRECTORY) {
    name: String @classified(as: DIRECTORY) @filterable @sortable
    kind: BeatKind @classified(as: DIRECTORY) @filterable
    neighbours(first: Int = 5): [Beat!] @classified(as: DIRECTORY) @filterable
    secret: String @classified(as: DIRECTORY)
  }

  input CreateBeatInput {
    name: String!
    kind: BeatKind
    neighbours: [ID!]
  }

  extend type Query {
    beats: BeatConnection!
    beatsNear(metres: Int!): BeatConnection!
  }

  extend type Mutation {
    createBeat(input: CreateBeatInput!): BeatPayload!
    updateBeat(input: UpdateBeatInput!): BeatPayload!
  }
`

describe('what a room writes once', () => {
  const sdl = whole(BEATS)

  it('adds the fields that every record has, each with the class of the record', () => {
    const beat = sdl.find((definition) => definition.startsWith('type Beat '))

    expect(beat).toContain('id: ID! @classified(as: DIRECTORY)')
    expect(beat).toContain('version: Int @classified(as: DIRECTORY)')
    expect(beat).toContain('access: Access!')
  })

  it('makes a filter of the fields that are filterable, lists and enums included, and of no others', () => {
    const filter = sdl.find((definition) => definition.startsWith('input BeatFilter '))

    expect(filter?.split('\n').map((line) => line.trim())).toStrictEqual([
      'input BeatFilter {',
      'id: IDFilter',
      'createdAt: DateTimeFilter',
      'updatedAt: DateTimeFilter',
      'archivedAt: DateTimeFilter',
      'name: StringFilter',
      'kind: BeatKindFilter',
      'neighbours: BeatFilter',
      'and: [BeatFilter!]',
      'or: [BeatFilter!]',
      'not: BeatFilter',
      '}',
    ])
    expect(sdl).toContain(
      print(parse('input BeatKindFilter { eq: BeatKind ne: BeatKind in: [BeatKind!] isNull: Boolean }')),
    )
  })

  it('makes a sort of the fields that are sortable, a connection, an edge and a payload', () => {
    for (const derived of [
      'enum BeatSortField { createdAt updatedAt name }',
      'input BeatSort { field: BeatSortField! direction: SortDirection! = ASC }',
      'type BeatEdge { cursor: String! node: Beat! }',
      'type BeatConnection { totalCount: Int! pageInfo: PageInfo! edges: [BeatEdge!]! }',
      'type BeatPayload { beat: Beat }',
    ])
      expect(sdl).toContain(print(parse(derived)))
  })

  it('gives a list that names no arguments those of every list, and leaves those of another as they are', () => {
    const query = sdl.find((definition) => definition.startsWith('type Query '))

    expect(query?.split('\n').map((line) => line.trim())).toStrictEqual([
      'type Query {',
      'beats(filter: BeatFilter, sort: [BeatSort!], first: Int = 50, after: String, includeArchived: Boolean = false): BeatConnection!',
      'beatsNear(metres: Int!): BeatConnection!',
      '}',
    ])
  })

  it('gives a connection inside an object the arguments of a list, but that for archived records', () => {
    const [town] = whole(BEATS, 'type Town @record(as: DIRECTORY) { beats: BeatConnection few: [Beat!] }').filter(
      (definition) => definition.startsWith('type Town '),
    )

    expect(town).toContain(
      '  beats(filter: BeatFilter, sort: [BeatSort!], first: Int = 50, after: String): BeatConnection\n',
    )
    expect(town).toContain('  few: [Beat!]\n')
  })

  it('filters a list of plain values by what is in it, unless a filter of that kind is written', () => {
    const town = `type Town @record(as: DIRECTORY) {
      kinds: [BeatKind!] @classified(as: DIRECTORY) @filterable
      tags: [String!] @classified(as: DIRECTORY) @filterable
      days: [Day!] @classified(as: DIRECTORY) @filterable
    }
    enum Day { MON TUE }
    input DayFilter { has: Day }
    extend type Query { towns: TownConnection! }`
    const all = whole(BEATS, town)
    const filter = all.find((definition) => definition.startsWith('input TownFilter '))

    expect(filter).toContain('kinds: BeatKindListFilter\n  tags: StringListFilter\n  days: DayFilter\n')
    for (const [name, of] of [
      ['BeatKindListFilter', 'BeatKind'],
      ['StringListFilter', 'String'],
    ])
      expect(all.join('\n')).toContain(`input ${name} {\n  has: ${of}\n  hasSome: [${of}!]\n  isNull: Boolean\n}`)
  })

  it('makes an update input of what creating takes, all of it optional, for one version of one record', () => {
    const update = sdl.find((definition) => definition.includes('input UpdateBeatInput '))

    expect(update).toContain('input UpdateBeatInput {\n  id: ID!\n  version: Int!\n  name: String\n  kind: BeatKind\n')
  })

  it('is printed with each derived type after its source, and the roots last', () => {
    const names = compose([parse(VALUES), parse(BEATS)]).definitions.map((definition) =>
      'name' in definition ? definition.name?.value : definition.kind,
    )

    expect(names.slice(names.indexOf('BeatKind'))).toStrictEqual([
      'BeatKind',
      'BeatKindFilter',
      'Beat',
      'BeatFilter',
      'BeatSortField',
      'BeatSort',
      'BeatEdge',
      'BeatConnection',
      'BeatPayload',
      'CreateBeatInput',
      'UpdateBeatInput',
      'Query',
      'Mutation',
    ])
  })

  it('is kept as written where the room has written a type itself', () => {
    const own = whole(`${BEATS} type BeatPayload { beat: Beat again: Boolean }`)

    expect(own.filter((definition) => definition.startsWith('type BeatPayload'))).toStrictEqual([
      'type BeatPayload {\n  beat: Beat\n  again: Boolean\n}',
    ])
  })

  it.each([
    ['names a type that nobody has written', 'extend type Query { walks: WalkConnection! }', 'WalkConnection'],
    [
      'filters a type without filterable fields',
      'type Walk { id: ID! } extend type Query { walks(filter: WalkFilter): [Walk!]! }',
      'WalkFilter',
    ],
    [
      'sorts a type without sortable fields',
      'type Walk { id: ID! } extend type Query { walks(sort: [WalkSort!]): [Walk!]! }',
      'WalkSortField',
    ],
  ])('is refused where it %s', (_what, room, name) => {
    expect(() => whole(room)).toThrow(
      `${name} is named in the SDL, is not written there, and follows from no type of it`,
    )
  })

  it('is refused where a record does not name its class', () => {
    expect(() => whole('type Walk @record { name: String }')).toThrow('@record must say as')
  })

  it('joins the root fields of several rooms', () => {
    const roots = compose([
      parse(VALUES),
      parse(BEATS),
      parse('extend type Query { now: DateTime }'),
    ]).definitions.filter(
      (definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Query',
    )

    expect(
      roots.map((root) =>
        print(root)
          .match(/\w+(?=[(:])/g)
          ?.filter((name) => /^(beats|now)$/.test(name)),
      ),
    ).toStrictEqual([['beats', 'now']])
  })
})
