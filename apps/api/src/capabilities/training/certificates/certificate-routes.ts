import { Id } from '@fulian/domain/kernel';
import { holdCamps, readCamps } from '@fulian/domain/training';
import type { Request, Response } from 'express';
import type { RouteGround } from '../../../platform/capability.js';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import { sendFile } from '../../../platform/send-file.js';
import { inMembersWork } from '../files/in-members-work.js';
import { layOut } from './lay-out.js';
import { classPapers, onePaper } from './read-papers.js';

type Route = (ground: RouteGround) => (request: Request, response: Response) => Promise<void>;

/** `GET /training-files/camps/:id/certificates.pdf`: a page for each of a class. */
export const classCertificatesRoute: Route = (ground) => async (request, response) => {
  const id = idIn(request);
  const papers = await inMembersWork(ground, request, holdCamps, () => classPapers(id));
  await sendPdf(response, await layOut(papers, ground), `结业证书-第${papers[0]?.sessionNumber}期.pdf`);
};

/** `GET /training-files/certificates/:id/certificate.pdf`: for her, and for those who look after her enrolment. */
export const certificateRoute: Route = (ground) => async (request, response) => {
  const id = idIn(request);
  const papers = await inMembersWork(ground, request, readCamps, () => onePaper(id));
  await sendPdf(response, await layOut(papers, ground), `结业证书-${papers[0]?.number}.pdf`);
};

function idIn(request: Request): string {
  const id = String(request.params.id);
  if (!Id.matches(id)) throw HttpRefusal.notFound;
  return id;
}

/** Laid out after the transaction: nobody else waits for the drawing. */
async function sendPdf(response: Response, bytes: Uint8Array, name: string): Promise<void> {
  const pieces = (async function* () {
    yield bytes;
  })();
  await sendFile(response, { name, type: 'application/pdf', size: bytes.length, pieces });
}
