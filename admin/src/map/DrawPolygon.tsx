import { useEffect, useEffectEvent } from 'react'
import { useMap } from 'react-map-gl/maplibre'
import { TerraDraw, TerraDrawPolygonMode } from 'terra-draw'
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter'
import type { Polygon } from './area'

/** Draws a polygon on the map that it stands in, and hands it over when it is closed. */
export function DrawPolygon({ colour, onDrawn }: { colour: string; onDrawn: (polygon: Polygon) => void }) {
  const { current } = useMap()
  const finish = useEffectEvent(onDrawn)
  useEffect(() => {
    const map = current?.getMap()
    if (!map) return
    const hex = colour as `#${string}`
    const styles = {
      fillColor: hex,
      fillOpacity: 0.1,
      outlineColor: hex,
      outlineWidth: 2,
      closingPointColor: hex,
      closingPointWidth: 6,
    }
    const draw = new TerraDraw({
      adapter: new TerraDrawMapLibreGLAdapter({ map }),
      modes: [new TerraDrawPolygonMode({ styles })],
    })
    draw.start()
    draw.setMode('polygon')
    draw.on('finish', (id) => {
      const shape = draw.getSnapshotFeature(id)?.geometry
      // The press that closes the polygon is also a press on the map, which must not place a circle there.
      if (shape?.type === 'Polygon')
        setTimeout(() => finish({ type: 'Polygon', coordinates: shape.coordinates as [number, number][][] }), 0)
    })
    return () => draw.stop()
  }, [current, colour])
  return null
}
