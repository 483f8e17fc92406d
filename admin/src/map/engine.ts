import * as engine from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { teachTiles } from './tileProtocol'

// A file of our own origin: the Content-Security-Policy allows no worker made of text.
engine.setWorkerUrl(workerUrl)
teachTiles(engine)

/** The map engine, ready to draw. Load it with the page that shows a map, never before. */
export { engine }
