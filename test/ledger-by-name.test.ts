import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { roles } from '../api/access/viewer.ts'
import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  contactPoint,
  create,
  type Made,
  organisation,
  person,
  premises,
  word,
} from './support/builders.ts'

const WHY = 'Access request 117'
const FOUND = `query Found($name: String!, $first: Int, $after: String) {
  ledgerSubjects(name: $name, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { id kind name detail createdAt archivedAt access { unreadableFields } } }
  }
}`

type Subject = { id: string; kind: string; name: string; detail: string | null; archivedAt: string | null }
type Found = {
  ledgerSubjects: {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    edges: { node: Subject }[]
  }
}
type Filed = { operation: string; purpose: string | null; subjects: string[]; classes: string[]; category: string }

describe('the ledger, asked by a name', () => {
  let a: Api
  let c: Cast
  let dpo: Client
  // Letters that nobody else's name has, so that what is found is what was made here.
  const [family, company] = [word(), word()]
  let works: Made
  let other: Made
  let sian: Made
  let namesake: Made

  before(async () => {
    a = await api()
    c = await cast(a)
    dpo = await a.as('DPO')
    works = await organisation(c.manager, { name: `Ironmongers’ ${company}` })
    other = await organisation(c.manager, { name: `Quill ${word()}` })
    await premises(c.manager, { organisation: works.id, postcode: 'EC3A 5DE' })
    sian = await person(c.manager, { givenName: 'Siân', familyName: family })
    namesake = await person(c.manager, { givenName: 'Siân', familyName: family })
    await create(c.manager, 'Affiliation', { person: sian.id, organisation: works.id, role: 'Head of security' })
    await create(c.manager, 'Affiliation', { person: namesake.id, organisation: other.id, role: 'Warden' })
  })

  const asks = (by: Client, name: string, more: Record<string, unknown> = {}, purpose: string | null = WHY) =>
    by.send<Found>(FOUND, { name, ...more }, purpose === null ? {} : { 'beadle-purpose': purpose })
  const finds = async (by: Client, name: string, more: Record<string, unknown> = {}): Promise<Subject[]> => {
    const { data, errors, body } = await asks(by, name, more)
    assert.deepEqual(errors, [], body)
    return (data as Found).ledgerSubjects.edges.map(({ node }) => node)
  }
  const filedOf = async (by: Client): Promise<Filed[]> =>
    a.db.query<Filed>({
      text: 'select operation, purpose, category, to_json(subjects) as subjects, to_json(classes) as classes from ledger_record where account_id = $1 order by seq desc',
      values: [by.accountId],
    })

  const nameOf = (typed: string): string => typed.replace('FAMILY', family).replace('COMPANY', company)
  /** With two letters of it the wrong way round. */
  const misspelt = (name: string): string => `${name.slice(0, 9)}${name[10] ?? ''}${name[9] ?? ''}${name.slice(11)}`

  for (const typed of ['Siân FAMILY', 'sian FAMILY', 'FAMILY', 'FAMILY, Siân', 'SIAN  FAMILY']) {
    it(`finds a data-protection officer both people of the name when they type "${typed}"`, async () => {
      const found = await finds(dpo, nameOf(typed))

      assert.deepEqual(found.map(({ id }) => id).sort(), [sian.id, namesake.id].sort())
    })
  }

  it('finds a name that is misspelt', async () => {
    const found = await finds(dpo, misspelt(family))

    assert.deepEqual(found.map(({ id }) => id).sort(), [sian.id, namesake.id].sort())
  })

  for (const typed of ['Ironmongers’ COMPANY', "ironmongers' COMPANY", 'COMPANY']) {
    it(`finds an organisation by "${typed}", with where it is`, async () => {
      const [found] = await finds(dpo, nameOf(typed))

      assert.deepEqual([found?.id, found?.kind, found?.detail], [works.id, 'ORGANISATION', 'EC3A 5DE'])
    })
  }

  it('tells two people of one name apart by where they work, and says nothing else of them', async () => {
    const number = await contactPoint(
      c.spocA,
      { person: sian.id },
      { value: '020 7946 0333', kind: 'PHONE', givenFor: 'WORK' },
    )
    const { body, data } = await asks(dpo, family)

    const details = new Map((data as Found).ledgerSubjects.edges.map(({ node }) => [node.id, node.detail]))
    assert.equal(details.get(sian.id), `Head of security, Ironmongers’ ${company}`)
    assert.match(details.get(namesake.id) ?? '', /^Warden, Quill /)
    assert.ok(!body.includes('442079460333') && !body.includes(number.id), body)
  })

  it('finds somebody whose record is archived, and says so', async () => {
    const gone = await person(c.manager)
    const { person: record } = await c.manager.get<{ person: { displayName: string } }>(
      'query($id: ID!) { person(id: $id) { displayName } }',
      { id: gone.id },
    )
    await archive(c.manager, 'Person', gone)

    const [found] = await finds(dpo, record.displayName)

    assert.equal(found?.id, gone.id)
    assert.notEqual(found?.archivedAt, null)
  })

  it('leads from the name to who looked', async () => {
    const operator = await a.as('OPERATOR')
    await operator.get('query($id: ID!) { person(id: $id) { displayName } }', { id: namesake.id })

    const chosen = (await finds(dpo, family)).find(({ detail }) => detail?.startsWith('Warden'))
    const { data } = await dpo.send<{ ledger: { edges: { node: { account: string; operation: string } }[] } }>(
      'query($id: ID!, $by: ID!) { ledger(subject: $id, filter: { account: { eq: $by } }) { edges { node { account operation } } } }',
      { id: chosen?.id, by: operator.accountId },
    )

    assert.deepEqual(
      data?.ledger.edges.map(({ node }) => node),
      [{ account: operator.accountId, operation: 'person' }],
    )
  })

  describe('is a look at personal data itself', () => {
    it('recorded with its purpose, about everybody who was shown', async () => {
      await finds(dpo, family)

      const [filed] = await filedOf(dpo)
      assert.deepEqual(
        { ...filed, subjects: filed?.subjects.sort() },
        {
          operation: 'ledgerSubjects',
          purpose: WHY,
          category: 'CONSULTATION',
          classes: ['DIRECTORY'],
          subjects: [sian.id, namesake.id].sort(),
        },
      )
    })

    it('recorded where only a count was asked for, and where nobody was found', async () => {
      const nobody = word()
      for (const name of [family, nobody]) {
        const { errors } = await dpo.send(
          `query($name: String!) { ledgerSubjects(name: $name) { totalCount } }`,
          { name },
          { 'beadle-purpose': `${WHY} ${name}` },
        )
        assert.deepEqual(errors, [])

        const [filed] = await filedOf(dpo)
        assert.deepEqual(
          [filed?.operation, filed?.purpose, filed?.classes],
          ['ledgerSubjects', `${WHY} ${name}`, ['DIRECTORY']],
        )
      }
    })

    it('recorded about whom an id of the ledger was looked up', async () => {
      const { data } = await dpo.send(
        'query($id: ID!) { ledgerSubject(id: $id) { name kind } }',
        { id: sian.id },
        { 'beadle-purpose': WHY },
      )

      const [filed] = await filedOf(dpo)
      assert.deepEqual(data, { ledgerSubject: { name: `Siân ${family}`, kind: 'PERSON' } })
      assert.deepEqual([filed?.operation, filed?.subjects], ['ledgerSubject', [sian.id]])
    })

    for (const purpose of [null, '', '   ']) {
      it(`refused, and not answered by a count either, with ${purpose === null ? 'no' : `"${purpose}" as`} purpose`, async () => {
        const before = (await filedOf(dpo)).length
        for (const query of [
          FOUND,
          'query($name: String!) { ledgerSubjects(name: $name) { totalCount } }',
          `query($name: String!) { ledgerSubject(id: "${sian.id}") { name } ledgerSubjects(name: $name) { totalCount } }`,
        ]) {
          const { data, errors, body } = await dpo.send(
            query,
            { name: family },
            purpose === null ? {} : { 'beadle-purpose': purpose },
          )

          assert.equal(data, null, body)
          assert.equal(errors[0]?.extensions.code, 'BAD_USER_INPUT')
          assert.match(errors[0]?.extensions.fields?.['Beadle-Purpose'] ?? '', /must say why/)
        }
        assert.equal((await filedOf(dpo)).length, before)
      })
    }
  })

  describe('tells nobody what they could not know otherwise', () => {
    for (const role of roles.filter((one) => one !== 'DPO')) {
      it(`refuses a ${role} alike, whether or not there is anybody of the name or the id, with and without a purpose`, async () => {
        const by = await a.as(role)
        const said: string[] = []
        for (const purpose of [WHY, null]) {
          for (const name of [family, word()]) said.push((await asks(by, name, {}, purpose)).body)
          for (const id of [sian.id, newId()])
            said.push(
              (
                await by.send('query($id: ID!) { ledgerSubject(id: $id) { name } }', { id }, { 'beadle-purpose': WHY })
              ).body.replaceAll('ledgerSubject"', 'ledgerSubjects"'),
            )
        }

        assert.deepEqual(
          said.map(
            (body) => (JSON.parse(body) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
          ),
          said.map(() => 'FORBIDDEN'),
        )
        assert.ok(
          said.every((body) => !body.includes(family) && !body.includes(sian.id)),
          said.join('\n'),
        )
      })
    }

    it('gives a data-protection officer no person, no organisation and no number by that', async () => {
      for (const query of [
        `{ person(id: "${sian.id}") { displayName } }`,
        `{ people(filter: { displayName: { contains: "${family}" } }) { totalCount } }`,
        `{ organisation(id: "${works.id}") { name } }`,
        `{ search(text: "${family}") { edges { score } } }`,
        `{ similarPeople(name: "${family}") { totalCount } }`,
        `{ contactPoints(filter: { person: { displayName: { contains: "${family}" } } }) { totalCount } }`,
      ]) {
        const { body, errors } = await dpo.send(query, {}, { 'beadle-purpose': WHY })
        assert.deepEqual(
          errors.map(({ extensions }) => extensions.code),
          ['FORBIDDEN'],
          query,
        )
        assert.ok(!body.includes(family), body)
      }
      const { data } = await dpo.send<{ node: unknown }>(
        `{ node(id: "${sian.id}") { __typename id } }`,
        {},
        { 'beadle-purpose': WHY },
      )
      assert.deepEqual(data, { node: null })
    })

    it('has no filter, no order and no way to go through all names', async () => {
      for (const argument of ['filter: {}', 'sort: []', 'includeArchived: true']) {
        const { errors } = await dpo.send(
          `{ ledgerSubjects(name: "${family}", ${argument}) { totalCount } }`,
          {},
          { 'beadle-purpose': WHY },
        )
        assert.equal(errors.length > 0, true, argument)
      }
      for (const name of ['', '   ', 'x'.repeat(201)]) {
        const { errors } = await asks(dpo, name)
        assert.equal(errors[0]?.extensions.code, 'BAD_USER_INPUT', name)
      }
      for (const name of ['%', '%%%', '___', '*']) assert.deepEqual(await finds(dpo, name), [], name)
    })

    it('goes on from a cursor only to people of the name', async () => {
      const first = await asks(dpo, family, { first: 1 })
      const { pageInfo } = (first.data as Found).ledgerSubjects

      const rest = await finds(dpo, family, { first: 200, after: pageInfo.endCursor })
      const elsewhere = await finds(dpo, word(), { after: pageInfo.endCursor })

      assert.equal(rest.length, 1)
      assert.ok([sian.id, namesake.id].includes(rest[0]?.id ?? ''))
      assert.deepEqual(elsewhere, [])
    })

    it('cannot be exported', async () => {
      const response = await fetch(`${a.url}/api/export`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...dpo.headers },
        body: JSON.stringify({ type: 'LedgerSubject', columns: ['name'], format: 'csv', purpose: WHY }),
      })
      assert.ok(response.status >= 400, String(response.status))
      assert.ok(!(await response.text()).includes(family))
    })

    it('is closed to a key of a data-protection officer without the scope for names', async () => {
      const { createApiKey } = await dpo.get<{ createApiKey: { secret: string } }>(
        'mutation { createApiKey(input: { name: "audit", scopes: ["read:AUDIT"] }) { secret } }',
      )
      const keyed = {
        authorization: `Bearer ${createApiKey.secret}`,
        'beadle-purpose': WHY,
        'content-type': 'application/json',
      }

      const response = await fetch(`${a.url}/graphql`, {
        method: 'POST',
        headers: keyed,
        body: JSON.stringify({ query: FOUND, variables: { name: family } }),
      })

      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
      assert.deepEqual(
        errors.map(({ extensions }) => extensions.code),
        ['FORBIDDEN'],
      )
    })
  })
})
