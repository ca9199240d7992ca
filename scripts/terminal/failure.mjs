/** Something that people can put right: its message is one sentence, printed without a stack. */
export class Failure extends Error {
  /** @param {string} message one sentence @param {string} [details] output that shows the cause */
  constructor(message, details = '') {
    super(message);
    this.details = details;
  }
}
