import { buildConsole } from '../console/build.ts'

/** `npm run build` writes the console to admin/dist. */
await buildConsole((line) => console.log(line))
