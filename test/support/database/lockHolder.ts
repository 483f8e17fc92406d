// Holds the lock of the folder in FOLDER until it is killed.
import { lockFolder } from '../../../api/platform/embedded/folderLock.ts'

await lockFolder(process.env['FOLDER'] ?? '')
console.log('locked')
setInterval(() => undefined, 60_000)
