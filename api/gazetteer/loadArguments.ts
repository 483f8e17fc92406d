import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { AreaKind } from './areas/loadAreas.ts'
import { LoadRefused } from './loadRefused.ts'
import type { StreetProperties } from './streets/streetFeature.ts'
import type { PlacingZone } from './placing/zoneCovering.ts'
import type { ZoneProperties } from './areas/zoneFeature.ts'

/** A load as given on the command line; `report` is the file for remarks on rows. */
export type Load =
  | { what: 'postcodes'; file: string; encoding: string; report: string }
  | { what: 'zones'; file: string; encoding: string; report: string; kind: PlacingZone; properties: ZoneProperties }
  | { what: 'premises'; file: string; encoding: string; report: string; mappingFile: string; source: string }
  | {
      what: 'streets'
      file: string
      encoding: string
      report: string
      source: string
      properties: StreetProperties
      attribution: string | undefined
    }
  | {
      what: 'areas'
      file: string
      encoding: string
      report: string
      source: string
      kind: AreaKind
      nameIn: string
      attribution: string | undefined
    }
  | { what: 'place'; online: boolean }

const USAGE = `
npm run load -- postcodes FILE
npm run load -- zones FILE --kind ward|borough|beat --code PROPERTY --name PROPERTY
npm run load -- premises FILE --mapping MAPPING.json [--source NAME]
npm run load -- streets FILE --name PROPERTY --class PROPERTY [--attribution WORDS] [--source NAME]
npm run load -- areas FILE --kind WATER|PARK --name PROPERTY [--attribution WORDS] [--source NAME]
npm run load -- place [--online]
FILE may be gzipped. Also: --encoding NAME (utf-8), --report FILE (FILE.remarks.csv).`

const ZONE_KINDS: Record<string, PlacingZone> = { ward: 'WARD', borough: 'BOROUGH', beat: 'BEAT' }
const AREA_KINDS: Record<string, AreaKind> = { water: 'WATER', park: 'PARK' }
const TEXT = { type: 'string' } as const
const OPTIONS = {
  kind: TEXT,
  code: TEXT,
  name: TEXT,
  mapping: TEXT,
  source: TEXT,
  encoding: TEXT,
  report: TEXT,
  class: TEXT,
  attribution: TEXT,
  online: { type: 'boolean' },
} as const

type Values = Partial<Record<Exclude<keyof typeof OPTIONS, 'online'>, string>> & { online?: boolean }

const wrong = (why: string, fault?: unknown): LoadRefused => new LoadRefused(`${why}\n${USAGE}`, { cause: fault })

const ALLOWED: Record<string, readonly string[]> = {
  postcodes: ['encoding', 'report'],
  zones: ['encoding', 'report', 'kind', 'code', 'name'],
  premises: ['encoding', 'report', 'mapping', 'source'],
  streets: ['encoding', 'report', 'name', 'class', 'attribution', 'source'],
  areas: ['encoding', 'report', 'kind', 'name', 'attribution', 'source'],
  place: ['online'],
}

function parsed(words: readonly string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true })
  } catch (fault) {
    throw wrong(fault instanceof Error ? fault.message : 'These arguments cannot be read.', fault)
  }
}

function needed(values: Values, option: 'kind' | 'code' | 'name' | 'mapping' | 'class'): string {
  const value = values[option]?.trim()
  if (!value) throw wrong(`--${option} is missing.`)
  return value
}

/** "fhrs_2021.csv.gz" → "fhrs_2021". */
const sourceOf = (file: string): string =>
  basename(file).replace(/(\.(csv|txt|json|geojson|geojsonl|ndjson|gz))+$/i, '')

function kindOf<Kind>(values: Values, kinds: Readonly<Record<string, Kind>>, words: string): Kind {
  const kind = kinds[needed(values, 'kind').toLowerCase()]
  if (!kind) throw wrong(`--kind must be ${words}.`)
  return kind
}

/** Reads the arguments of `npm run load --`. @throws LoadRefused with the usage, naming what is wrong */
export function readArguments(words: readonly string[]): Load {
  const { values, positionals } = parsed(words)
  const [what = '', file, ...more] = positionals
  const permitted = ALLOWED[what]
  if (!permitted) throw wrong(what === '' ? 'What is to be loaded?' : `"${what}" cannot be loaded.`)
  const stray = Object.keys(values).find((option) => !permitted.includes(option))
  if (stray) throw wrong(`--${stray} does not go with ${what}.`)
  if (what === 'place' && file === undefined) return { what, online: values.online ?? false }
  if (what === 'place') throw wrong('place takes no file.')
  if (file === undefined) throw wrong('The file is missing.')
  if (more.length > 0) throw wrong('One file at a time, please.')
  const source = { file, encoding: values.encoding ?? 'utf-8', report: values.report ?? `${file}.remarks.csv` }
  if (what === 'postcodes') return { what, ...source }
  if (what === 'zones') {
    const kind = kindOf(values, ZONE_KINDS, 'ward, borough or beat')
    return { what, ...source, kind, properties: { code: needed(values, 'code'), name: needed(values, 'name') } }
  }
  const named = values.source?.trim() || sourceOf(file)
  const attribution = values.attribution?.trim() || undefined
  if (what === 'streets') {
    const properties = { name: needed(values, 'name'), class: needed(values, 'class') }
    return { what, ...source, source: named, properties, attribution }
  }
  if (what === 'areas') {
    const kind = kindOf(values, AREA_KINDS, 'WATER or PARK')
    return { what, ...source, source: named, kind, nameIn: needed(values, 'name'), attribution }
  }
  return { what: 'premises', ...source, mappingFile: needed(values, 'mapping'), source: named }
}
