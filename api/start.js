// Plain JavaScript without newer syntax: an older Node has to get as far as saying what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(
    `Beadle needs Node 24; this is Node ${major}.${minor}.\n` +
      'Start it with "npm start" after "npm ci", which brings Node 24 along on Linux, Windows and Intel Macs,\n' +
      'or install Node 24 from https://nodejs.org and start again.',
  )
  process.exit(1)
}
await import('./main.ts')
