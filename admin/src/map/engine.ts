import * as library from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { teachTiles, throughPage } from './tileProtocol'

// A file from our own origin: the Content-Security-Policy allows no worker made from text.
library.setWorkerUrl(workerUrl)
teachTiles(library)

/** Every map fetches our own tiles through the page. */
class MapThroughPage extends library.Map {
  constructor(options: library.MapOptions) {
    super({ ...options, transformRequest: throughPage })
  }
}

/** The map engine, ready to draw. Load it with the page that shows a map, never before. */
export const engine = { ...library, Map: MapThroughPage }
