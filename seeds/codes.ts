import type { Run } from './insertRows.ts'

/** Ids by code in this database: an administrator may have created a reference entry before the seed did. */
export type Codes = { directorate: Ids; sector: Ids; issue: Ids; group: Ids; topic: Ids; zone: Ids }
type Ids = (code: string) => string

export async function readCodes(run: Run): Promise<Codes> {
  const ids = async (table: string, condition = 'true'): Promise<Ids> => {
    const rows = await run<{ id: string; code: string }>({
      text: `select id, code from ${table} where ${condition}`,
      values: [],
    })
    const byCode = new Map(rows.map(({ id, code }) => [code, id]))
    return (code) => {
      const id = byCode.get(code)
      if (id === undefined) throw new RangeError(`${table} has no entry with the code ${code}`)
      return id
    }
  }
  return {
    directorate: await ids('directorate'),
    sector: await ids('sector'),
    issue: await ids('issue'),
    group: await ids('stakeholder_group'),
    topic: await ids('topic'),
    // Codes of wards, boroughs, beats and cordons are distinct; seeds use no other kinds.
    zone: await ids('zone', `kind in ('WARD', 'BOROUGH', 'BEAT', 'CORDON')`),
  }
}
