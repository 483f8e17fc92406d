// Two wards side by side, meeting at longitude -0.08; the borough holds both and the beat only the second.
export const box = (west: number, east: number) => [
  [
    [west, 51.5],
    [east, 51.5],
    [east, 51.52],
    [west, 51.52],
    [west, 51.5],
  ],
]
export const feature = (code: string, name: string, coordinates: unknown) => ({
  type: 'Feature',
  properties: { code, name },
  geometry: { type: 'Polygon', coordinates },
})
export const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
export const wards = collection(
  feature('W1', 'Westward', box(-0.1, -0.08)),
  feature('W2', 'Eastward', box(-0.08, -0.06)),
)
export const boroughs = collection(feature('B1', 'Borough', box(-0.1, -0.06)))
export const beats = collection(feature('T1', 'Beat', box(-0.08, -0.06)))

export const POSTCODES = `pcds,doterm,lat,long,lad23cd
EC9A 1AA,,51.51,-0.09,B1
EC9A 1AB,,51.512,-0.07,B1
EC9A 2AA,201001,51.514,-0.071,B1
EC9A 9ZZ,,99.999999,0,B1
EC9B 1AA,,51.51,-0.065,B1
EC9B 1AB,,51.51,-0.066,B1
nonsense,,51.5,0,B1
`
export const MAPPING =
  '{"name":"Name","addressLine1":"Line","postcode":"PC","longitude":"X","latitude":"Y","use":"Use","externalId":"Id"}'
export const PREMISES = `Id,Name,Line,PC,X,Y,Use
1,Own point,1 Row,EC9A 1AA,-0.07,51.511,Shop
2,By postcode,2 Row,ec9a1aa,,,Shop
3,Two wards,3 Row,EC9A,,,Shop
4,One ward,4 Row,EC9B,,,Shop
5,Swapped,5 Row,EC9A 1AB,51.51,-0.07,Shop
6,Unknown code,6 Row,EC9Z 1AA,,,Shop
7,No position,7 Row,EC9A 9ZZ,,,Shop
8,Address only,8 Row,,,,Shop
9,,9 Row,EC9A 1AA,,,Shop
10,Nowhere,,,,,Shop
2,Again,2 Row,EC9A 1AA,,,Shop
11,Sector,11 Row,EC9A 2,,,Shop
`
