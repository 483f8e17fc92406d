/** What is wrong with a file, as the end of a sentence about it: "holds macros". Never quotes its content. */
export class FileFault extends Error {
  readonly fault: string

  constructor(fault: string) {
    super(fault)
    this.fault = fault
  }
}
