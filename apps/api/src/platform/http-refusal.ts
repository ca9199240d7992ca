import type { Request, Response } from 'express';

/** What a plain HTTP route answers when it does not do what was asked: `code` for programs, `message` for developers. */
export class HttpRefusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }

  static readonly notFound = new HttpRefusal(404, 'NOT_FOUND', 'There is nothing here that is yours to see.');
}

type Handler = (request: Request, response: Response) => Promise<void>;

/** Puts refusals into the answer, and keeps faults of ours out of it. */
export const answering =
  (handle: Handler): Handler =>
  async (request, response) => {
    try {
      await handle(request, response);
    } catch (error) {
      const isSpoken = error instanceof HttpRefusal;
      if (!isSpoken) console.error(`${request.method} ${request.path} failed:`, error);
      // An answer under way cannot be taken back: the connection breaks, so that nobody takes a part for the whole.
      if (response.headersSent) response.destroy();
      else if (isSpoken) response.status(error.status).json({ code: error.code, message: error.message });
      else
        response
          .status(500)
          .json({ code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side.' });
    }
  };
