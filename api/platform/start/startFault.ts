import { isPassing, unreachable } from '../postgresqlFault.ts'
import { StartError } from './startError.ts'

const FOLDER_FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'may not be written by this account',
  EPERM: 'may not be written by this account',
  EROFS: 'is on a file system that cannot be written',
  ENOSPC: 'is on a disk that is full',
  ENOTDIR: 'is not a folder',
  EEXIST: 'is not a folder',
}

/** Null for a fault of ours. */
export function startFault(error: unknown): StartError | null {
  if (error instanceof StartError) return error
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  const ofFolder = FOLDER_FAULTS[error.code]
  if (ofFolder !== undefined && 'path' in error)
    return new StartError(
      `${String(error.path)} ${ofFolder}. Set DATA_FOLDER to a folder that this account may write.`,
      { cause: error },
    )
  // Also when the database stops answering half-way, or the login lacks a right that only later steps need.
  return isPassing(error.code) || error.code === '42501' ? unreachable(error) : null
}
