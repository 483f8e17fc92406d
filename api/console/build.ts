import path from 'node:path'
import { type Report, withProgress } from '../platform/progress.ts'
import { compressBuilt } from './compress.ts'
import { firstLoad, sizes } from './firstLoad.ts'
import { CONSOLE } from './folder.ts'
import { forProduction } from './forProduction.ts'
import { isBuilt, writeStamp } from './stamp.ts'

/** Reports the build's size. Needs the development packages. */
export async function buildConsole(report: Report): Promise<void> {
  const { build } = await import('vite')
  await withProgress(report, 'Building the console', () =>
    forProduction(() => build({ configFile: path.join(CONSOLE.project, 'vite.config.ts'), logLevel: 'error' })),
  )
  const files = await compressBuilt(CONSOLE.built)
  for (const line of sizes(await firstLoad(CONSOLE.built, files), files)) report(line)
  await writeStamp()
}

/** Without the packages for building, the API starts without a console and says so. */
export async function prepareConsole(report: Report): Promise<void> {
  if (await isBuilt()) return
  try {
    await buildConsole(report)
  } catch (error) {
    if (!isMissingPackage(error)) throw error
    report(
      'The console is not built as its sources are now, and the packages that build it are not installed: ' +
        'run npm ci and npm run build where they are. The API starts without it.',
    )
  }
}

const isMissingPackage = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND'
