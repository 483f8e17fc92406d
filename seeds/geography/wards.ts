import type { Position } from './position.ts'

/**
 * One of the City of London's 25 wards: ONS code (GSS, 2013 boundaries) and name, a few points near its centre (WGS 84,
 * to about ten metres), streets that run through it, and their postcode sectors.
 */
export type Ward = {
  code: string
  name: string
  points: readonly Position[]
  streets: readonly string[]
  sectors: readonly string[]
}

export const WARDS: readonly Ward[] = [
  {
    code: 'E05009288',
    name: 'Aldersgate',
    points: [
      [-0.0966, 51.5176],
      [-0.0961, 51.5202],
    ],
    sectors: ['EC2Y 8', 'EC1A 4', 'EC2Y 5'],
    streets: ['Aldersgate Street', 'St Martin’s Le Grand', 'London Wall', 'Noble Street', 'Monkwell Square'],
  },
  {
    code: 'E05009289',
    name: 'Aldgate',
    points: [
      [-0.0781, 51.5148],
      [-0.0786, 51.5126],
      [-0.0805, 51.5137],
    ],
    sectors: ['EC3A 5', 'EC3A 7', 'EC3M 5'],
    streets: ['Leadenhall Street', 'Mitre Street', 'Creechurch Lane', 'Bevis Marks', 'Bury Street', 'Fenchurch Street'],
  },
  {
    code: 'E05009290',
    name: 'Bassishaw',
    points: [
      [-0.0925, 51.5176],
      [-0.091, 51.5166],
      [-0.0942, 51.5164],
    ],
    sectors: ['EC2V 7', 'EC2V 5'],
    streets: ['Basinghall Street', 'Aldermanbury', 'London Wall', 'Coleman Street', 'Basinghall Avenue'],
  },
  {
    code: 'E05009291',
    name: 'Billingsgate',
    points: [
      [-0.082, 51.5107],
      [-0.0829, 51.509],
    ],
    sectors: ['EC3R 8', 'EC3R 6'],
    streets: ['Lower Thames Street', 'St Mary at Hill', 'Botolph Lane', 'Eastcheap', 'Pudding Lane'],
  },
  {
    code: 'E05009292',
    name: 'Bishopsgate',
    points: [
      [-0.0804, 51.5202],
      [-0.0835, 51.5188],
      [-0.08, 51.517],
    ],
    sectors: ['EC2M 4', 'EC2M 3', 'EC2M 7'],
    streets: [
      'Bishopsgate',
      'Liverpool Street',
      'Devonshire Row',
      'New Street',
      'Middlesex Street',
      'Primrose Street',
      'Sun Street',
    ],
  },
  {
    code: 'E05009293',
    name: 'Bread Street',
    points: [
      [-0.0967, 51.5133],
      [-0.0995, 51.5146],
    ],
    sectors: ['EC4M 7', 'EC4M 9', 'EC4M 8'],
    streets: ['Bread Street', 'Cheapside', 'Cannon Street', 'Friday Street', 'Watling Street', 'Paternoster Square'],
  },
  {
    code: 'E05009294',
    name: 'Bridge',
    points: [
      [-0.0845, 51.5109],
      [-0.0866, 51.5095],
    ],
    sectors: ['EC3R 8', 'EC4R 9', 'EC3M 1'],
    streets: ['King William Street', 'Monument Street', 'Fish Street Hill', 'Gracechurch Street', 'Philpot Lane'],
  },
  {
    code: 'E05009295',
    name: 'Broad Street',
    points: [
      [-0.0847, 51.5166],
      [-0.0871, 51.5156],
    ],
    sectors: ['EC2N 2', 'EC2R 7', 'EC2N 1'],
    streets: ['Old Broad Street', 'Throgmorton Avenue', 'Austin Friars', 'Throgmorton Street', 'Copthall Avenue'],
  },
  {
    code: 'E05009296',
    name: 'Candlewick',
    points: [
      [-0.0867, 51.5111],
      [-0.0879, 51.5119],
    ],
    sectors: ['EC4N 7', 'EC4R 0', 'EC4N 5'],
    streets: ['Cannon Street', 'Clements Lane', 'Abchurch Lane', 'St Swithin’s Lane', 'Laurence Pountney Hill'],
  },
  {
    code: 'E05009297',
    name: 'Castle Baynard',
    points: [
      [-0.106, 51.5123],
      [-0.1, 51.5123],
      [-0.1065, 51.5138],
      [-0.108, 51.5154],
    ],
    sectors: ['EC4A 3', 'EC4Y 0', 'EC4V 5'],
    streets: [
      'Fleet Street',
      'Queen Victoria Street',
      'Carter Lane',
      'Shoe Lane',
      'Fetter Lane',
      'Gough Square',
      'Godliman Street',
    ],
  },
  {
    code: 'E05009298',
    name: 'Cheap',
    points: [
      [-0.093, 51.5147],
      [-0.0968, 51.5156],
    ],
    sectors: ['EC2V 6', 'EC2V 8'],
    streets: ['Cheapside', 'Gresham Street', 'King Street', 'Ironmonger Lane', 'Old Jewry', 'Wood Street'],
  },
  {
    code: 'E05009299',
    name: 'Coleman Street',
    points: [
      [-0.087, 51.518],
      [-0.0903, 51.5194],
      [-0.0893, 51.5161],
    ],
    sectors: ['EC2M 5', 'EC2R 6', 'EC2Y 9'],
    streets: ['Coleman Street', 'Moorgate', 'Finsbury Circus', 'Ropemaker Street', 'Moorfields', 'South Place'],
  },
  {
    code: 'E05009300',
    name: 'Cordwainer',
    points: [
      [-0.0915, 51.5128],
      [-0.0937, 51.5132],
    ],
    sectors: ['EC4M 9', 'EC4N 4'],
    streets: ['Bow Lane', 'Queen Street', 'Watling Street', 'Queen Victoria Street', 'Sise Lane'],
  },
  {
    code: 'E05009301',
    name: 'Cornhill',
    points: [
      [-0.0835, 51.5154],
      [-0.0856, 51.5138],
    ],
    sectors: ['EC3V 3', 'EC3V 9', 'EC2N 1'],
    streets: ['Cornhill', 'Threadneedle Street', 'Birchin Lane', 'Finch Lane', 'Bishopsgate', 'Royal Exchange Avenue'],
  },
  {
    code: 'E05009302',
    name: 'Cripplegate',
    points: [
      [-0.0929, 51.519],
      [-0.0962, 51.5223],
      [-0.0938, 51.5208],
    ],
    sectors: ['EC2Y 8', 'EC1Y 0'],
    streets: [
      'Golden Lane',
      'Beech Street',
      'Fann Street',
      'Fore Street',
      'Silk Street',
      'Whitecross Street',
      'Moor Lane',
    ],
  },
  {
    code: 'E05009303',
    name: 'Dowgate',
    points: [
      [-0.0908, 51.5111],
      [-0.0897, 51.5099],
    ],
    sectors: ['EC4R 0', 'EC4R 2', 'EC4R 3'],
    streets: ['Dowgate Hill', 'Cousin Lane', 'Upper Thames Street', 'Allhallows Lane', 'Suffolk Lane'],
  },
  {
    code: 'E05009304',
    name: 'Farringdon Within',
    points: [
      [-0.1026, 51.5137],
      [-0.1035, 51.5158],
      [-0.1008, 51.5172],
      [-0.0987, 51.5188],
    ],
    sectors: ['EC4M 7', 'EC1A 7', 'EC4V 6'],
    streets: [
      'Ludgate Hill',
      'Old Bailey',
      'New Bridge Street',
      'Carter Lane',
      'Newgate Street',
      'Cloth Fair',
      'Limeburner Lane',
    ],
  },
  {
    code: 'E05009305',
    name: 'Farringdon Without',
    points: [
      [-0.1102, 51.5127],
      [-0.1115, 51.5147],
      [-0.1105, 51.5167],
      [-0.1062, 51.5174],
      [-0.1022, 51.5182],
    ],
    sectors: ['EC4Y 7', 'EC1A 9', 'EC4A 1', 'EC4Y 9'],
    streets: [
      'Fleet Street',
      'Chancery Lane',
      'West Smithfield',
      'Charterhouse Street',
      'Farringdon Street',
      'Bouverie Street',
      'Holborn Viaduct',
      'Furnival Street',
    ],
  },
  {
    code: 'E05009306',
    name: 'Langbourn',
    points: [
      [-0.0824, 51.5122],
      [-0.0858, 51.5126],
    ],
    sectors: ['EC3M 7', 'EC3V 0', 'EC3M 6'],
    streets: ['Lombard Street', 'Fenchurch Street', 'Lime Street', 'Gracechurch Street', 'Cullum Street'],
  },
  {
    code: 'E05009307',
    name: 'Lime Street',
    points: [
      [-0.0817, 51.5148],
      [-0.0829, 51.5135],
    ],
    sectors: ['EC3A 8', 'EC3V 1', 'EC2N 4'],
    streets: ['Lime Street', 'Leadenhall Street', 'St Mary Axe', 'Undershaft', 'Whittington Avenue'],
  },
  {
    code: 'E05009308',
    name: 'Portsoken',
    points: [
      [-0.074, 51.5131],
      [-0.0761, 51.515],
    ],
    sectors: ['E1 7', 'EC3N 1'],
    streets: [
      'Aldgate High Street',
      'Middlesex Street',
      'Mansell Street',
      'Minories',
      'Houndsditch',
      'St Botolph Street',
    ],
  },
  {
    code: 'E05009309',
    name: 'Queenhithe',
    points: [
      [-0.096, 51.5109],
      [-0.0984, 51.5113],
    ],
    sectors: ['EC4V 3', 'EC4V 4'],
    streets: ['Upper Thames Street', 'Queen Victoria Street', 'High Timber Street', 'Broken Wharf', 'Lambeth Hill'],
  },
  {
    code: 'E05009310',
    name: 'Tower',
    points: [
      [-0.0761, 51.5127],
      [-0.0796, 51.5102],
      [-0.075, 51.5109],
    ],
    sectors: ['EC3N 2', 'EC3N 1', 'EC3R 7'],
    streets: [
      'Crutched Friars',
      'Mark Lane',
      'Trinity Square',
      'Great Tower Street',
      'Seething Lane',
      'Pepys Street',
      'Vine Street',
    ],
  },
  {
    code: 'E05009311',
    name: 'Vintry',
    points: [
      [-0.0932, 51.5107],
      [-0.0953, 51.512],
    ],
    sectors: ['EC4V 2', 'EC4R 1', 'EC4V 4'],
    streets: ['Garlick Hill', 'Upper Thames Street', 'Queen Street', 'College Hill', 'Little Trinity Lane'],
  },
  {
    code: 'E05009312',
    name: 'Walbrook',
    points: [
      [-0.089, 51.5128],
      [-0.089, 51.5143],
    ],
    sectors: ['EC2R 8', 'EC4N 8'],
    streets: ['Walbrook', 'Cannon Street', 'Poultry', 'St Swithin’s Lane', 'Bucklersbury', 'Lothbury'],
  },
]
