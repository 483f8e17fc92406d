import type { Codes } from '../codes.ts'
import { sectorProfiles } from '../demo/sectorProfiles.ts'
import { BOROUGHS } from '../geography/boroughs.ts'
import type { Run } from '../insertRows.ts'
import { SAINTS, signs } from '../names/organisations.ts'
import { scaleWords } from '../names/scaleWords.ts'
import { SECTORS } from '../reference/sectors.ts'

const lists = { ...scaleWords, saint: SAINTS, sign: signs, borough: BOROUGHS.map(({ name }) => name) }

export const counts = {
  given: lists.given.length,
  family: lists.family.length,
  stem: lists.stem.length,
  saint: SAINTS.length,
  sign: signs.length,
  borough: BOROUGHS.length,
}

const patterns = SECTORS.flatMap(({ code }) => {
  const { count, kind, names, use } = sectorProfiles[code]
  return Array.from({ length: count }, (_, n) => ({ code, kind, use, pattern: names[n % names.length] }))
})
export const PATTERNS = patterns.length

/**
 * Temporary tables `scale_given`, `scale_family` … (n from 0, word) and `scale_pattern`, dropped with the transaction.
 */
export async function stageWords(run: Run, codes: Codes): Promise<void> {
  for (const [list, words] of Object.entries(lists)) {
    await run({
      text: `create temporary table scale_${list} (n int primary key, word text not null) on commit drop`,
      values: [],
    })
    await run({
      text: `
        insert into scale_${list}
        select (n - 1)::int, word
        from jsonb_array_elements_text($1::jsonb) with ordinality as list (word, n)
      `,
      values: [JSON.stringify(words)],
    })
  }
  await run({
    text: 'create temporary table scale_pattern (n int primary key, sector_id uuid, kind text, use text, pattern text) on commit drop',
    values: [],
  })
  const rows = patterns.map(({ code, ...pattern }, n) => ({ n, sector_id: codes.sector(code), ...pattern }))
  await run({
    text: `
      insert into scale_pattern
      select *
      from jsonb_to_recordset($1::jsonb) as row (n int, sector_id uuid, kind text, use text, pattern text)
    `,
    values: [JSON.stringify(rows)],
  })
}
