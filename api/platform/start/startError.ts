/** Our own message: it holds no personal data, says what to do, and is printed without a stack. */
export class StartError extends Error {
  override readonly name: string = 'StartError'
}

/** A setting that is missing or unusable; `variable` names the environment variable. */
export class ConfigError extends StartError {
  override readonly name = 'ConfigError'
  readonly variable: string

  constructor(variable: string, problem: string) {
    super(`${variable} ${problem}`)
    this.variable = variable
  }
}

/** Two processes in one data folder would corrupt each other's writes. */
export class FolderLocked extends StartError {
  override readonly name = 'FolderLocked'
  readonly folder: string

  constructor(folder: string) {
    super(
      `The data folder ${folder} is in use by another Beadle process. ` +
        'Stop that process first, or set DATA_FOLDER to another folder.',
    )
    this.folder = folder
  }
}

export class DatabaseUnreachable extends StartError {
  override readonly name = 'DatabaseUnreachable'
}

/** The database holds, or once held, the demo force: accounts with published passwords. */
export class DemoDatabase extends StartError {
  override readonly name = 'DemoDatabase'

  constructor() {
    super(
      'This database was once filled with the demo force, whose passwords are published. Give production a database of its own: DATABASE_URL, or DATA_FOLDER.',
    )
  }
}
