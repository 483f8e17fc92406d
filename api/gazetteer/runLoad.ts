import type { Database } from '../platform/database.ts'
import type { Geocoder } from '../platform/geocoders/geocoder.ts'
import type { Report } from '../platform/progress.ts'
import { fileText } from './files/fileText.ts'
import { type FoundRows, listFoundRows, type LoadReport } from './foundRows.ts'
import { geocodeUnplaced } from './placing/geocodeUnplaced.ts'
import type { Load } from './loadArguments.ts'
import { loadAreas } from './areas/loadAreas.ts'
import { loadPostcodes } from './postcodes/loadPostcodes.ts'
import { loadPremises } from './premises/loadPremises.ts'
import { LoadRefused } from './loadRefused.ts'
import { loadStreets } from './streets/loadStreets.ts'
import { loadZones } from './areas/loadZones.ts'
import { placeAll } from './placing/placeAll.ts'
import { readMapping } from './premises/premisesMapping.ts'
import { reportProgress } from './progress.ts'
import {
  areasSummary,
  outcome,
  placedSummary,
  postcodesSummary,
  premisesSummary,
  streetsSummary,
  zonesSummary,
} from './summaries.ts'

type FromFile = Exclude<Load, { what: 'place' }>

const TABLES = {
  postcodes: 'postcode',
  zones: 'zone',
  premises: 'premises',
  streets: 'street',
  areas: 'map_area',
} as const

// The embedded database has no autovacuum; without statistics its planner scans instead of using an index.
const analyse = (db: Database, table: string): Promise<unknown> =>
  db.asOwner((owner) => owner.query({ text: `analyze ${table}`, values: [] }))

const LONGEST_MAPPING = 1 << 20

async function mappingText(path: string): Promise<string> {
  let text = ''
  for await (const piece of fileText(path)) {
    text += piece
    if (text.length > LONGEST_MAPPING) throw new LoadRefused(`${path} is too large for a mapping.`)
  }
  return text
}

async function fromFile(db: Database, load: FromFile, found: FoundRows, report: Report): Promise<void> {
  const text = fileText(load.file, load.encoding)
  const to = (what: string): LoadReport => ({ found, progress: reportProgress(report, what) })
  if (load.what === 'zones') {
    report(zonesSummary(await loadZones(db, text, load, to('Zones'))))
  } else if (load.what === 'streets') {
    report(streetsSummary(await loadStreets(db, text, load, to('Streets'))))
  } else if (load.what === 'areas') {
    report(areasSummary(load.kind, await loadAreas(db, text, load, to('Areas'))))
  } else if (load.what === 'premises') {
    const mapping = readMapping(await mappingText(load.mappingFile))
    const counts = await loadPremises(db, text, { mapping, source: load.source }, to('Premises'))
    report(premisesSummary(counts))
  } else {
    report(postcodesSummary(await loadPostcodes(db, text, found, reportProgress(report, 'Postcodes'))))
    const { changed } = await placeAll(db, { kind: 'POSTCODES' }, reportProgress(report, 'Placing premises'))
    report(outcome('Premises placed again by their postcodes', changed))
  }
}

async function place(db: Database, online: boolean, geocoder: Geocoder | null, report: Report): Promise<void> {
  if (online && !geocoder) throw new LoadRefused('There is no online geocoder: OS_PLACES_KEY is not set.')
  if (online && geocoder) {
    const { asked, found } = await geocodeUnplaced(db, geocoder, reportProgress(report, `Asking ${geocoder.name}`))
    report(outcome(`Addresses asked of ${geocoder.name}`, asked))
    report(outcome('Addresses found', found))
  }
  report(placedSummary(await placeAll(db, { kind: 'ALL' }, reportProgress(report, 'Placing premises'))))
}

/** @throws LoadRefused */
export async function runLoad(db: Database, load: Load, geocoder: Geocoder | null, report: Report): Promise<void> {
  if (load.what === 'place') return place(db, load.online, geocoder, report)
  const found = listFoundRows(load.report)
  try {
    await fromFile(db, load, found, report)
    await analyse(db, TABLES[load.what])
  } finally {
    found.close(report)
  }
}
