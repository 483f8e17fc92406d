/**
 * NO_CONNECTION: none was free in time, so nothing was sent. DEADLINE: the server did not answer in time. LOST: the
 * connection died. NOT_REPLICATED: committed, but no standby has it. WRONG_SERVER: the server takes no changes.
 */
type ConnectionFaultCode = 'NO_CONNECTION' | 'DEADLINE' | 'LOST' | 'NOT_REPLICATED' | 'WRONG_SERVER'

/** Never holds the SQL text. */
export class ConnectionFault extends Error {
  override readonly name = 'ConnectionFault'
  readonly code: ConnectionFaultCode

  constructor(code: ConnectionFaultCode, cause?: unknown) {
    super(`the database did not answer: ${code}`, { cause })
    this.code = code
  }
}
